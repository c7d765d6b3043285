import { agencyOf, certified, person, row } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY, weekly } from '../../support/pattern.js';
import { reportOf } from '../../support/report.js';

/** Monday 4 to Sunday 10 January 2027; one officer required everywhere, two on North Day at the weekend. */
const AGENCY = agencyOf(
  {
    'North Day': [
      row('07:00-15:00', { days: 'Mon Tue Wed Thu Fri' }),
      row('08:00-18:00', { days: 'Sat Sun', required: 2 }),
    ],
    'North Night': row('23:00-07:00'),
    'South Day': row('07:00-15:00'),
  },
  [
    certified('a1', { places: { 'North Day': weekly('Mon Tue Wed Sat') } }),
    person(
      'v10',
      { places: { 'North Day': weekly('Thu Fri Sat Sun') } },
      { willingness: 'listed' },
    ),
    person('n2', { places: { 'North Night': EVERY_DAY }, squad: 'B' }),
    person(
      'n1',
      { places: { 'North Night': EVERY_DAY }, squad: 'B' },
      { patrolSince: '2010-01-01' },
    ),
    person('n3', { places: { 'North Night': EVERY_DAY }, squad: 'C' }, { willingness: 'declined' }),
    certified('s1', { places: { 'South Day': weekly('Mon Tue Wed Thu Fri') } }),
    person('s2', { places: { 'South Day': weekly('Sat') } }, { willingness: 'declined' }),
  ],
);
export const { report, claims } = reportOf([AGENCY], WEEK, { rosterRows: 7 });
