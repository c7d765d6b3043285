import { ALWAYS_CERTIFIED, agencyOf, certified, person, row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY, weekly } from '../../support/pattern.js';
import { ASKED_FOR_PLAN, reportOf } from '../../support/report.js';

/** A week of three district-shifts, in which departures and a lapse open gaps. */
export const AGENCY = agencyOf(
  {
    'North Day': row('07:00-15:00'),
    'North Night': row('23:00-07:00'),
    'South Day': row('07:00-15:00'),
  },
  [
    certified(
      'O-day',
      { places: { 'North Day': EVERY_DAY }, squad: 'Larks' },
      { name: 'Vega', certificate: { ...ALWAYS_CERTIFIED, expires: day('2027-01-06') } },
    ),
    certified('O-night', { places: { 'North Night': weekly('Mon Tue') }, squad: 'Vega squad' }),
    certified('O-south', { places: { 'South Day': EVERY_DAY } }),
    certified('O-other', { places: { 'South Day': EVERY_DAY } }),
    person(
      'O-lapsed',
      { places: { 'North Day': weekly('Sun') } },
      { certificate: { ...ALWAYS_CERTIFIED, expires: day('2026-12-31') } },
    ),
    person('O-list', { places: { 'North Night': EVERY_DAY } }, { willingness: 'listed' }),
    person('O-find', { places: { 'North Night': EVERY_DAY } }),
  ],
);
export const { report } = reportOf([AGENCY], WEEK, {
  asked: { ...ASKED_FOR_PLAN, resilient: true },
});
