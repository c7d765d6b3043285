import { are, detail, type IssueWording, leftOut, quoted, whom } from './wording.js';

/** Issues with the words of the roster, the person, and several rows of one officer. */
export const PERSON_ISSUES = {
  'word-not-patrol': {
    sentence: ({ field, value }) => `the ${field} ${quoted(value)} is taken as not patrol`,
    effect: (issue) =>
      `${whom(issue)} ${are(issue)} neither counted nor ${issue.count > 1 ? 'candidates' : 'a candidate'} for training`,
    suggestion: vocabulary('patrol'),
  },
  'status-not-active': {
    sentence: ({ value }) => `the status ${quoted(value)} is taken as not active`,
    effect: (issue) =>
      `${whom(issue)} ${are(issue)} neither counted nor ${issue.count > 1 ? 'candidates' : 'a candidate'} for training`,
    suggestion: vocabulary('active'),
  },
  'volunteer-unknown': {
    sentence: ({ value }) => `volunteer ${quoted(value)} is neither yes nor no`,
    effect: (issue) => `${whom(issue)} ${are(issue)} taken as not asked`,
    suggestion: () => 'yes, no, or blank',
  },
  'yes-no-invalid': {
    sentence: ({ field, value }) => `${field} ${quoted(value)} is neither yes nor no`,
    effect: leftOut,
    suggestion: () => 'yes, no, or blank',
  },
  'course-missing': {
    sentence: ({ field }) =>
      `${field} is given, but cit_certified does not say that there was a course`,
    effect: leftOut,
    suggestion: () => 'write the date of the course, or yes, in cit_certified',
  },
  'expires-before-course': {
    sentence: () => 'cit_expires is earlier than the course in cit_certified',
    effect: leftOut,
    suggestion: () => 'check the two dates',
  },
  'certified-before-hired': {
    sentence: () => 'the course in cit_certified is earlier than the hire date',
    effect: (issue) => `none: ${whom(issue)} ${are(issue)} taken as certified all the same`,
    suggestion: () => 'check the two dates; a course taken with another agency may be right',
  },
  'row-repeated': {
    sentence: (issue) => `the row says the same as line ${detail(issue, 'otherLine')}`,
    effect: () => 'it counts once',
    suggestion: () => 'delete one of the two',
  },
  'rows-overlap': {
    sentence: (issue) => {
      return `line ${detail(issue, 'otherLine')} says something else of this officer for the same dates`;
    },
    effect: leftOut,
    suggestion: () => 'write several districts as D1;D2, or give each row its from and to',
  },
  'rows-contradict': {
    sentence: (issue) =>
      `${issue.field} is not what line ${detail(issue, 'otherLine')} says of this officer`,
    effect: leftOut,
    suggestion: () => 'keep the one that is true; later rows may leave it blank',
  },
} satisfies Record<string, IssueWording>;

/** How to have a word taken otherwise. */
function vocabulary(as: string): NonNullable<IssueWording['suggestion']> {
  return ({ field, value }) => {
    const word = JSON.stringify((value ?? '').slice(0, 60));
    return `"vocabulary": {"${field}": {${word}: "${as}"}} in citcover.json if that is wrong`;
  };
}
