import { type IssueGuide, inRoster } from './guide.js';

const HEAD = 'officer_id,district,shift,rotation,cycle_anchor';
const UNKNOWN =
  'On which dates the officer works is not known. He or she is neither counted nor a candidate for training.';

/** Rotations and days off. */
export const DAYS_OFF_GUIDES = {
  'rotation-unknown': {
    means:
      'The rotation is no known name, no count of days such as 4on2off, and no cycle of letters.',
    matters: UNKNOWN,
    fix: 'See citcover rotations for the names. Any other can be written as 4on2off or letter by letter (WWWWOO), or named under "rotations" in citcover.json.',
    example: inRoster(
      '2:12 the rotation "Pittman" is not known',
      HEAD,
      '101,D1,Day,Pittman,2027-01-04',
    ),
  },
  'rotation-made-date': {
    means: 'A spreadsheet took days on and off, such as 4-2, for a date and changed it.',
    matters: UNKNOWN,
    fix: 'Write 4on2off, which no spreadsheet changes.',
    example: inRoster(
      '2:12 the rotation "2-Apr" is a date: a spreadsheet made one of days on and off',
      HEAD,
      '101,D1,Day,2-Apr,2027-01-04',
    ),
  },
  'rotation-without-anchor': {
    means: 'The rotation is known, but not on which date it starts.',
    matters: UNKNOWN,
    fix: 'Add cycle_anchor: any date that is a first day on. Officers of one squad share it; it also fits under "squads" in citcover.json.',
    example: inRoster(
      '2:12 the rotation "4-2" has no cycle_anchor, so it is not known which day is which',
      HEAD,
      '101,D1,Day,4-2,',
    ),
  },
  'anchor-without-rotation': {
    means: 'The row gives a first day on, and no rotation.',
    matters: UNKNOWN,
    fix: 'Add the rotation.',
    example: inRoster(
      '2:13 a cycle_anchor is given without a rotation',
      HEAD,
      '101,D1,Day,,2027-01-04',
    ),
  },
  'cycle-letter-unknown': {
    means: 'A letter of the cycle is not the initial of exactly one shift of the district.',
    matters: UNKNOWN,
    fix: 'Say what it stands for under "letters" in citcover.json: {"letters": {"Q": "Night"}}. W is the shift of the row; O and - are days off.',
    example: inRoster(
      '2:18 the letter Q of the rotation "DDQQOO" is not the initial of exactly one shift of "D1"',
      HEAD,
      '101,D1,Day;Night,DDQQOO,2027-01-04',
    ),
  },
  'cycle-shift-not-listed': {
    means: 'A letter of the cycle is a shift that the row does not name.',
    matters: UNKNOWN,
    fix: 'Name every shift of the cycle in the row: Day;Night.',
    example: inRoster(
      '2:12 the letter N of the rotation "DDNNOO" is the shift "night", which the row does not name',
      HEAD,
      '101,D1,Day,DDNNOO,2027-01-04',
    ),
  },
  'cycle-needs-one-shift': {
    means: 'The row names several shifts, and its rotation does not say which is worked when.',
    matters: UNKNOWN,
    fix: 'Name one shift, give each period its own row with from and to, or write the cycle with a letter for each shift: DDNNOO.',
    example: inRoster(
      `2:18 the rotation "4-2" does not say which of the row's shifts is worked when`,
      HEAD,
      '101,D1,Day;Night,4-2,2027-01-04',
    ),
  },
  'days-off-invalid': {
    means: 'days_off does not name one to six weekdays.',
    matters: UNKNOWN,
    fix: 'Write the weekdays: Sat Sun, or Fri-Sun.',
    example: inRoster(
      '2:12 days_off "5th and 6th" does not name one to six weekdays',
      'officer_id,district,shift,days_off',
      '101,D1,Day,5th and 6th',
    ),
  },
  'days-off-several-shifts': {
    means: 'The row names several shifts with fixed days off, and nobody works two shifts at once.',
    matters: UNKNOWN,
    fix: 'Name one shift, or give each period its own row with from and to.',
    example: inRoster(
      '2:8 several shifts are named with fixed days off, and nobody works two shifts at once',
      'officer_id,district,shift,days_off',
      '101,D1,Day;Night,Sat Sun',
    ),
  },
  'days-off-twice': {
    means: 'The row gives both a rotation and fixed days off.',
    matters: 'They may contradict each other, so the officer is left out.',
    fix: 'Keep the one that is true.',
    example: inRoster(
      '2:27 the row gives both a rotation ("4-2") and days_off ("Sat Sun")',
      `${HEAD},days_off`,
      '101,D1,Day,4-2,2027-01-04,Sat Sun',
    ),
  },
  'days-off-missing': {
    means:
      'The row gives neither a rotation with its first day on, nor days_off, nor a squad that citcover.json knows.',
    matters: `${UNKNOWN} Where that is so for everyone in a district and shift, its numbers are unknown rather than zero.`,
    fix: 'Add one of the three. If squads work alike, a line for each under "squads" in citcover.json is the least work.',
    example: inRoster(
      '2:0 no days off are given: no rotation with its anchor, no days_off, no squad of citcover.json',
      'officer_id,district,shift',
      '101,D1,Day',
    ),
  },
  'squad-unknown': {
    means: 'citcover.json has no rule for this squad in this place.',
    matters: UNKNOWN,
    fix: 'Add the squad under "squads" with its rotation and anchor, or its daysOff; or correct the name.',
    example: inRoster(
      '2:12 citcover.json has no days off for the squad "Alpa" here',
      'officer_id,district,shift,squad',
      '101,D1,Day,Alpa',
    ),
  },
} satisfies Record<string, IssueGuide>;
