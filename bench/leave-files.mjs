// @ts-check

import { randomFrom } from './random.mjs';

const DISTRICTS = 22;
const SHIFTS = ['Day,07:00,15:00', 'Evening,15:00,23:00', 'Night,23:00,07:00'];
const OFFICERS = 60;
const LEAVE_DAYS = 45;
const REQUIRED = 3;
/** One on the list for so many who have not been asked. */
const LISTED = 0.3;

/**
 * An invented city in which no two officers work the same days: 66 district-shifts of 60 officers, each
 * on one of the six phases of 4on2off, with 45 days of leave in pieces of up to ten.
 * @returns {{roster: string, districts: string, exceptions: string}}
 */
export function leaveFiles() {
  const random = randomFrom(2027);
  const roster = ['officer_id,district,shift,rotation,cycle_anchor,volunteer'];
  const districts = ['district,shift,start,end,min_cit'];
  const exceptions = ['officer_id,from,to'];
  for (let district = 1; district <= DISTRICTS; district += 1) {
    for (const shift of SHIFTS) {
      districts.push(`D${district},${shift},${REQUIRED}`);
      const [name] = shift.split(',');
      for (let index = 0; index < OFFICERS; index += 1) {
        const id = 10_000 + roster.length;
        const anchor = `2027-01-0${1 + Math.floor(random() * 6)}`;
        const volunteer = random() < LISTED ? 'yes' : '';
        roster.push(`${id},D${district},${name},4on2off,${anchor},${volunteer}`);
        for (const leave of leaveOf(random)) exceptions.push(`${id},${leave}`);
      }
    }
  }
  return {
    roster: `${roster.join('\n')}\n`,
    districts: `${districts.join('\n')}\n`,
    exceptions: `${exceptions.join('\n')}\n`,
  };
}

/** @param {() => number} random */
function leaveOf(random) {
  const pieces = [];
  for (let left = LEAVE_DAYS; left > 0; ) {
    const days = Math.min(left, 1 + Math.floor(random() * 10));
    const first = Math.floor(random() * (366 - days));
    pieces.push(`${dateOf(first)},${dateOf(first + days - 1)}`);
    left -= days;
  }
  return pieces;
}

/** @param {number} day of 2027, from 0 */
function dateOf(day) {
  return new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);
}
