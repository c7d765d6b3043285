import { expect, test } from 'vitest';
import { checkJson } from '../../../src/report/format/json/check-json.js';
import { REDACTED } from '../../../src/report/redact/redacted.js';
import { redactionOf } from '../../../src/report/redact/redaction.js';
import { agencyOf, certified, person, row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { TOWN, textOf } from '../format/town.js';
import { check, limit, wrongDate } from './checking.js';

const until = (expires: string) => ({
  certificate: { course: day('2020-01-01'), refreshed: null, expires: day(expires) },
});
const SHIFTS = { 'D1 A': row('00:00-00:00') };
const PLACES = { places: { 'D1 A': '1' } };
const PEOPLE = [
  certified('4471', { ...PLACES, squad: 'A', rotation: '4-2', anchor: day('2027-01-04') }),
  person('4472', PLACES, until('2027-02-01')),
  person('4473', PLACES, until('2026-02-01')),
  person('04473', PLACES, { leavesOn: '2026-12-31', willingness: 'listed' }),
];

test('no officer_id is left in limits, in what is accepted and in what only check finds', () => {
  const asked = {
    ...{ shifts: SHIFTS, people: PEOPLE, issues: [wrongDate('4471', '4472')] },
    limits: { ...limit('max-lapsing', 0), ...limit('max-warnings', 0) },
  };
  const entry = { code: 'date-invalid', field: 'cit_certified', value: '2025-13-01' } as const;
  const nowhere = { agency: null, district: null, shift: null };
  const gone = { ...nowhere, ...entry, measured: 1, reason: '4471 is ill', until: null };
  const accepted = [
    { ...gone, officer: '4471' },
    { ...gone, officer: '4473' },
  ];
  const outcome = check({ ...asked, accepted });
  expect(outcome.issues.map(({ code }) => code).toSorted()).toEqual([
    'baseline-unused',
    'certificate-lapsed',
    'date-invalid',
    'ids-leading-zeros',
    'officer-left',
  ]);
  const redaction = redactionOf([agencyOf(SHIFTS, PEOPLE)], (_, id) => `P-${id.length}`);
  const value = REDACTED.check({ ...TOWN, inputs: [], ...outcome }, redaction);
  const text = textOf(checkJson(value));
  expect(textOf(checkJson({ ...TOWN, inputs: [], ...outcome }))).toMatch(/447\d/);
  expect(text).not.toMatch(/447\d/);
  expect(JSON.parse(text).limits[0].findings).toMatchObject([{ officer: 'P-4' }]);
  expect(JSON.parse(text).accepted).toMatchObject([{ officer: 'P-4', reason: 'P-4 is ill' }]);
});
