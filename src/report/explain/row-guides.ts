import { type IssueGuide, inExceptions, inRoster } from './guide.js';

const HEAD = 'officer_id,name,district,shift,days_off';

/** Quotation marks, the length of rows, and values that several files hold. */
export const ROW_GUIDES = {
  'quote-wrong': {
    means:
      'A quotation mark stands inside a value that does not start with one, or text follows a closed one.',
    matters: 'Where the value ends is not known, so the officer of the row is left out.',
    fix: 'Put the whole value in quotation marks and write each one inside it twice.',
    example: inRoster(
      '2:8 a quotation mark stands where none may stand, or text follows a closed one',
      HEAD,
      '101,Al "Bo" Day,D1,Day,Sat Sun',
    ),
  },
  'quote-unclosed': {
    means: 'A quotation mark opens a value and no other closes it up to the end of the file.',
    matters:
      'Every row after it could be part of that value. Rather than drop them, no answer is given.',
    fix: 'Close it or take it away, on the line on which it opens.',
    example: inRoster(
      '2:5 a quotation mark that opens here is never closed',
      HEAD,
      '101,"Vega, L,D1,Day,Sat Sun',
      '102,Wu,D1,Day,Mon Tue',
    ),
  },
  'quotes-hopeless': {
    means: 'More than 100 rows have wrong quotation marks, and reading stopped there.',
    matters: 'What follows is not read, so no answer is given.',
    fix: 'Export the file again as CSV. A program that joins values with commas by itself is the usual cause.',
    example: inRoster(
      '102:6 more than 100 rows have wrong quotation marks; from here on the file is not read',
      HEAD,
      ...new Array<string>(101).fill('101,a"b,D1,Day,Sat Sun'),
    ),
  },
  'row-long': {
    means: 'The row has more values than there are headers.',
    matters:
      'A separator inside a value moves all that follows into the wrong columns, so the officer is left out.',
    fix: 'Put the value that holds the separator in quotation marks: "Vega, L".',
    example: inRoster(
      '2:0 the row has 6 values for 5 headers, so they may stand in the wrong columns',
      HEAD,
      '101,Vega, L,D1,Day,Sat Sun',
    ),
  },
  'row-short': {
    means: 'The row has fewer values than there are headers.',
    matters: 'The missing ones at its end are taken as blank; a certificate may be among them.',
    fix: 'Fill in the row, or add the separators at its end.',
    example: inRoster('2:0 the row has only 4 values for 5 headers', HEAD, '101,Vega,D1,Day'),
  },
  'row-not-data': {
    means:
      'The row says the headers once more, is a total, or is a remark under the table: it lacks what every row needs.',
    matters: 'It is not used: nobody is counted from it, and nothing is required by it.',
    fix: 'Delete the row, or export the list without page headers and totals.',
    example: inRoster(
      '3:0 the row is a total, not a row of data',
      HEAD,
      '101,Vega,D1,Day,Sat Sun',
      'Total,1,,,',
    ),
  },
  'rows-joined': {
    means:
      'A quotation mark that opens on this line is closed only on a later one, and swallows the rows between.',
    matters: 'The officer is left out; the rows between are read again as rows of their own.',
    fix: 'Close the quotation mark on its own line, or take it away.',
    example: inRoster(
      '2:11 a quotation mark that opens on this line is closed only on a later line',
      HEAD,
      '101,Vega,"D1,Day,Sat Sun',
      '102,Wu,D1",Day,Mon Tue',
      '103,Ito,D1,Day,Sat Sun',
    ),
  },
  'from-after-to': {
    means: 'The last date of the row is before its first.',
    matters: 'The row would hold on no date. Its officer, or the exception, is left out.',
    fix: 'Swap the two dates, or correct the wrong one.',
    example: inExceptions(
      '2:16 from is later than to',
      'officer_id,from,to',
      '101,2027-07-14,2027-07-01',
    ),
  },
  'officer-id-missing': {
    means: 'The row does not say which officer it is about.',
    matters: 'Nobody can be counted or trained without a name to give, so the row is left out.',
    fix: 'Fill in officer_id. Delete the row if it is a sum or a remark.',
    example: inRoster('2:1 the row has no officer_id', HEAD, ',Vega,D1,Day,Sat Sun'),
  },
} satisfies Record<string, IssueGuide>;
