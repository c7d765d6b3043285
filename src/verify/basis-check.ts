import type { Basis } from '../model/basis.js';
import type { DistrictShift } from '../model/district.js';
import type { Officer } from '../model/officer.js';
import type { PlanClaim } from '../model/plan-claim.js';
import { isPatrol } from './officer-days.js';

/**
 * Whether every district-shift has the basis that it claims, recounted from the patrol officers who name it:
 * nobody's days off unknown, some, or all, and of those whether hours off leave hours to work. Null when so.
 */
export function basisProblem(claim: PlanClaim): string | null {
  const unknown = new Set<number>();
  const known = new Set<number>();
  for (const officer of claim.agency.officers) notePlaces(officer, claim, unknown, known);
  for (const [index, { basis }] of claim.districtShifts.entries()) {
    const districtShift = claim.agency.districtShifts[index]!;
    const found = basisFound(districtShift, claim, unknown.has(index), known.has(index));
    if (found === basis) continue;
    const { district, shift } = districtShift;
    return `${district} ${shift}: its days off are claimed to be ${WORDS[basis]}, they are ${WORDS[found]}`;
  }
  return null;
}

const WORDS: Readonly<Record<Basis, string>> = {
  exact: 'known',
  range: 'known in part',
  estimated: 'unknown, with an estimate',
  unknown: 'unknown, without an estimate',
};

function basisFound(
  districtShift: DistrictShift,
  claim: PlanClaim,
  isUnknown: boolean,
  isKnown: boolean,
): Basis {
  if (!isUnknown) return 'exact';
  if (isKnown) return 'range';
  return hasHoursToWork(districtShift, claim) ? 'estimated' : 'unknown';
}

/** Whether a year of the mean window is longer than the hours off. */
function hasHoursToWork(
  { rows }: DistrictShift,
  { policy: { hoursOff } }: Pick<PlanClaim, 'policy'>,
): boolean {
  if (hoursOff === null) return false;
  let away = 0;
  for (const hours of hoursOff.values()) away += hours;
  let minutes = 0;
  let dates = 0;
  for (const { days, window } of rows) {
    for (let bits = days; bits > 0; bits >>= 1) {
      if ((bits & 1) === 0) continue;
      minutes += window.minutes;
      dates += 1;
    }
  }
  return 365 * minutes > away * 60 * dates;
}

function notePlaces(
  { inError, leavesOn, assignments }: Officer,
  { policy }: PlanClaim,
  unknown: Set<number>,
  known: Set<number>,
): void {
  const { from, to } = policy.period;
  if (inError || (leavesOn !== null && leavesOn <= from)) return;
  for (const held of assignments) {
    if (held.from > to || held.to < from || !isPatrol(held.posting, policy)) continue;
    for (const { districtShift, pattern } of held.posting.places) {
      (pattern === null ? unknown : known).add(districtShift);
    }
  }
}
