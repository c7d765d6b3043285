import type { Day } from './day.js';

/** Start dates of duty in one district-shift, ascending. */
export interface DutyDates {
  /** Index into the agency's district-shifts. */
  readonly districtShift: number;
  readonly days: Iterable<Day>;
}

/**
 * A short name for the duty that training an officer adds: the same for the same district-shifts and
 * dates, and 16 hexadecimal digits long. It tells two duties of one squad apart without naming anyone;
 * it proves nothing by itself, as whoever checks it works it out again from the roster.
 * @param duty in any order of district-shifts; those without a date count for nothing
 */
export function dutyFingerprint(duty: readonly DutyDates[]): string {
  let low = SEED_LOW;
  let high = SEED_HIGH;
  const add = (number: number): void => {
    low = Math.imul(low ^ number, PRIME_LOW);
    high = Math.imul(high ^ number ^ (low >>> 16), PRIME_HIGH);
    low ^= high >>> 13;
  };
  for (const { districtShift, days } of [...duty].sort(byDistrictShift)) {
    let isNamed = false;
    for (const day of days) {
      if (!isNamed) add(-1 - districtShift);
      isNamed = true;
      add(day);
    }
  }
  return hexadecimal(high) + hexadecimal(low);
}

const SEED_LOW = 0x81_1c_9d_c5;
const SEED_HIGH = 0x9e_37_79_b9;
const PRIME_LOW = 0x01_00_01_93;
const PRIME_HIGH = 0x85_eb_ca_6b;

function byDistrictShift(left: DutyDates, right: DutyDates): number {
  return left.districtShift - right.districtShift;
}

function hexadecimal(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
