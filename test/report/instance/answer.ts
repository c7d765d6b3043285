import { certified, person, row } from '../../support/agency.js';
import { explained } from './small-town.js';

/** D1 Power on a Monday: two are required, one counts from another shift and up to midnight only. */
export const ANSWER = explained(
  { 'D1 Swing': row('14:00-00:00'), 'D1 Power': row('18:00-04:00', { required: 2 }) },
  [
    certified('11', { places: { 'D1 Swing': '1' } }),
    certified('12', { places: { 'D1 Power': '1111011' } }),
    person('13', { places: { 'D1 Power': '1' } }, { willingness: 'listed', name: 'Vega' }),
    person('14', { places: { 'D1 Power': '1' } }, { name: 'Wu' }),
  ],
  'D1 Power',
  '2027-03-01',
);
