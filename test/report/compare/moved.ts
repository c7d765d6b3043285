import { agencyOf, certified, type Person, person, row } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY, weekly } from '../../support/pattern.js';
import { compared } from './compared.js';

/** Two shifts of eight hours, one certified officer required on each. */
export const SHIFTS = { 'Mill Day': row('08:00-16:00'), 'Mill Evening': row('16:00-00:00') };

const WEDNESDAY_ON = weekly('Wed Thu Fri Sat Sun');

/** Ann every Day, Bob on weekday Evenings; Cal is not certified, Dee has volunteered, Eve leaves. */
export const OLD: readonly Person[] = [
  certified('ann', { places: { 'Mill Day': EVERY_DAY } }, { name: 'Ann Lee' }),
  certified('bob', { places: { 'Mill Evening': weekly('Mon Tue Wed Thu Fri') } }),
  person('cal', { places: { 'Mill Evening': WEDNESDAY_ON } }),
  person('dee', { places: { 'Mill Day': WEDNESDAY_ON } }, { willingness: 'listed' }),
  person('eve', { places: { 'Mill Day': WEDNESDAY_ON } }),
];

/** Ann moves to the Evening, Cal is certified, Dee has declined, Eve is gone and Fay is new. */
export const NEW: readonly Person[] = [
  certified('ann', { places: { 'Mill Evening': EVERY_DAY } }, { name: 'Ann Lee' }),
  certified('bob', { places: { 'Mill Evening': weekly('Mon Tue Wed Thu Fri') } }),
  certified('cal', { places: { 'Mill Evening': WEDNESDAY_ON } }),
  person('dee', { places: { 'Mill Day': WEDNESDAY_ON } }, { willingness: 'declined' }),
  person('fay', { places: { 'Mill Day': WEDNESDAY_ON } }),
];

/** Monday 4 to Sunday 10 January 2027. */
export const MOVED = compared([agencyOf(SHIFTS, OLD)], [agencyOf(SHIFTS, NEW)], WEEK);

const DAILY = { places: { 'Mill Day': EVERY_DAY } };

/** Cover that is no longer known, and everyone else gone. */
export const LOST = compared(
  [agencyOf(SHIFTS, [certified('1', DAILY), person('2', DAILY)], 'Elm')],
  [agencyOf(SHIFTS, [certified('1', { places: { 'Mill Day': null } })], 'Elm')],
  WEEK,
);
