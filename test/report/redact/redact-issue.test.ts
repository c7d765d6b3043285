import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/model/issue.js';
import { describeIssue } from '../../../src/report/issues/describe-issue.js';
import { redactIssue } from '../../../src/report/redact/redact-issue.js';
import { redactionOf } from '../../../src/report/redact/redaction.js';
import { rosterOf } from '../../support/roster-of.js';

const agencies = [rosterOf('PD', [{ id: '4471', name: 'Vega, Luis' }, '4472'])];
const redaction = redactionOf(agencies, (agency, id) => `<${agency}/${id}>`);

const ROW = '4471,"Vega, Luis",D3,Night,2025-13-04';

const issue = (facts: Partial<Issue>): Issue => ({
  code: 'date-invalid',
  input: 'roster',
  file: 'roster.csv',
  line: 418,
  column: 24,
  record: 416,
  field: 'cit_expires',
  value: '2025-13-04',
  officer: '4471',
  detail: {},
  suggestion: '2025-04-13 (day and month swapped?)',
  count: 1,
  lines: [418],
  source: {
    text: ROW,
    mark: { from: ROW.indexOf('2025'), to: ROW.length },
    isCut: { left: false, right: false },
  },
  ...facts,
});

test('the cell and its place stay; the officer gets a pseudonym and the rest of the row is gone', () => {
  expect(redactIssue(issue({}), redaction)).toEqual({
    ...issue({}),
    officer: '<PD/4471>',
    source: { text: '2025-13-04', mark: { from: 0, to: 10 }, isCut: { left: true, right: true } },
  });
});

describe('nothing says who it is', () => {
  const cases: Record<string, Partial<Issue>> = {
    'in a cell of the id': { field: 'officer_id', value: '4471' },
    'in an id nobody has': { field: 'officer_id', value: '44 71', suggestion: '4471' },
    'in a cell of the name': { field: 'name', value: 'V.' },
    'in a cell of another column': { field: 'district', value: 'vega', suggestion: 'Luis' },
    'in the details': { code: 'days-off-twice', detail: { rotation: '4471', daysOff: 'Luis' } },
    'among several': { officers: ['4471', '4472'] },
    'on a line that is wrong as a whole': {
      value: null,
      source: { ...issue({}).source!, mark: null },
    },
    'on a line of a district file': { input: 'districts' },
  };
  test.each(Object.entries(cases))('%s', (_, facts) => {
    const hidden = redactIssue(issue(facts), redaction);
    const said = JSON.stringify([hidden, describeIssue(hidden)]).replaceAll(
      /<PD?\/44 ?7[12]>|<\/44 71>/g,
      '',
    );
    expect(said).not.toMatch(/44 ?7|vega|luis|V\./i);
  });
});

test('ids among the details are officers too, even those who left and those of one character', () => {
  const zeros = issue({ code: 'ids-leading-zeros', detail: { others: '7 and 07' } });
  expect(redactIssue(zeros, redaction).detail).toEqual({ others: '</7> and </07>' });
  const unused = issue({
    code: 'baseline-unused',
    input: 'config',
    detail: { code: 'officer-left', about: 'officer 9, D3 Night, "Vega"', until: '' },
  });
  expect(redactIssue(unused, redaction).detail).toEqual({
    code: 'officer-left',
    about: 'officer </9>, D3 Night, "(hidden)"',
    until: '',
  });
});

test('numbers of lines stay numbers of lines, even where an officer has that number', () => {
  const other = issue({ code: 'row-repeated', detail: { otherLine: '4471' }, value: null });
  expect(describeIssue(redactIssue(other, redaction)).message).toBe(
    'the row says the same as line 4471',
  );
});

test('a file without a header shows none of its first row, which may be an officer', () => {
  const missing = issue({
    code: 'column-missing',
    field: 'officer_id',
    value: null,
    officer: null,
    detail: { fields: 'officer_id', headers: '9999, Somebody Unknown, D3' },
    suggestion: null,
    source: { text: '9999,Somebody Unknown,D3', mark: null, isCut: { left: false, right: false } },
  });
  const hidden = redactIssue(missing, redaction);
  expect(describeIssue(hidden).message).toBe(
    'there is no column for officer_id; the headers are hidden, since they may be a row of the roster',
  );
  expect(JSON.stringify(hidden)).not.toContain('9999');
});

test('citcover.json names nobody and is shown as it is', () => {
  const source = { ...issue({}).source!, text: '  "target": 95' };
  const config = issue({ input: 'config', code: 'config-value-invalid', officer: null, source });
  expect(redactIssue(config, redaction).source).toEqual(source);
});
