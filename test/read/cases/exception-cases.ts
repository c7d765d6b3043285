import type { IssueCase } from './issue-case.js';

export const EXCEPTION_CASES = {
  'exception-officer-unknown': {
    exceptions: 'officer_id,from,to\n01,2027-01-01,2027-01-02\n',
    at: 'exceptions.csv:2:1',
    record: 1,
    says: 'the officer "01" is not in the roster',
    costs: 'this row changes nothing',
    tries: '1',
  },
  'exception-officer-shared': {
    roster: 'agency,officer_id,district,shift,days_off\nX,1,D1,A,Sat\nY,1,D1,A,Sun\n',
    districts: 'agency,district,shift,start,end\nX,D1,A,07:00,15:00\nY,D1,A,07:00,15:00\n',
    exceptions: 'officer_id,from,to\n1,2027-01-01,2027-01-02\n',
    at: 'exceptions.csv:2:1',
    record: 1,
    says: 'the officer "1" is in several agencies: X, Y',
    costs: 'this row is left out: the officer is taken to work as the roster says',
  },
  'exception-date-missing': {
    exceptions: 'officer_id,from,to\n1,2027-01-01,\n',
    at: 'exceptions.csv:2:14',
    record: 1,
    says: 'the row has no to date',
    tries: '2027-01-01 for a single day',
  },
  'exception-duty-invalid': {
    exceptions: 'officer_id,from,to,duty\n1,2027-01-01,2027-01-02,court\n',
    at: 'exceptions.csv:2:25',
    record: 1,
    says: 'duty "court" is neither on nor off',
  },
  'exception-place-unknown': {
    exceptions: 'officer_id,from,to,duty,district\n1,2027-01-01,2027-01-02,on,D-1\n',
    at: 'exceptions.csv:2:28',
    record: 1,
    says: 'the district "D-1" is not in the district file',
    tries: 'D1',
  },
  'exception-place-unused': {
    exceptions: 'officer_id,from,to,duty,district\n1,2027-01-01,2027-01-02,off,D1\n',
    at: 'exceptions.csv:2:29',
    record: 1,
    says: 'a district or shift is given with leave, which holds everywhere',
  },
  'exceptions-overlap': {
    exceptions:
      'officer_id,from,to,duty\n1,2027-01-01,2027-01-09,off\n1,2027-01-05,2027-01-05,on\n',
    at: 'exceptions.csv:3:25',
    record: 2,
    says: 'on and off of one officer share dates: this row and line 2',
    costs: 'on the dates they share, the later row holds',
  },
} satisfies Record<string, IssueCase>;
