import { type IssueGuide, inExceptions } from './guide.js';

const HEAD = 'officer_id,from,to,duty,district,shift';
const LEFT_OUT =
  'The row is left out: the officer is taken to work as the roster says, so leave that it holds does not open a gap.';

/** The exceptions: leave, courses, swaps and overtime. */
export const EXCEPTION_GUIDES = {
  'exception-officer-unknown': {
    means: 'The roster has no officer with this id.',
    matters: 'The row changes nothing.',
    fix: 'Write the id as the roster does, zeros in front included; or leave the row if the officer left.',
    example: inExceptions(
      '2:1 the officer "0101" is not in the roster',
      HEAD,
      '0101,2027-07-01,2027-07-14,off,,',
    ),
  },
  'exception-officer-shared': {
    means: 'Several agencies have an officer with this id, and the row does not say which.',
    matters: LEFT_OUT,
    fix: 'Add the column agency.',
    example: inExceptions(
      '2:1 the officer "101" is in several agencies: Northfield, Southfield',
      'officer_id,from,to',
      '101,2027-07-01,2027-07-14',
    ),
  },
  'exception-date-missing': {
    means: 'The first or the last date is blank.',
    matters: LEFT_OUT,
    fix: 'Give both. They are the same for a single day.',
    example: inExceptions('2:16 the row has no to date', HEAD, '101,2027-07-01,,off,,'),
  },
  'exception-duty-invalid': {
    means: 'The column duty is neither on nor off.',
    matters: LEFT_OUT,
    fix: 'Leave it blank or write off for leave, court and courses; write on for overtime, swaps and details. The reason belongs in no column that is read.',
    example: inExceptions(
      '2:27 duty "court" is neither on nor off',
      HEAD,
      '101,2027-07-01,2027-07-14,court,,',
    ),
  },
  'exception-place-unknown': {
    means:
      'Where the officer works on these dates is not known: no such district or shift, or several.',
    matters: 'The row is left out, so that its overtime covers nothing.',
    fix: 'Give the district and the shift as the district file writes them. Both may be blank for the own ones.',
    example: inExceptions(
      '2:30 the district "D-2" is not in the district file',
      HEAD,
      '101,2027-07-01,2027-07-01,on,D-2,Night',
    ),
  },
  'exception-place-unused': {
    means: 'A district or a shift is given with leave.',
    matters: 'Leave holds everywhere, so the place is not used.',
    fix: 'Nothing. Write on in duty if it was meant as overtime there.',
    example: inExceptions(
      '2:31 a district or shift is given with leave, which holds everywhere',
      HEAD,
      '101,2027-07-01,2027-07-14,off,D1,',
    ),
  },
  'exceptions-overlap': {
    means: 'One row puts the officer on duty and another takes him or her off, on the same dates.',
    matters: 'The later row holds on the dates they share.',
    fix: 'Nothing if that is right. Otherwise change the dates or the order of the rows.',
    example: inExceptions(
      '3:27 on and off of one officer share dates: this row and line 2',
      HEAD,
      '101,2027-07-01,2027-07-14,off,,',
      '101,2027-07-04,2027-07-04,on,,',
    ),
  },
} satisfies Record<string, IssueGuide>;
