import { type IssueGuide, inDistricts } from './guide.js';

const HEAD = 'district,shift,start,end,min_cit,days';
const STOPS =
  'Any error in this file stops the run: a requirement that is dropped would make the answer look better than it is.';

/** The district file; any error in it stops the run. */
export const DISTRICT_GUIDES = {
  'name-missing': {
    means: 'The row has no district or no shift.',
    matters: STOPS,
    fix: 'Fill in the name. Delete the row if it is a sum or a remark.',
    example: inDistricts('2:4 the row has no shift', HEAD, 'D1,,07:00,19:00,1,'),
  },
  'name-reserved': {
    means:
      'The name is or holds a sign with which a roster names several: * is every district, ; stands between two.',
    matters: STOPS,
    fix: 'Choose another name, in both files. Give two districts a row each.',
    example: inDistricts(
      '2:1 the district "D1;D2" cannot be named in a roster, where * and ; mean several',
      HEAD,
      'D1;D2,Day,07:00,19:00,1,',
    ),
  },
  'clock-invalid': {
    means: 'The start or the end of the shift is not a time of day.',
    matters: STOPS,
    fix: 'Write hours and minutes: 07:00 or 23:30. An end at or before the start is on the next date.',
    example: inDistricts('2:8 start "7 am" is not a time of day', HEAD, 'D1,Day,7 am,19:00,1,'),
  },
  'number-invalid': {
    means: 'The number required, or min_patrol, is not a whole number from 0 to 999.',
    matters: STOPS,
    fix: 'Write 0, 1, 2 and so on. Leave it blank for 1; 0 means that the shift is worked and requires nobody.',
    example: inDistricts(
      '2:20 min_cit "2.5" is not a whole number from 0 to 999',
      HEAD,
      'D1,Day,07:00,19:00,2.5,',
    ),
  },
  'days-invalid': {
    means: 'The value does not name weekdays.',
    matters: STOPS,
    fix: 'Write Mon-Fri, or Sat Sun, or Fri-Mon. Leave it blank for every day.',
    example: inDistricts(
      '2:22 days "Mon-Fry" are not weekdays',
      HEAD,
      'D1,Day,07:00,19:00,1,Mon-Fry',
    ),
  },
  'days-overlap': {
    means: 'Two rows of one district and shift hold on the same weekday.',
    matters: `${STOPS} Which of the two numbers is required that day is not known.`,
    fix: 'Keep one of the rows, or give each its own days.',
    example: inDistricts(
      '3:22 D1 Day stands on line 2 for the same days',
      HEAD,
      'D1,Day,07:00,19:00,1,Mon-Fri',
      'D1,Day,07:00,19:00,2,Fri-Sun',
    ),
  },
} satisfies Record<string, IssueGuide>;
