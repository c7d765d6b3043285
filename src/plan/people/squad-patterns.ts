import { isPatrolPosting } from '../../coverage/standing.js';
import type { Agency } from '../../model/agency.js';
import type { DistrictShift } from '../../model/district.js';
import { compareNatural } from '../../model/natural-order.js';
import type { Posting } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import { compareSquads, keyOfSquad } from '../../model/squad.js';

/** A squad of an agency on a shift: the days it works, and how many patrol officers are in it. */
export interface SquadPattern {
  /** One of its postings: squad, rotation, anchor, days off. */
  readonly posting: Posting;
  readonly shift: string;
  /** Duty by day number; see Place in model/officer. */
  readonly pattern: string;
  /** District-shifts in which it works. */
  readonly districtShifts: ReadonlySet<number>;
  readonly officers: number;
}

/** How many officers have each patrol posting. */
export function patrolPostings({ officers }: Agency, policy: Policy): Map<Posting, number> {
  const counts = new Map<Posting, number>();
  for (const { assignments } of officers) {
    for (const { posting } of assignments) {
      if (isPatrolPosting(posting, policy)) counts.set(posting, (counts.get(posting) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * The squads of an agency whose officers work the same hours as a district-shift, those of its own
 * shift name first, then those that work in it; one entry for each squad and shift, whatever the district.
 * @param postings from {@link patrolPostings}
 */
export function squadsLike(
  { districtShifts }: Agency,
  districtShift: number,
  postings: ReadonlyMap<Posting, number>,
): SquadPattern[] {
  const own = districtShifts[districtShift]!;
  const isAlike = districtShifts.map(
    (each) => each.shift === own.shift || hasSameWindows(each, own),
  );
  const squads = new Map<string, Draft>();
  for (const [posting, officers] of postings) {
    for (const { districtShift: at, pattern } of posting.places) {
      if (pattern === null || !isAlike[at]) continue;
      note(squads, posting, { at, pattern, shift: districtShifts[at]!.shift, officers });
    }
  }
  const rank = ({ shift, districtShifts: at }: SquadPattern): number =>
    (shift === own.shift ? 2 : 0) + (at.has(districtShift) ? 1 : 0);
  return [...squads.values()].sort(
    (left, right) => rank(right) - rank(left) || comparePatterns(left, right),
  );
}

/** An order that no file order can change. */
function comparePatterns(left: SquadPattern, right: SquadPattern): number {
  return (
    compareSquads(left.posting, right.posting) ||
    compareNatural(left.shift, right.shift) ||
    compareNatural(left.pattern, right.pattern)
  );
}

type Draft = Omit<SquadPattern, 'officers' | 'districtShifts'> & {
  readonly districtShifts: Set<number>;
  officers: number;
};

function note(
  squads: Map<string, Draft>,
  posting: Posting,
  place: { at: number; pattern: string; shift: string; officers: number },
): void {
  const { at, pattern, shift, officers } = place;
  const key = JSON.stringify([shift, keyOfSquad(posting), pattern]);
  const known = squads.get(key);
  if (known === undefined) {
    squads.set(key, { posting, shift, pattern, districtShifts: new Set([at]), officers });
  } else {
    known.districtShifts.add(at);
    known.officers += officers;
  }
}

/** Whether the rows of two district-shifts have the same windows, on whatever weekdays. */
function hasSameWindows(left: DistrictShift, right: DistrictShift): boolean {
  const windows = ({ rows }: DistrictShift): string =>
    JSON.stringify(rows.map(({ window: { start, minutes } }) => [start, minutes]));
  return windows(left) === windows(right);
}
