import type { Agency } from '../../src/model/agency.js';
import { ALWAYS_FROM, ALWAYS_TO, NO_CERTIFICATE } from '../../src/model/certificate.js';
import type { DistrictRow, DistrictShift } from '../../src/model/district.js';
import type { Officer, Posting } from '../../src/model/officer.js';
import { DAILY } from '../../src/model/weekday.js';
import { day, minuteOf, weekdays } from './civil.js';

/** Duty by district-shift, named `District Shift`: a pattern as in model/officer, or null = days off unknown. */
export type Places = Readonly<Record<string, string | null>>;

/** What a roster row says, dates as text. */
export interface RosterRow extends Partial<Omit<Posting, 'places'>> {
  readonly places: Places;
  readonly from?: string;
  readonly to?: string;
}

/** Leave or overtime; `at` names the district-shifts of an `on`. */
export interface Departure {
  readonly duty: 'on' | 'off';
  readonly from: string;
  readonly to: string;
  readonly at: readonly string[] | null;
}

/** Facts of a person that are not the ordinary ones. */
export interface Facts
  extends Partial<Omit<Officer, 'id' | 'assignments' | 'exceptions' | 'leavesOn' | 'patrolSince'>> {
  readonly exceptions?: readonly Departure[];
  readonly leavesOn?: string;
  readonly patrolSince?: string;
}

/** An officer before the names of his or her places are looked up in an agency. */
export interface Person {
  readonly id: string;
  readonly rows: readonly RosterRow[];
  readonly facts: Facts;
}

/** The district-shifts of an agency, named `District Shift`, in output order. */
export type Shifts = Readonly<Record<string, DistrictRow | readonly DistrictRow[]>>;

/** A row of the district file: `row('23:00-07:00', { required: 2, days: 'Sat Sun', group: 'g' })`. */
export function row(
  hours: string,
  {
    required = 1,
    days,
    group = null,
  }: { required?: number; days?: string; group?: string | null } = {},
): DistrictRow {
  const [start = 0, end = 0] = hours.split('-').map(minuteOf);
  const minutes = end > start ? end - start : end - start + 1440;
  return {
    days: days === undefined ? DAILY : weekdays(days),
    window: { start, minutes },
    required,
    group,
    minPatrol: null,
    line: 2,
  };
}

/** An officer of one row, or of several with dates. Without facts: not trained, not asked, experienced. */
export function person(
  id: string,
  rows: RosterRow | readonly RosterRow[],
  facts: Facts = {},
): Person {
  return { id, rows: 'places' in rows ? [rows] : rows, facts };
}

/** An officer with a certificate that is always valid. */
export function certified(
  id: string,
  rows: RosterRow | readonly RosterRow[],
  facts: Facts = {},
): Person {
  return person(id, rows, { certificate: ALWAYS_CERTIFIED, ...facts });
}

/** A certificate from before every test to after it, with no validity or with any. */
export const ALWAYS_CERTIFIED = {
  course: day('2000-01-01'),
  refreshed: null,
  expires: day('2100-01-01'),
};

/** Leave from one start date to the other. */
export function off(from: string, to = from): Departure {
  return { duty: 'off', from, to, at: null };
}

/** Overtime or a detail from one start date to the other; without places, the officer's own. */
export function on(from: string, to = from, at: readonly string[] | null = null): Departure {
  return { duty: 'on', from, to, at };
}

/** An agency, with every place looked up by its name. */
export function agencyOf(shifts: Shifts, people: readonly Person[], name = ''): Agency {
  const names = Object.keys(shifts);
  return {
    name,
    districtShifts: names.map((full) => districtShift(full, shifts[full]!, name)),
    officers: people.map((each) => officerOf(each, names)),
  };
}

function districtShift(
  full: string,
  rows: DistrictRow | readonly DistrictRow[],
  agency: string,
): DistrictShift {
  const [district = '', shift = ''] = full.split(' ');
  return { agency, district, shift, rows: 'window' in rows ? [rows] : rows };
}

function officerOf({ id, rows, facts }: Person, names: readonly string[]): Officer {
  const { exceptions = [], leavesOn, patrolSince, ...others } = facts;
  return {
    id,
    name: null,
    callSign: null,
    assignments: rows.map(({ from, to, ...posting }) => ({
      posting: postingOf(posting, names),
      from: from === undefined ? ALWAYS_FROM : day(from),
      to: to === undefined ? ALWAYS_TO : day(to),
    })),
    certificate: NO_CERTIFICATE,
    designated: true,
    willingness: 'notAsked',
    patrolSince: patrolSince === undefined ? null : day(patrolSince),
    leavesOn: leavesOn === undefined ? null : day(leavesOn),
    exceptions: exceptions.map((each) => ({
      duty: each.duty,
      from: day(each.from),
      to: day(each.to),
      districtShifts: each.at === null ? null : each.at.map((full) => indexOf(full, names)),
    })),
    inError: false,
    ...others,
  };
}

function postingOf(
  { places, ...others }: Omit<RosterRow, 'from' | 'to'>,
  names: readonly string[],
): Posting {
  return {
    places: Object.entries(places).map(([full, pattern]) => ({
      districtShift: indexOf(full, names),
      pattern,
    })),
    role: 'patrol',
    active: true,
    squad: null,
    rotation: null,
    anchor: null,
    daysOff: null,
    ...others,
  };
}

function indexOf(full: string, names: readonly string[]): number {
  const index = names.indexOf(full);
  if (index === -1) throw new Error(`no district-shift ${full}`);
  return index;
}
