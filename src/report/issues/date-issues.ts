import { detail, type IssueWording, leftOut, quoted } from './wording.js';

/** Issues with dates, in any file. */
export const DATE_ISSUES = {
  'date-invalid': {
    sentence: ({ field, value }) => `${field} ${quoted(value)} is not a date`,
    effect: leftOut,
    suggestion: () => 'write it as yyyy-mm-dd: 2027-03-09',
  },
  'date-year-short': {
    sentence: ({ field, value }) => `${field} ${quoted(value)} has a year of two digits`,
    effect: leftOut,
    suggestion: () => 'write the year with four digits',
  },
  'date-serial': {
    sentence: ({ field, value }) => `${field} ${quoted(value)} is a spreadsheet's number of a date`,
    effect: leftOut,
  },
  'date-order': {
    sentence: (issue) => {
      const [read, other] =
        detail(issue, 'order') === 'mdy' ? ['month/day', 'dmy'] : ['day/month', 'mdy'];
      return `${issue.field} ${quoted(issue.value)} is no date as ${read}/year; --date-format ${other} reads it`;
    },
    effect: leftOut,
  },
  'date-ambiguous': {
    sentence: (issue) => {
      return `${issue.field} ${quoted(issue.value)} may be month/day or day/month: ${quoted(detail(issue, 'example'))} in this column is day first`;
    },
    effect: leftOut,
    suggestion: () => '--date-format dmy if the whole column is day first; else write yyyy-mm-dd',
  },
  'from-after-to': {
    sentence: () => 'from is later than to',
    effect: leftOut,
    suggestion: () => 'swap the two dates',
  },
} satisfies Record<string, IssueWording>;
