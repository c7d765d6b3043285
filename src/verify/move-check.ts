import { weekdayOf } from '../model/day.js';
import { type DistrictShift, rowOn } from '../model/district.js';
import type { MovesClaim } from '../model/moves-claim.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import { walkDuty } from './officer-days.js';

/**
 * Whether exactly the claimed officers are elsewhere, each once, in the district claimed, with the dates and
 * hours that they have now, and nothing else about them is changed. Null when so.
 */
export function moveProblem({ base, agency, moves }: MovesClaim): string | null {
  const byMoved = new Map(moves.map((move) => [move.moved, move]));
  let moved = 0;
  for (const [index, officer] of agency.officers.entries()) {
    const stood = base.agency.officers[index];
    if (officer === stood) continue;
    const move = byMoved.get(officer);
    if (move === undefined || move.officer !== stood)
      return `officer ${officer.id} is not as claimed`;
    moved += 1;
    if (!isSamePerson(stood, officer))
      return `officer ${officer.id} is changed by more than a move`;
    const { districtShifts } = agency;
    const now = hoursOf(stood, districtShifts, base.policy, null);
    const then = hoursOf(officer, districtShifts, base.policy, move.district);
    if (now.size !== then.size || [...now].some((duty) => !then.has(duty)))
      return `officer ${officer.id} would not keep days and hours by moving`;
  }
  const isWhole = moved === moves.length && agency.officers.length === base.agency.officers.length;
  return isWhole ? null : `${moves.length} officers claimed to move, ${moved} do`;
}

function isSamePerson(stood: Officer, moved: Officer): boolean {
  const keys: readonly (keyof Officer)[] = [
    'id',
    'certificate',
    'designated',
    'willingness',
    'patrolSince',
    'leavesOn',
    'exceptions',
    'inError',
  ];
  return keys.every((key) => stood[key] === moved[key]);
}

/**
 * Every start date of duty from the first day of the period, with its shift and hours.
 * @param district where all duty has to be; null = anywhere
 */
function hoursOf(
  officer: Officer,
  shifts: readonly DistrictShift[],
  policy: Policy,
  district: string | null,
): Set<string> {
  const { from, to } = policy.period;
  const duty = new Set<string>();
  walkDuty(officer, { from, to: to + 1 }, shifts, policy, (index, day) => {
    const { district: where, shift } = shifts[index]!;
    const window = rowOn(shifts[index]!, weekdayOf(day))?.window;
    const isThere = district === null || where === district;
    duty.add(`${day} ${shift} ${window?.start} ${window?.minutes} ${isThere}`);
  });
  return duty;
}
