import type { Presence } from '../../coverage/presence.js';
import type { Schedule } from '../../coverage/schedule.js';
import { obstacleOf } from '../../coverage/standing.js';
import type { Day } from '../../model/day.js';
import type { Disposition } from '../../model/disposition.js';
import type { Assignment, Officer } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import type { DutyVerdict } from './instance-value.js';

/**
 * Whether an officer of a district-shift is scheduled there on a start date, and if not, why. The schedule is
 * the only judge of who is on duty: it is asked again without the exceptions and without the departure, and
 * what then changes is the reason.
 * @param districtShift index; one that the officer names or is put on
 * @param policy with a period of that date alone
 */
export function dutyVerdict(
  officer: Officer,
  districtShift: number,
  schedule: Schedule,
  policy: Policy,
): DutyVerdict {
  const day = policy.period.from;
  const index = day - schedule.horizon.first;
  const isOn = (presence: Presence): boolean => isOnDuty(presence, districtShift, index);
  const obstacle = obstacleOf(officer, policy);
  if (obstacle === 'alreadyLeft') return { kind: 'left', on: officer.leavesOn ?? day };
  if (obstacle !== null && !OF_THE_ROWS.has(obstacle)) return { kind: 'kept', by: obstacle };
  const scheduled = schedule.of(officer);
  const regular = schedule.of({ ...officer, exceptions: [] });
  if (isOn(scheduled)) return { kind: 'onDuty', by: isOn(regular) ? 'rotation' : 'exception' };
  if (isOn(regular)) return exceptionVerdict(scheduled, index, schedule);
  return rosterVerdict(officer, districtShift, day);
}

/** What the rows of the roster say more exactly. */
const OF_THE_ROWS: ReadonlySet<Disposition> = new Set(['noSuchDistrictShift', 'daysOffUnknown']);

/** Whether a duty signature has a district-shift on a day, by index into the horizon. */
export function isOnDuty({ lines }: Presence, districtShift: number, index: number): boolean {
  return lines.some((line) => line.districtShift === districtShift && line.duty.days[index] === 1);
}

function exceptionVerdict({ lines }: Presence, index: number, { agency }: Schedule): DutyVerdict {
  const other = lines.find(({ duty }) => duty.days[index] === 1);
  const place = other && agency.districtShifts[other.districtShift];
  if (place === undefined) return { kind: 'leave' };
  return { kind: 'elsewhere', district: place.district, shift: place.shift };
}

/** Why the rows of the roster alone put the officer on no duty there that day. */
function rosterVerdict(officer: Officer, districtShift: number, day: Day): DutyVerdict {
  const named = officer.assignments.filter((each) => placeIn(each, districtShift) !== undefined);
  const held = named.find(({ from, to }) => from <= day && day <= to);
  if (held !== undefined) {
    const isUnknown = placeIn(held, districtShift)?.pattern === null;
    return { kind: isUnknown ? 'daysOffUnknown' : 'offByRotation' };
  }
  const nearest = named.find(({ from }) => from > day) ?? named.at(-1);
  if (nearest === undefined) return { kind: 'offByRotation' };
  return { kind: 'otherDates', from: nearest.from, to: nearest.to };
}

function placeIn(
  { posting }: Assignment,
  districtShift: number,
): Assignment['posting']['places'][number] | undefined {
  return posting.places.find((place) => place.districtShift === districtShift);
}
