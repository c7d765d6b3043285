import { rosterWith } from '../reading.js';
import { HEAD, type IssueCase, OK, ONE_OUT } from './issue-case.js';

export const PERSON_CASES = {
  'word-not-patrol': {
    roster: rosterWith('assignment', 'patrol', 'Detective', 'detective '),
    at: 'roster.csv:3:23',
    record: 2,
    count: 2,
    says: 'the assignment "Detective" is taken as not patrol',
    tries:
      '"vocabulary": {"assignment": {"Detective": "patrol"}} in citcover.json if that is wrong',
  },
  'status-not-active': {
    roster: rosterWith('status', 'light duty'),
    at: 'roster.csv:2:23',
    record: 1,
    says: 'the status "light duty" is taken as not active',
  },
  'volunteer-unknown': {
    roster: rosterWith('volunteer', 'maybe'),
    at: 'roster.csv:2:23',
    record: 1,
    says: 'volunteer "maybe" is neither yes nor no',
    costs: 'officer 1 is taken as not asked',
  },
  'yes-no-invalid': {
    roster: rosterWith('cit_designated', 'retired'),
    at: 'roster.csv:2:23',
    record: 1,
    says: 'cit_designated "retired" is neither yes nor no',
    costs: ONE_OUT,
  },
  'course-missing': {
    roster: rosterWith('cit_certified,cit_refreshed', 'no,2024-01-05'),
    at: 'roster.csv:2:26',
    record: 1,
    says: 'cit_refreshed is given, but cit_certified does not say that there was a course',
  },
  'expires-before-course': {
    roster: rosterWith('cit_certified,cit_expires', '2024-01-05,2023-01-05'),
    at: 'roster.csv:2:34',
    record: 1,
    says: 'cit_expires is earlier than the course in cit_certified',
  },
  'certified-before-hired': {
    roster: rosterWith('cit_certified,hire_date', '2019-01-05,2020-02-01'),
    at: 'roster.csv:2:23',
    record: 1,
    says: 'the course in cit_certified is earlier than the hire date',
    costs: 'none: officer 1 is taken as certified all the same',
  },
  'row-repeated': {
    roster: `${HEAD}\n${OK}\n2,D1,A,4-2,2027-01-04\n1, d1,a,4-2,2027-01-04\n`,
    at: 'roster.csv:4:0',
    record: 3,
    says: 'the row says the same as line 2',
    costs: 'it counts once',
  },
  'rows-overlap': {
    roster: `${HEAD}\n${OK}\n1,D2,A,4-2,2027-01-04\n`,
    at: 'roster.csv:3:0',
    record: 2,
    says: 'line 2 says something else of this officer for the same dates',
    costs: ONE_OUT,
    tries: 'write several districts as D1;D2, or give each row its from and to',
  },
  'rows-contradict': {
    roster: `${HEAD},from,to,volunteer\n${OK},,2027-06-30,yes\n${OK},2027-07-01,,no\n`,
    at: 'roster.csv:3:35',
    record: 2,
    says: 'volunteer is not what line 2 says of this officer',
    costs: ONE_OUT,
  },
} satisfies Record<string, IssueCase>;
