import type { Issue } from '../../../src/model/issue.js';

const DATE: Issue = {
  code: 'date-invalid',
  input: 'roster',
  file: 'roster.csv',
  line: 418,
  column: 31,
  record: 416,
  field: 'cit_expires',
  value: '2025-13-04',
  officer: '4471',
  detail: {},
  suggestion: '2025-04-13',
  count: 1,
  lines: [418],
};

/** A note, a warning on twelve rows, and an error. */
export const ISSUES: readonly Issue[] = [
  {
    ...DATE,
    code: 'columns-unknown',
    line: 1,
    column: 0,
    record: null,
    field: null,
    value: null,
    officer: null,
    detail: { columns: '1', headers: 'Locker' },
    suggestion: null,
    lines: [1],
  },
  {
    ...DATE,
    code: 'word-not-patrol',
    line: 12,
    column: 40,
    record: 11,
    field: 'assignment',
    value: 'Marine',
    officer: null,
    suggestion: null,
    count: 12,
    lines: [12, 13, 19, 25, 26, 27, 28, 29, 40, 41, 42, 43],
  },
  DATE,
];
