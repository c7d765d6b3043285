import { rosterWith } from '../reading.js';
import { HEAD, type IssueCase, ONE_OUT, UNKNOWN_DAYS } from './issue-case.js';

export const DAYS_OFF_CASES = {
  'rotation-unknown': {
    roster: `${HEAD}\n1,D1,A,Pittman,2027-01-04\n`,
    at: 'roster.csv:2:8',
    record: 1,
    says: 'the rotation "Pittman" is not known',
    costs: UNKNOWN_DAYS,
    tries: 'Pitman',
  },
  'rotation-made-date': {
    roster: `${HEAD}\n1,D1,A,2-Apr,2027-01-04\n`,
    at: 'roster.csv:2:8',
    record: 1,
    says: 'the rotation "2-Apr" is a date: a spreadsheet made one of days on and off',
    tries: '4on2off or 2on4off',
  },
  'rotation-without-anchor': {
    roster: `${HEAD}\n1,D1,A,4-2,\n`,
    at: 'roster.csv:2:8',
    record: 1,
    says: 'the rotation "4-2" has no cycle_anchor, so it is not known which day is which',
  },
  'anchor-without-rotation': {
    roster: `${HEAD}\n1,D1,A,,2027-01-04\n`,
    at: 'roster.csv:2:9',
    record: 1,
    says: 'a cycle_anchor is given without a rotation',
  },
  'cycle-letter-unknown': {
    roster: `${HEAD}\n1,D1,A;B,AAQOO,2027-01-04\n`,
    at: 'roster.csv:2:10',
    record: 1,
    says: 'the letter Q of the rotation "AAQOO" is not the initial of exactly one shift of "D1"',
    tries: '"letters": {"Q": "the shift"} in citcover.json',
  },
  'cycle-shift-not-listed': {
    roster: `${HEAD}\n1,D1,A;B,AABCOO,2027-01-04\n`,
    at: 'roster.csv:2:10',
    record: 1,
    says: 'the letter C of the rotation "AABCOO" is the shift "c", which the row does not name',
  },
  'cycle-needs-one-shift': {
    roster: `${HEAD}\n1,D1,A;B,4-2,2027-01-04\n`,
    at: 'roster.csv:2:10',
    record: 1,
    says: 'the rotation "4-2" does not say which of the row\'s shifts is worked when',
  },
  'days-off-invalid': {
    roster: 'officer_id,district,shift,days_off\n1,D1,A,Sat Sonntag\n',
    at: 'roster.csv:2:8',
    record: 1,
    says: 'days_off "Sat Sonntag" does not name one to six weekdays',
  },
  'days-off-several-shifts': {
    roster: 'officer_id,district,shift,days_off\n1,D1,A;B,Sat Sun\n',
    at: 'roster.csv:2:6',
    record: 1,
    says: 'several shifts are named with fixed days off, and nobody works two shifts at once',
  },
  'days-off-twice': {
    roster: rosterWith('days_off', 'Sat Sun'),
    at: 'roster.csv:2:23',
    record: 1,
    says: 'the row gives both a rotation ("4-2") and days_off ("Sat Sun")',
    costs: ONE_OUT,
  },
  'days-off-missing': {
    roster: 'officer_id,district,shift\n1,D1,A\n2,D1,B\n3,D2,C\n',
    at: 'roster.csv:2:0',
    record: 1,
    count: 3,
    says: 'no days off are given: no rotation with its anchor, no days_off, no squad of citcover.json',
    costs: 'the days off of the officers of 3 rows are unknown: neither counted nor a candidate',
  },
  'squad-unknown': {
    roster: 'officer_id,district,shift,squad\n1,D1,A,Alpa\n',
    config: '{"squads": [{"squad": "Alpha", "daysOff": "Sat Sun"}]}',
    at: 'roster.csv:2:8',
    record: 1,
    says: 'citcover.json has no days off for the squad "Alpa" here',
    tries: 'Alpha',
  },
} satisfies Record<string, IssueCase>;
