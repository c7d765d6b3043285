// @ts-check

import { SHIFTS } from './agencies.mjs';
import { pick } from './random.mjs';

/** @typedef {import('./agencies.mjs').InventedAgency} InventedAgency */

export const DISTRICT_HEADER = 'agency,district,shift,start,end,min_cit';

/** Start and end by number of shifts. */
const HOURS = /** @type {const} */ ({
  3: ['07:00,15:00', '15:00,23:00', '23:00,07:00'],
  2: ['06:00,18:00', '18:00,06:00'],
});

/**
 * Rotation, anchor and days off of the first, second, ... officer of a shift, as three columns: in the
 * order in which few officers leave fewest dates without anyone.
 */
const DAYS_OFF = /** @type {const} */ ({
  cycle: ['01', '03', '05', '02', '04', '06'].map((day) => `4on2off,2027-01-${day},`),
  weekly: ['Sat Sun', 'Tue Wed', 'Thu Fri', 'Sun Mon', 'Wed Thu', 'Fri Sat', 'Mon Tue'].map(
    (days) => `,,${days}`,
  ),
  squads: ['04', '11'].map((day) => `Pitman,2027-01-${day},`),
});

/** Agencies up to this size have everyone on patrol but the chief, and most of them certified. */
const SMALL = 20;

const TODAY = 2026;

/**
 * The lines of one agency in the district file. Busy evenings of larger agencies require two.
 * @param {InventedAgency} agency
 * @returns {string[]}
 */
export function districtLines({ name, districts, scheme }) {
  const shifts = SHIFTS[scheme];
  const hours = HOURS[shifts.length];
  return Array.from({ length: districts }, (_, index) =>
    shifts.map((shift, order) => {
      const isBusy = index % 4 === 1 && shift === 'Evening';
      return `${name},D${index + 1},${shift},${hours[order]},${isBusy ? 2 : 1}`;
    }),
  ).flat();
}

/** @param {boolean} everyone without a volunteer column, so that everyone may be asked */
export function rosterHeader(everyone) {
  const columns =
    'officer_id,agency,district,shift,rotation,cycle_anchor,days_off,assignment,rank,status';
  return `${columns}${everyone ? '' : ',volunteer'},hire_date,cit_certified`;
}

/**
 * The line of one officer in the roster.
 * @param {InventedAgency} agency
 * @param {number} number of the officer in the agency, from 0
 * @param {() => number} random
 * @param {boolean} everyone
 * @returns {string}
 */
export function rosterLine(agency, number, random, everyone) {
  const hired = 1998 + Math.floor(random() * (TODAY - 1998));
  const isCertified = random() < certifiedShare(agency);
  const volunteer = random() < 0.4 ? 'yes' : 'no';
  return [
    `${10_000 + number}`,
    agency.name,
    ...postOf(agency, number, random),
    ...dutyOf(agency, number, random),
    ...(everyone ? [] : [volunteer]),
    dateIn(hired, random),
    isCertified ? dateIn(hired + Math.floor(random() * (TODAY - hired)), random) : '',
  ].join(',');
}

/** @param {InventedAgency} agency */
function certifiedShare({ officers }) {
  const step = (officers % 10) / 10;
  return officers <= SMALL ? 0.4 + 0.5 * step : 0.1 + 0.2 * step;
}

/**
 * District, shift and days off: spread evenly, as sergeants do, but for one officer in ten.
 * @param {InventedAgency} agency
 * @param {number} number
 * @param {() => number} random
 */
function postOf({ districts, scheme }, number, random) {
  const shifts = SHIFTS[scheme];
  const turn = Math.floor(number / (districts * shifts.length));
  const daysOff = DAYS_OFF[scheme];
  return [
    `D${1 + (number % districts)}`,
    shifts[Math.floor(number / districts) % shifts.length],
    random() < 0.1 ? pick(random, daysOff) : daysOff[turn % daysOff.length],
  ];
}

/**
 * Assignment, rank and status: four officers in five are on patrol, and one in ten of those leads.
 * @param {InventedAgency} agency
 * @param {number} number
 * @param {() => number} random
 */
function dutyOf({ officers }, number, random) {
  const status = random() < 0.97 ? 'Active' : 'Medical leave';
  if (officers <= SMALL) return ['Patrol', number === 0 ? 'Chief' : 'Police Officer', status];
  const assignment =
    random() < 0.8 ? 'Patrol' : pick(random, ['Detective', 'Traffic', 'Administration']);
  return [assignment, random() < 0.9 ? 'Police Officer' : 'Sergeant', status];
}

/**
 * @param {number} year
 * @param {() => number} random
 */
function dateIn(year, random) {
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
