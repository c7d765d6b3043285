import { describe, expect, test } from 'vitest';
import { redactionOf } from '../../../src/report/redact/redaction.js';
import { rosterOf } from '../../support/roster-of.js';

const agencies = [
  rosterOf('PD', [
    { id: '4471', name: 'Vega, Luis', callSign: '2-Adam-12' },
    { id: 'K-9.7', name: "O'Neil, Siobhán" },
    { id: '27', name: 'Li, Bo' },
  ]),
];
const { scrub } = redactionOf(agencies, (agency, id) => `<${agency}/${id}>`);

describe('a text loses', () => {
  test.each([
    ['4471', '<PD/4471>'],
    ['Badge4471.', 'Badge<PD/4471>.'],
    ['see 4471, then k-9.7', 'see <PD/4471>, then <PD/K-9.7>'],
    ['Vega, Luis', '(hidden)'],
    ['VEGA / Day', '(hidden) / Day'],
    ['Luis Vega', '(hidden) (hidden)'],
    ['2-adam-12', '(hidden)'],
    ['SIOBHA\u0301N', '(hidden)'],
    ['Bo LI, bo', 'Bo (hidden)'],
  ])('%j: who it is about', (text, clean) => {
    expect(scrub(text)).toBe(clean);
  });
});

describe('a text keeps', () => {
  test.each([
    '2027-03-27',
    '4471-01-02',
    'not 1/2/4471, but',
    '44710',
    'Vegas',
    'D1;D2',
    '',
    'Li',
    '12',
  ])('%j', (text) => {
    expect(scrub(text)).toBe(text);
  });
});

test('a word in the names of many officers, such as Officer, names nobody', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    id: `id${index}`,
    name: `Officer Q${index}x`,
  }));
  const redaction = redactionOf([rosterOf('', many)], () => 'P');
  expect(redaction.scrub('Police Officer')).toBe('Police Officer');
  expect(redaction.scrub('Officer Q7x')).toBe('(hidden)');
});

test('an id that two agencies use is nobody of either', () => {
  const twice = [rosterOf('A', ['101', '102']), rosterOf('B', ['101'])];
  const redaction = redactionOf(twice, (agency, id) => `<${agency}/${id}>`);
  expect(redaction.officer('101')).toBe('</101>');
  expect(redaction.officer('102')).toBe('<A/102>');
  expect(redaction.officer('stranger')).toBe('</stranger>');
});
