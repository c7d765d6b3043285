import type { Agency } from '../../../model/agency.js';
import { type Day, formatDay } from '../../../model/day.js';
import type { Issue } from '../../../model/issue.js';
import type { Officer, Posting } from '../../../model/officer.js';
import type { Policy } from '../../../model/policy.js';
import { officersIssue, type RosterPlace } from './soundness-issue.js';

/**
 * Squads of one district-shift and rotation whose officers do not all work the same dates: one issue for
 * each, about those who differ from most of the squad.
 */
export function squadAnchors(agency: Agency, policy: Policy, place: RosterPlace): Issue[] {
  const squads = new Map<string, Squad>();
  for (const officer of agency.officers) {
    const posting = postingOn(officer, policy.period.from);
    if (posting !== null) addTo(squads, officer, posting);
  }
  return [...squads.values()].flatMap((squad) => differing(squad, agency, place));
}

interface Squad {
  readonly posting: Posting;
  readonly districtShift: number;
  /** Those who work the same dates. */
  readonly phases: Map<string, Phase>;
}

interface Phase {
  readonly anchor: Day;
  readonly officers: Officer[];
}

function postingOn(officer: Officer, day: Day): Posting | null {
  if (officer.inError) return null;
  const held = officer.assignments.find(({ from, to }) => from <= day && to >= day);
  return held?.posting ?? null;
}

function addTo(squads: Map<string, Squad>, officer: Officer, posting: Posting): void {
  const { squad, rotation, anchor, places } = posting;
  const [home] = places;
  if (squad === null || rotation === null || anchor === null || !home?.pattern) return;
  const key = [home.districtShift, folded(squad), folded(rotation)].join('\0');
  const known = squads.get(key) ?? {
    posting,
    districtShift: home.districtShift,
    phases: new Map(),
  };
  squads.set(key, known);
  const phase = known.phases.get(home.pattern);
  if (phase === undefined) known.phases.set(home.pattern, { anchor, officers: [officer] });
  else phase.officers.push(officer);
}

function differing(
  { posting, districtShift, phases }: Squad,
  agency: Agency,
  place: RosterPlace,
): Issue[] {
  const [usual, ...others] = [...phases.values()].sort(
    (left, right) => right.officers.length - left.officers.length || left.anchor - right.anchor,
  );
  if (usual === undefined || others.length === 0) return [];
  const { district, shift } = agency.districtShifts[districtShift]!;
  const odd = others.flatMap(({ officers }) => officers);
  return [
    officersIssue('squad-anchors-differ', odd, place, {
      field: 'cycle_anchor',
      value: posting.squad,
      detail: {
        ...(agency.name === '' ? {} : { agency: agency.name }),
        district,
        shift,
        rotation: posting.rotation ?? '',
        usual: formatDay(usual.anchor),
      },
    }),
  ];
}

function folded(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
