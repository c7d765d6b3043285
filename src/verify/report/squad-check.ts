import type { SeatClaim } from '../../model/analysis-claim.js';
import type { Day } from '../../model/day.js';
import { type DutyDates, dutyFingerprint } from '../../model/duty-fingerprint.js';
import type { Officer } from '../../model/officer.js';
import type { ToFindClaim } from '../../model/plan-list-claim.js';
import { formatWeekdays } from '../../model/weekday.js';
import { isTrainable } from '../candidate-check.js';
import { ownPlace } from '../home-check.js';
import { walkDuty } from '../officer-days.js';
import { type AgencyCase, placeText } from './agency-case.js';
import { choicesOf } from './choices.js';

/** Officers of one squad who could be asked. */
interface Squad {
  /** Keys under which a plan may name it. */
  readonly keys: readonly string[];
  readonly eligible: Officer[];
}

/**
 * Finds the squads in which a plan still seeks volunteers, and checks that so many eligible officers stand
 * there. @returns as many of them as the plan seeks, each with the duty it means
 * @throws FalseClaim
 */
export function findSquads(held: AgencyCase): Officer[] {
  const rows = held.own.toFind;
  if (rows.length === 0) return [];
  const squads = squadsOf(held);
  const taken = new Set<Squad>();
  return rows.flatMap(([row, index]) => {
    const path = `plan.toFind[${index}]`;
    const named = (squads.get(keyOf(row)) ?? []).filter((each) => !taken.has(each));
    const squad =
      named.find(({ eligible }) => eligible.length === row.eligible) ?? named[0] ?? NOBODY;
    taken.add(squad);
    const where = `${placeText(row)}, squad ${row.squad ?? 'without a name'}`;
    held.checks.same(
      'people',
      `${path}.eligible`,
      `${where}, officers who could be asked`,
      row.eligible,
      squad.eligible.length,
    );
    held.checks.holds('people', row.count <= row.eligible, `${path}.count`, () => {
      return `${where}: ${row.count} are still to be found, and only ${row.eligible} could be asked`;
    });
    return chosen(held, squad, row, path);
  });
}

/**
 * Finds the ways to choose so many officers of squads who could be asked, of which it matters only how many
 * have the same dates of duty. @returns none where there are not so many; null where there are too many ways
 */
export function waysToFind(
  held: AgencyCase,
): (row: SeatClaim) => readonly (readonly Officer[])[] | null {
  const squads = squadsOf(held);
  const alike = new Map<Squad, readonly (readonly Officer[])[]>();
  return (row) => {
    const [squad = NOBODY, other] = squads.get(keyOf(row)) ?? [];
    // Squads that are told apart only by what is hidden.
    if (other !== undefined) return null;
    const kinds = alike.get(squad) ?? [...dutiesOf(held, squad).values()];
    alike.set(squad, kinds);
    return choicesOf(kinds, row.count);
  };
}

const NOBODY: Squad = { keys: [], eligible: [] };

function squadsOf(held: AgencyCase): Map<string, Squad[]> {
  const { agency, policy, names } = held;
  const byRawKey = new Map<string, Squad>();
  for (const officer of agency.officers) {
    if (officer.willingness !== 'notAsked' || !isTrainable(officer, policy)) continue;
    const own = ownPlace(officer, policy)!;
    const { squad, rotation, anchor, daysOff } = own.posting;
    const rawKey = JSON.stringify([own.districtShift, squad, rotation, anchor, daysOff]);
    let known = byRawKey.get(rawKey);
    if (known === undefined) {
      const place = agency.districtShifts[own.districtShift]!;
      const days = daysOff === null ? null : formatWeekdays(daysOff);
      const spoken = (text: string | null): readonly (string | null)[] =>
        text === null ? [null] : names.text(text);
      const keys = spoken(squad).flatMap((squadName) =>
        spoken(rotation).map((rotationName) =>
          keyOf({ ...place, squad: squadName, rotation: rotationName, anchor, daysOff: days }),
        ),
      );
      known = { keys, eligible: [] };
      byRawKey.set(rawKey, known);
    }
    known.eligible.push(officer);
  }
  const byKey = new Map<string, Squad[]>();
  for (const squad of byRawKey.values()) {
    for (const key of new Set(squad.keys)) byKey.set(key, [...(byKey.get(key) ?? []), squad]);
  }
  return byKey;
}

type SquadNamed = Pick<
  ToFindClaim,
  'district' | 'shift' | 'squad' | 'rotation' | 'anchor' | 'daysOff'
>;

function keyOf({ district, shift, squad, rotation, anchor, daysOff }: SquadNamed): string {
  return JSON.stringify([district, shift, squad, rotation, anchor, daysOff]);
}

/** Officers of a squad by the fingerprint of their dates of duty. */
function dutiesOf(held: AgencyCase, { eligible }: Squad): Map<string, Officer[]> {
  const byDuty = new Map<string, Officer[]>();
  for (const officer of eligible) {
    const fingerprint = dutyFingerprint(addedDuty(held, officer));
    const alike = byDuty.get(fingerprint);
    if (alike === undefined) byDuty.set(fingerprint, [officer]);
    else alike.push(officer);
  }
  return byDuty;
}

/** Officers of a squad who stand for those still to find. */
function chosen(held: AgencyCase, squad: Squad, row: ToFindClaim, path: string): Officer[] {
  const byDuty = dutiesOf(held, squad);
  const isTold = row.duties.length > 0;
  held.checks.holds('people', isTold || byDuty.size <= 1, `${path}.duties`, () => {
    return `${placeText(row)}: the officers who could be asked do not all work the same dates, and the plan does not say which dates it means`;
  });
  if (!isTold) return squad.eligible.slice(0, row.count);
  const told = row.duties.reduce((sum, { count }) => sum + count, 0);
  held.checks.same('people', `${path}.duties`, `${placeText(row)}, still to find`, told, row.count);
  return row.duties.flatMap(({ fingerprint, count }, index) => {
    const alike = byDuty.get(fingerprint) ?? [];
    byDuty.delete(fingerprint);
    held.checks.holds('people', count <= alike.length, `${path}.duties[${index}]`, () => {
      return `${placeText(row)}: the plan seeks ${count} with certain dates of duty, and ${alike.length} who could be asked have them`;
    });
    return alike.slice(0, count);
  });
}

/** The dates of duty that training adds: from the first day on, into the evening after the last. */
function addedDuty({ agency, policy }: AgencyCase, officer: Officer): DutyDates[] {
  const byShift = new Map<number, Day[]>();
  const { from, to } = policy.period;
  walkDuty(officer, { from, to: to + 1 }, agency.districtShifts, policy, (districtShift, day) => {
    const days = byShift.get(districtShift);
    if (days === undefined) byShift.set(districtShift, [day]);
    else days.push(day);
  });
  return [...byShift].map(([districtShift, days]) => ({
    districtShift,
    days: days.sort((left, right) => left - right),
  }));
}
