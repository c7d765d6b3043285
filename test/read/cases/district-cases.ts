import { DISTRICT_HEAD, type IssueCase, STOPS } from './issue-case.js';

export const DISTRICT_CASES = {
  'name-missing': {
    districts: `${DISTRICT_HEAD}\nD1,A,07:00,15:00,1,\nD2,,07:00,15:00,1,\n`,
    at: 'districts.csv:3:4',
    record: 2,
    says: 'the row has no shift',
    costs: STOPS,
  },
  'name-reserved': {
    districts: `${DISTRICT_HEAD}\nD1;D2,A,07:00,15:00,1,\n`,
    at: 'districts.csv:2:1',
    record: 1,
    says: 'the district "D1;D2" cannot be named in a roster, where * and ; mean several',
  },
  'clock-invalid': {
    districts: `${DISTRICT_HEAD}\nD1,A,7 am,15:00,1,\n`,
    at: 'districts.csv:2:6',
    record: 1,
    says: 'start "7 am" is not a time of day',
    tries: '07:00',
  },
  'number-invalid': {
    districts: `${DISTRICT_HEAD}\nD1,A,07:00,15:00,2.0,\n`,
    at: 'districts.csv:2:18',
    record: 1,
    says: 'min_cit "2.0" is not a whole number from 0 to 999',
    tries: '2',
  },
  'days-invalid': {
    districts: `${DISTRICT_HEAD}\nD1,A,07:00,15:00,1,Mon-Fry\n`,
    at: 'districts.csv:2:20',
    record: 1,
    says: 'days "Mon-Fry" are not weekdays',
  },
  'days-overlap': {
    districts: `${DISTRICT_HEAD}\nD1,A,07:00,15:00,1,Mon-Fri\nd1,a,07:00,15:00,2,Fri-Sun\n`,
    at: 'districts.csv:3:20',
    record: 2,
    says: 'D1 A stands on line 2 for the same days',
  },
} satisfies Record<string, IssueCase>;
