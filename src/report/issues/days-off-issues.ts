import { daysOffUnknown, detail, type IssueWording, leftOut, quoted } from './wording.js';

/** Issues with rotations and days off. */
export const DAYS_OFF_ISSUES = {
  'rotation-unknown': {
    sentence: ({ value }) => `the rotation ${quoted(value)} is not known`,
    effect: daysOffUnknown,
    suggestion: () =>
      'a name of `citcover rotations`, 4on2off, or the cycle letter by letter: WWWWOO',
  },
  'rotation-made-date': {
    sentence: ({ value }) =>
      `the rotation ${quoted(value)} is a date: a spreadsheet made one of days on and off`,
    effect: daysOffUnknown,
  },
  'rotation-without-anchor': {
    sentence: ({ value }) =>
      `the rotation ${quoted(value)} has no cycle_anchor, so it is not known which day is which`,
    effect: daysOffUnknown,
    suggestion: () => 'add the column cycle_anchor: a date that is the first day on',
  },
  'anchor-without-rotation': {
    sentence: () => 'a cycle_anchor is given without a rotation',
    effect: daysOffUnknown,
    suggestion: () => 'add the rotation: 4on2off, Pitman, WWWWOO',
  },
  'cycle-letter-unknown': {
    sentence: (issue) => {
      return `the letter ${detail(issue, 'letter')} of the rotation ${quoted(issue.value)} is not the initial of exactly one shift of ${quoted(detail(issue, 'district'))}`;
    },
    effect: daysOffUnknown,
    suggestion: (issue) =>
      `"letters": {"${detail(issue, 'letter')}": "the shift"} in citcover.json`,
  },
  'cycle-shift-not-listed': {
    sentence: (issue) => {
      return `the letter ${detail(issue, 'letter')} of the rotation ${quoted(issue.value)} is the shift ${quoted(detail(issue, 'shift'))}, which the row does not name`;
    },
    effect: daysOffUnknown,
    suggestion: () => 'name every shift of the rotation in the row: Day;Night',
  },
  'cycle-needs-one-shift': {
    sentence: ({ value }) => {
      return `the rotation ${quoted(value)} does not say which of the row's shifts is worked when`;
    },
    effect: daysOffUnknown,
    suggestion: () => 'name one shift, or write the cycle with a letter for each shift: DDNNOOOO',
  },
  'days-off-invalid': {
    sentence: ({ value }) => `days_off ${quoted(value)} does not name one to six weekdays`,
    effect: daysOffUnknown,
    suggestion: () => 'write weekdays: Sat Sun',
  },
  'days-off-several-shifts': {
    sentence: () =>
      'several shifts are named with fixed days off, and nobody works two shifts at once',
    effect: daysOffUnknown,
    suggestion: () => 'name one shift, or give a rotation with a letter for each shift',
  },
  'days-off-twice': {
    sentence: (issue) => {
      return `the row gives both a rotation (${quoted(detail(issue, 'rotation'))}) and days_off (${quoted(detail(issue, 'daysOff'))})`;
    },
    effect: leftOut,
    suggestion: () => 'keep one of the two',
  },
  'days-off-missing': {
    sentence: () =>
      'no days off are given: no rotation with its anchor, no days_off, no squad of citcover.json',
    effect: daysOffUnknown,
    suggestion: () => 'add one of the three; rotations by squad fit into citcover.json',
  },
  'squad-unknown': {
    sentence: ({ value }) => `citcover.json has no days off for the squad ${quoted(value)} here`,
    effect: daysOffUnknown,
    suggestion: () => 'add the squad to "squads" in citcover.json, or correct its name',
  },
} satisfies Record<string, IssueWording>;
