import type { ReportValue } from '../../../src/report/report-value.js';
import { ALWAYS_CERTIFIED, agencyOf, certified, person, row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { WEEK } from '../../support/cover.js';
import { weekly } from '../../support/pattern.js';
import { ASKED_FOR_PLAN, reportOf } from '../../support/report.js';

const LISTED = { willingness: 'listed' } as const;
const THREE_OFF_FOUR = { rotation: '3on4off', anchor: day('2027-01-08') };
const LAPSED = { certificate: { ...ALWAYS_CERTIFIED, expires: day('2026-12-01') } };

/**
 * Monday 4 to Sunday 10 January 2027, eight hours a date. North Day (1): c1 works Monday and Tuesday, r1,
 * lapsed, Wednesday; v1 or v2 Thursday to Saturday; f1, not asked, Sunday. North Night (1): nobody who may
 * be trained on Friday to Sunday, and d1, who declined, on Thursday; Monday to Wednesday c2. South Night (0):
 * squads P (Friday to Sunday) and Q (Thursday).
 */
export const AGENCY = agencyOf(
  {
    'North Day': row('07:00-15:00'),
    'North Night': row('23:00-07:00'),
    'South Night': row('23:00-07:00', { required: 0 }),
  },
  [
    certified('c1', { places: { 'North Day': weekly('Mon Tue') } }),
    person('r1', { places: { 'North Day': weekly('Wed') } }, LAPSED),
    person('v1', { places: { 'North Day': weekly('Thu Fri Sat') }, squad: 'A' }, LISTED),
    person('v2', { places: { 'North Day': weekly('Thu Fri Sat') }, squad: 'B' }, LISTED),
    person('v3', { places: { 'North Day': weekly('Mon') }, squad: 'A' }, LISTED),
    person('f1', { places: { 'North Day': weekly('Sun') }, squad: 'C' }),
    certified('c2', { places: { 'North Night': weekly('Mon Tue Wed') } }),
    person('d1', { places: { 'North Night': weekly('Thu') } }, { willingness: 'declined' }),
    certified('p1', {
      places: { 'South Night': weekly('Fri Sat Sun') },
      squad: 'P',
      ...THREE_OFF_FOUR,
    }),
    person('p2', {
      places: { 'South Night': weekly('Fri Sat Sun') },
      squad: 'P',
      ...THREE_OFF_FOUR,
    }),
    certified('q1', { places: { 'South Night': weekly('Thu') }, squad: 'Q' }),
  ],
);

/** What `plan` says of it. */
export const PLAN: ReportValue = reportOf([AGENCY], WEEK, {
  asked: ASKED_FOR_PLAN,
}).report;
