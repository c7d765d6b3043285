import { rosterWith } from '../reading.js';
import { DISTRICT_HEAD, HEAD, type IssueCase, NOT_THERE, OK } from './issue-case.js';

export const PLACE_CASES = {
  'officer-id-missing': {
    roster: `${HEAD}\n${OK}\n  ,D1,A,4-2,2027-01-04\n`,
    at: 'roster.csv:3:3',
    record: 2,
    says: 'the row has no officer_id',
    costs: 'the officer of this row is left out: neither counted nor a candidate',
  },
  'agency-column-unused': {
    roster: rosterWith('agency', 'Northfield'),
    at: 'roster.csv:1:49',
    record: null,
    says: 'the district file has no agency column, so this one is not used',
  },
  'agency-assumed': {
    districts: 'agency,district,shift,start,end\nNorthfield,D1,A,07:00,15:00\n',
    at: 'roster.csv:1:0',
    record: null,
    says: 'there is no agency column: everyone is taken as "Northfield", the only agency of the district file',
  },
  'agency-unknown': {
    roster: rosterWith('agency', 'Northfeld'),
    districts: 'agency,district,shift,start,end\nNorthfield,D1,A,07:00,15:00\n',
    at: 'roster.csv:2:23',
    record: 1,
    says: 'the agency "Northfeld" is not in the district file',
    costs: NOT_THERE,
    tries: 'Northfield',
  },
  'district-blank': {
    roster: `${HEAD}\n1,,A,4-2,2027-01-04\n`,
    at: 'roster.csv:2:3',
    record: 1,
    says: 'no district is given',
    costs: 'officer 1 is in no district and shift, and not counted',
  },
  'district-unknown': {
    roster: `${HEAD}\n1,D1;D01,A,4-2,2027-01-04\n2,D9,A,4-2,2027-01-04\n`,
    districts: `${DISTRICT_HEAD}\nD1,A,07:00,15:00,1,\nD9,A,07:00,15:00,1,\n`,
    at: 'roster.csv:2:6',
    record: 1,
    says: 'the district "D01" is not in the district file',
    costs: NOT_THERE,
    tries: 'D1',
  },
  'shift-blank': {
    roster: `${HEAD}\n1,D1,,4-2,2027-01-04\n`,
    at: 'roster.csv:2:6',
    record: 1,
    says: 'no shift is given',
  },
  'shift-unknown': {
    roster: `${HEAD}\n1,D1,B/C rotate,4-2,2027-01-04\n2,D2,b/c  Rotate,4-2,2027-01-04\n`,
    at: 'roster.csv:2:6',
    record: 1,
    count: 2,
    says: 'the shift "B/C rotate" is not in the district file',
    costs: 'the officers of 2 rows are not counted there',
    tries: 'write several shifts with a semicolon: B;C',
  },
  'district-shift-unknown': {
    roster: `${HEAD}\n1,D1;D2,Power,4-2,2027-01-04\n`,
    districts: `${DISTRICT_HEAD}\nD1,Power,18:00,02:00,1,\nD2,A,07:00,15:00,1,\n`,
    at: 'roster.csv:2:9',
    record: 1,
    says: 'district "D2" has no shift "Power" in the district file',
  },
} satisfies Record<string, IssueCase>;
