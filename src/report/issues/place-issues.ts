import type { Issue } from '../../model/issue.js';
import { are, detail, type IssueWording, leftOut, quoted, whom } from './wording.js';

/** Issues with where officers work. */
export const PLACE_ISSUES = {
  'officer-id-missing': {
    sentence: () => 'the row has no officer_id',
    effect: leftOut,
    suggestion: () => 'fill it in, or delete the row',
  },
  'agency-column-unused': {
    sentence: () => 'the district file has no agency column, so this one is not used',
    effect: () => 'everyone is taken as one agency',
  },
  'agency-assumed': {
    sentence: (issue) => {
      return `there is no agency column: everyone is taken as ${quoted(detail(issue, 'agency'))}, the only agency of the district file`;
    },
    effect: () => 'none, if that is so',
  },
  'agency-unknown': {
    sentence: ({ input, value }) => {
      const file = input === 'exceptions' ? 'district file or the roster' : 'district file';
      return `the agency ${quoted(value)} is not in the ${file}`;
    },
    effect: (issue) => (issue.input === 'exceptions' ? leftOut(issue) : nowhere(issue)),
    suggestion: () => 'write it as the district file does, or add it there',
  },
  'district-blank': {
    sentence: () => 'no district is given',
    effect: notCounted,
    suggestion: () => 'fill it in; * means every district that has the shift',
  },
  'district-unknown': {
    sentence: ({ value }) => `the district ${quoted(value)} is not in the district file`,
    effect: nowhere,
    suggestion: () => 'write it as the district file does, or add it there',
  },
  'shift-blank': {
    sentence: () => 'no shift is given',
    effect: shiftUnknown,
    suggestion: () => 'fill it in, as the district file writes it',
  },
  'shift-unknown': {
    sentence: ({ value }) => `the shift ${quoted(value)} is not in the district file`,
    effect: nowhere,
    suggestion: ({ value }) => {
      const isSeveral = SEVERAL.test(value ?? '');
      return isSeveral
        ? 'write several shifts with a semicolon: B;C'
        : 'write it as the district file does';
    },
  },
  'district-shift-unknown': {
    sentence: (issue) => {
      return `district ${quoted(detail(issue, 'district'))} has no shift ${quoted(issue.value)} in the district file`;
    },
    effect: nowhere,
  },
} satisfies Record<string, IssueWording>;

const SEVERAL = /[/,&+|]| and /;

/** Officers keep the other places of their row. */
function nowhere(issue: Issue): string {
  return `${whom(issue)} ${are(issue)} not counted there`;
}

function shiftUnknown(issue: Issue): string {
  return `${whom(issue)} ${are(issue)} not counted: it may be any shift of the district, so the training numbers there are estimates`;
}

function notCounted(issue: Issue): string {
  return `${whom(issue)} ${are(issue)} in no district and shift, and not counted`;
}
