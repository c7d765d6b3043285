import { type IssueGuide, inRoster } from './guide.js';

const HEAD = 'officer_id,district,shift,days_off,cit_certified';

/** Dates, in any file. */
export const DATE_GUIDES = {
  'date-invalid': {
    means: 'The value is no date of the calendar, or is not written as one.',
    matters:
      'Whether a certificate holds, or an officer is there, depends on it. Nothing is guessed: the officer is left out.',
    fix: 'Write it as yyyy-mm-dd. If month and day were swapped, the message says what it would be.',
    example: inRoster(
      '2:20 cit_certified "2025-13-04" is not a date',
      HEAD,
      '101,D1,Day,Sat Sun,2025-13-04',
    ),
  },
  'date-year-short': {
    means: 'The year has two digits.',
    matters: 'It may be 1998 or 2098. Nothing is guessed: the officer is left out.',
    fix: 'Write four digits. In Excel give the column the format yyyy-mm-dd before you save.',
    example: inRoster(
      '2:20 cit_certified "3/9/21" has a year of two digits',
      HEAD,
      '101,D1,Day,Sat Sun,3/9/21',
    ),
  },
  'date-serial': {
    means: 'The value is the number by which a spreadsheet keeps a date.',
    matters: 'Read as a number it says nothing, so the officer is left out.',
    fix: 'Give the column a date format and save it as CSV again. The message says which date it is.',
    example: inRoster(
      `2:20 cit_certified "45000" is a spreadsheet's number of a date`,
      HEAD,
      '101,D1,Day,Sat Sun,45000',
    ),
  },
  'date-order': {
    means:
      'The date is impossible in the order in which slash dates are read, month first by default.',
    matters: 'The whole column may be day first. The officer is left out rather than read wrongly.',
    fix: 'Add --date-format dmy if the file is day first, or write yyyy-mm-dd.',
    example: inRoster(
      '2:20 cit_certified "25/12/2021" is no date as month/day/year; --date-format dmy reads it',
      HEAD,
      '101,D1,Day,Sat Sun,25/12/2021',
    ),
  },
  'date-ambiguous': {
    means:
      'The date could be month first or day first, and another date of the same column can only be day first.',
    matters: 'Certificates could be months off, so every officer with such a date is left out.',
    fix: 'Add --date-format dmy if the whole column is day first. Otherwise write yyyy-mm-dd.',
    example: inRoster(
      '2:20 cit_certified "3/9/2021" may be month/day or day/month: "25/12/2021" in this column is day first',
      HEAD,
      '101,D1,Day,Sat Sun,3/9/2021',
      '102,D1,Day,Sat Sun,25/12/2021',
    ),
  },
} satisfies Record<string, IssueGuide>;
