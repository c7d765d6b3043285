import { rosterWith } from '../reading.js';
import { type IssueCase, ONE_OUT } from './issue-case.js';

export const DATE_CASES = {
  'date-invalid': {
    roster: rosterWith('name,cit_certified,cit_expires', '"Vega, L",2024-01-05,2025-13-04'),
    at: 'roster.csv:2:44',
    record: 1,
    says: 'cit_expires "2025-13-04" is not a date',
    costs: ONE_OUT,
    tries: '2025-04-13 (day and month swapped?)',
  },
  'date-year-short': {
    roster: rosterWith('hire_date', '3/9/15'),
    at: 'roster.csv:2:23',
    record: 1,
    says: 'hire_date "3/9/15" has a year of two digits',
    tries: '2015-03-09, if that is the year',
  },
  'date-serial': {
    roster: rosterWith('hire_date', '45000'),
    at: 'roster.csv:2:23',
    record: 1,
    says: 'hire_date "45000" is a spreadsheet\'s number of a date',
    tries: '2023-03-15',
  },
  'date-order': {
    roster: rosterWith('hire_date', '25/12/2015'),
    at: 'roster.csv:2:23',
    record: 1,
    says: 'hire_date "25/12/2015" is no date as month/day/year; --date-format dmy reads it',
    tries: '2015-12-25',
  },
  'date-ambiguous': {
    roster: rosterWith('hire_date', '3/9/2015', '25/12/2015', '4/10/2015', '1/1/2015'),
    at: 'roster.csv:2:23',
    record: 1,
    count: 2,
    says: 'hire_date "3/9/2015" may be month/day or day/month: "25/12/2015" in this column is day first',
    costs: 'the officers of these 2 rows are left out: neither counted nor candidates',
    tries: '--date-format dmy if the whole column is day first; else write yyyy-mm-dd',
  },
  'from-after-to': {
    roster: rosterWith('from,to', '2027-02-01,2027-01-01'),
    at: 'roster.csv:2:34',
    record: 1,
    says: 'from is later than to',
    costs: ONE_OUT,
  },
} satisfies Record<string, IssueCase>;
