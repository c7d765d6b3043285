import { detail, type IssueWording, leftOut, quoted } from './wording.js';

/** Issues with leave and overtime. */
export const EXCEPTION_ISSUES = {
  'exception-officer-unknown': {
    sentence: ({ value }) => `the officer ${quoted(value)} is not in the roster`,
    effect: ({ count }) =>
      count === 1 ? 'this row changes nothing' : `these ${count} rows change nothing`,
  },
  'exception-officer-shared': {
    sentence: (issue) =>
      `the officer ${quoted(issue.value)} is in several agencies: ${detail(issue, 'agencies')}`,
    effect: leftOut,
    suggestion: () => 'add the column agency',
  },
  'exception-date-missing': {
    sentence: ({ field }) => `the row has no ${field} date`,
    effect: leftOut,
    suggestion: () => 'give both dates; they are the same for a single day',
  },
  'exception-duty-invalid': {
    sentence: ({ value }) => `duty ${quoted(value)} is neither on nor off`,
    effect: leftOut,
    suggestion: () => 'off (or blank) for leave, on for overtime',
  },
  'exception-place-unknown': {
    sentence: (issue) => PLACE_SENTENCES[detail(issue, 'reason')]?.(issue) ?? '',
    effect: leftOut,
  },
  'exception-place-unused': {
    sentence: () => 'a district or shift is given with leave, which holds everywhere',
    effect: () => 'the district and shift of such rows are not used',
  },
  'exceptions-overlap': {
    sentence: (issue) => {
      return `on and off of one officer share dates: this row and line ${detail(issue, 'otherLine')}`;
    },
    effect: () => 'on the dates they share, the later row holds',
  },
} satisfies Record<string, IssueWording>;

const PLACE_SENTENCES: Readonly<Record<string, IssueWording['sentence']>> = {
  name: ({ field, value }) => `the ${field} ${quoted(value)} is not in the district file`,
  pair: () => 'the district file has no such shift in this district',
  own: () => 'the officer has no district and shift of his or her own on these dates: give both',
  several: () => 'the officer works several shifts: say which one',
};
