import { detail, type IssueWording, quoted, stops } from './wording.js';

/** Issues with the district file; any error in it stops the run. */
export const DISTRICT_ISSUES = {
  'name-missing': {
    sentence: ({ field }) => `the row has no ${field}`,
    effect: stops,
    suggestion: ({ field }) => `fill in the ${field}, or delete the row`,
  },
  'name-reserved': {
    sentence: ({ field, value }) => {
      return `the ${field} ${quoted(value)} cannot be named in a roster, where * and ; mean several`;
    },
    effect: stops,
    suggestion: () => 'choose another name',
  },
  'clock-invalid': {
    sentence: ({ field, value }) => {
      return value === ''
        ? `the row has no ${field} time`
        : `${field} ${quoted(value)} is not a time of day`;
    },
    effect: stops,
    suggestion: () => 'write it as HH:MM: 07:00 or 23:30',
  },
  'number-invalid': {
    sentence: (issue) => {
      return `${issue.field} ${quoted(issue.value)} is not a whole number from 0 to ${detail(issue, 'most')}`;
    },
    effect: stops,
  },
  'days-invalid': {
    sentence: ({ value }) => `days ${quoted(value)} are not weekdays`,
    effect: stops,
    suggestion: () => 'Mon-Fri, or Sat Sun, or leave it blank for every day',
  },
  'days-overlap': {
    sentence: (issue) => {
      return `${detail(issue, 'district')} ${detail(issue, 'shift')} stands on line ${detail(issue, 'otherLine')} for the same days`;
    },
    effect: stops,
    suggestion: () => 'keep one of the two rows, or give each its own days',
  },
} satisfies Record<string, IssueWording>;
