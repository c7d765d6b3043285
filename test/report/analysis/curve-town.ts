import type { Agency } from '../../../src/model/agency.js';
import type { Asked } from '../../../src/report/analysis/asked.js';
import type { ReportValue } from '../../../src/report/report-value.js';
import type { Facts } from '../../support/agency.js';
import { agencyOf, person, row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY, weekly } from '../../support/pattern.js';
import { ASKED_FOR_PLAN, reportOf } from '../../support/report.js';

const LISTED: Facts = { willingness: 'listed' };
const LAPSED: Facts = {
  certificate: { course: day('2020-01-01'), refreshed: null, expires: day('2026-12-31') },
};

/**
 * Monday 4 to Sunday 10 January 2027; every shift is 8 hours, 56 a week, and nobody is certified.
 * North needs one: tue works Tuesday to Saturday, mon Monday to Thursday, fri Friday to Sunday. South needs two, and
 * has two. West needs one, whose certificate has lapsed. Far needs two and has one; nobody works in East.
 */
export const TOWN: Agency = agencyOf(
  {
    'East Day': row('08:00-16:00'),
    'Far Day': row('08:00-16:00', { required: 2 }),
    'North Day': row('08:00-16:00'),
    'South Day': row('08:00-16:00', { required: 2 }),
    'West Day': row('08:00-16:00'),
  },
  [
    person('far', { places: { 'Far Day': EVERY_DAY } }),
    person('tue', { places: { 'North Day': weekly('Tue Wed Thu Fri Sat') }, squad: 'Tue' }),
    person('mon', { places: { 'North Day': weekly('Mon Tue Wed Thu') }, squad: 'Mon' }),
    person('fri', { places: { 'North Day': weekly('Fri Sat Sun') }, squad: 'Fri' }),
    person('s1', { places: { 'South Day': EVERY_DAY }, squad: 'S' }, { name: 'Vega', ...LISTED }),
    person('s2', { places: { 'South Day': EVERY_DAY }, squad: 'S' }, LISTED),
    person('west', { places: { 'West Day': EVERY_DAY } }, LAPSED),
  ],
);

/** The plan of the town, with whatever else is asked for. */
export function planned(asked: Partial<Asked> = {}, agency: Agency = TOWN): ReportValue {
  return reportOf([agency], WEEK, { asked: { ...ASKED_FOR_PLAN, ...asked } }).report;
}
