import { expect, test } from 'vitest';
import type { Agency } from '../../../src/model/agency.js';
import { ALWAYS_FROM, ALWAYS_TO } from '../../../src/model/certificate.js';
import type { Officer } from '../../../src/model/officer.js';
import { readOfficers } from '../../../src/read/what-if/read-officers.js';
import { agencyOf, certified, type Facts, off, on, person, row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { changed } from './what-if-words.js';

/** The week of the changes is Monday 2027-01-04 to Sunday 2027-01-10. */
const MONDAY = day('2027-01-04');

const SHIFTS = {
  'A Day': row('07:00-15:00'),
  'A Night': row('23:00-07:00'),
  'B Day': row('07:00-15:00'),
};

function moved(...rows: Parameters<typeof person>[1][]): Officer {
  const agency = agencyOf(SHIFTS, [person('1', rows.flat())]);
  return changed(agency, { move: ['1=B/Day'] }).officers[0]!;
}

test('a move holds from the first day of the period and keeps the days', () => {
  const { assignments } = moved({ places: { 'A Night': '110' } });
  expect(assignments).toMatchObject([
    { from: ALWAYS_FROM, to: MONDAY - 1, posting: { places: [{ districtShift: 1 }] } },
    { from: MONDAY, to: ALWAYS_TO, posting: { places: [{ districtShift: 2, pattern: '110' }] } },
  ]);
});

test('a move of someone who changes shift is on duty on the days of either', () => {
  const { assignments } = moved({ places: { 'A Day': '1000', 'A Night': '0010' } });
  expect(assignments[1]?.posting.places).toEqual([{ districtShift: 2, pattern: '1010' }]);
});

test('a move leaves rows outside the period as they are', () => {
  const { assignments } = moved(
    { places: { 'A Day': '1' }, to: '2027-01-03' },
    { places: { 'A Night': '10' }, from: '2027-01-04', to: '2027-01-10' },
    { places: { 'A Day': '1' }, from: '2027-01-11' },
  );
  expect(assignments.map(({ posting }) => posting.places[0]?.districtShift)).toEqual([0, 2, 0]);
});

test('unknown days off stay unknown', () => {
  const { assignments } = moved({ places: { 'A Day': null } });
  expect(assignments[1]?.posting.places).toEqual([{ districtShift: 2, pattern: null }]);
});

test('days off are found by name where the row named no place that exists', () => {
  const places = {};
  const weekly = moved({ places, daysOff: 0b110_0000 }).assignments[1]?.posting;
  // Day 0 was a Thursday: off on days 2 and 3.
  expect(weekly?.places).toEqual([{ districtShift: 2, pattern: '1100111' }]);
  const cycle = moved({ places, rotation: '2-1', anchor: 0 }).assignments[1]?.posting;
  expect(cycle?.places).toEqual([{ districtShift: 2, pattern: '110' }]);
});

test('a booked exception at another place stays', () => {
  const exceptions = [on('2027-01-05', '2027-01-05', ['A Night']), off('2027-01-06')];
  const agency = agencyOf(SHIFTS, [person('1', { places: { 'A Day': '1' } }, { exceptions })]);
  const { officers } = changed(agency, { move: ['1=B/Day'] });
  expect(officers[0]?.exceptions).toEqual(agency.officers[0]?.exceptions);
});

test('whoever is certified all the time keeps the certificate', () => {
  const agency = agencyOf(SHIFTS, [certified('1', { places: { 'A Day': '1' } })]);
  const { officers } = changed(agency, { certify: ['1'] });
  expect(officers[0]).toEqual(agency.officers[0]);
});

test.each<[string, Facts, number]>([
  ['never', {}, MONDAY],
  [
    'on the evening before',
    { certificate: { course: 0, refreshed: null, expires: MONDAY } },
    MONDAY - 1,
  ],
  [
    'but opted out',
    { designated: false, certificate: { course: 0, refreshed: null, expires: MONDAY } },
    MONDAY,
  ],
])('whoever was certified %s is so from the first day that adds duty', (_, facts, course) => {
  const agency = agencyOf(SHIFTS, [person('1', { places: { 'A Day': '1' } }, facts)]);
  const [officer] = changed(agency, { certify: ['1'] }).officers;
  expect(officer).toMatchObject({ designated: true, certificate: { course } });
});

test('ids of those who are added clash with nobody', () => {
  const agency = agencyOf(SHIFTS, [person('added 2', { places: { 'A Day': '1' } })]);
  const typed = ['2@A/Day/2-1@2027-01-04', '1@A/Night/2-1@2027-01-04'];
  const { officers } = changed(agency, { add: typed });
  expect(officers.map(({ id }) => id)).toEqual(['added 2', 'added 1', 'added 3', 'added 4']);
});

test('a rotation that changes shift is added with all its shifts', () => {
  const agency = agencyOf(SHIFTS, []);
  const [officer] = changed(agency, { add: ['1@A/day;night/DNO@1970-01-01'] }).officers;
  expect(officer?.assignments[0]?.posting.places).toEqual([
    { districtShift: 0, pattern: '100' },
    { districtShift: 1, pattern: '010' },
  ]);
});

const groupsOf = ({ districtShifts }: Agency): (string | null)[] =>
  districtShifts.flatMap(({ rows }) => rows.map(({ group }) => group));

test('sharing merges the groups that are there, and nobody loses any', () => {
  const agency = agencyOf(
    {
      'A Day': row('07:00-15:00', { group: 'g' }),
      'B Day': row('07:00-15:00', { group: 'h' }),
      'C Day': row('07:00-15:00', { group: 'h' }),
      'D Day': row('07:00-15:00', { group: 'shared 1' }),
      'E Day': row('07:00-15:00'),
    },
    [],
  );
  const [a, b, c, d, e] = groupsOf(changed(agency, { share: ['A,B'] }));
  expect([a, b, c]).toEqual(['shared 2', 'shared 2', 'shared 2']);
  expect([d, e]).toEqual(['shared 1', null]);
  expect(new Set(groupsOf(changed(agency, { share: ['A,B', 'D,E,C'] }))).size).toBe(1);
});

test('rows of a split week all get the number', () => {
  const weekend = row('07:00-15:00', { days: 'Sat Sun', required: 3 });
  const agency = agencyOf({ 'A Day': [row('07:00-15:00', { days: 'Mon Tue' }), weekend] }, []);
  const { districtShifts } = changed(agency, { require: ['A/Day=2'] });
  expect(districtShifts[0]?.rows.map(({ required }) => required)).toEqual([2, 2]);
});

test('an officer is still known by whom he or she was read as, the added ones are not', () => {
  const agency = agencyOf(SHIFTS, [person('1', { places: { 'A Day': '1' } })]);
  const after = changed(agency, { move: ['1=B/Day'], add: ['1@A/Day/2-1@2027-01-04'] });
  const readAs = readOfficers([agency], [after]);
  expect(after.officers.map((officer) => readAs.get(officer))).toEqual([
    agency.officers[0],
    undefined,
  ]);
});
