import { detail, type IssueWording, quoted, stops } from './wording.js';

/** Issues with citcover.json; any of them stops the run. */
export const CONFIG_ISSUES = {
  'config-syntax': {
    sentence: (issue) => `the file is not JSON: ${detail(issue, 'fault')}`,
    effect: stops,
  },
  'config-key-unknown': {
    sentence: (issue) =>
      `there is no setting ${quoted(issue.value)} here; there are ${detail(issue, 'known')}`,
    effect: stops,
  },
  'config-key-twice': {
    sentence: ({ value }) => `${quoted(value)} stands twice`,
    effect: stops,
    suggestion: () => 'keep one of the two',
  },
  'config-value-invalid': {
    sentence: (issue) =>
      `${issue.field} must be ${detail(issue, 'expected')}, not ${(issue.value ?? '').slice(0, 60)}`,
    effect: stops,
  },
  'config-rotation-unknown': {
    sentence: ({ field, value }) => `${field} ${quoted(value)} is not a known rotation`,
    effect: stops,
    suggestion: () =>
      'a name of `citcover rotations` or of "rotations" here, or 4on2off, or WWWWOO',
  },
  'config-squad-twice': {
    sentence: ({ value }) => `the squad ${quoted(value)} has two rules for the same place`,
    effect: stops,
    suggestion: () => 'keep one, or give one of them a district, shift or agency',
  },
} satisfies Record<string, IssueWording>;
