import { type IssueGuide, inConfig, inDistricts, inRoster } from './guide.js';

/** The file as a whole and its header. */
export const FILE_GUIDES = {
  'file-empty': {
    means: 'The file has no text at all, or only blank lines.',
    matters: 'Without officers or districts there is nothing to count, so no answer is given.',
    fix: 'Export it again from the system it comes from, and open it once to see that it has rows.',
    example: inRoster('0:0 the file is empty', ''),
  },
  'file-binary': {
    means:
      'The file is not text: a workbook, a PDF or something else that a program wrote for itself.',
    matters: 'None of its rows can be read, so no answer is given.',
    fix: 'Open it in the program it comes from and save it as CSV (in Excel: Save As, "CSV UTF-8").',
    example: inRoster('0:0 the file is a PDF', '%PDF-1.7'),
  },
  'rows-missing': {
    means: 'The file has a header and no row below it.',
    matters: 'Without officers or districts there is nothing to count, so no answer is given.',
    fix: 'Check the filter or the date range of the export, and export it again.',
    example: inRoster(
      '0:0 the file has a header but no rows',
      'officer_id,district,shift,days_off',
    ),
  },
  'column-missing': {
    means:
      'No header names a column that must be there: officer_id, district and shift in a roster; district, shift, start and end in a district file.',
    matters: 'Who works where cannot be known without it, so no answer is given.',
    fix: 'Name the header that you use with --map district="Beat", or under "columns" in citcover.json. Check, too, that ROSTER and DISTRICTS are not the wrong way round.',
    example: inRoster(
      '1:0 there is no column for district; the headers are officer_id, beat, shift, days_off',
      'officer_id,beat,shift,days_off',
      '101,D1,Day,Sat Sun',
    ),
  },
  'column-twice': {
    means: 'Two headers mean the same field, and nothing says which of them holds it.',
    matters: 'The wrong one could give other numbers without a sign of it, so no answer is given.',
    fix: 'Choose one with --map officer_id="Star No", or under "columns" in citcover.json.',
    example: inRoster(
      '1:7 several headers mean officer_id: "badge" and "star no"',
      'badge,star no,district,shift,days_off',
      '101,9101,D1,Day,Sat Sun',
    ),
  },
  'map-field-unknown': {
    means: 'A --map, or "columns" in citcover.json, names a field that no file has.',
    matters: 'The column you meant would be left out without a sign of it, so no answer is given.',
    fix: 'Write the field as the README or COLUMNS.md of citcover init has it.',
    example: inRoster(
      '0:0 --map names the field "oficer_id", which does not exist',
      '--map oficer_id="Badge"',
    ),
  },
  'map-header-missing': {
    means: 'A --map, or "columns" in citcover.json, names a header that the file does not have.',
    matters: 'The field would be empty for everyone, so no answer is given.',
    fix: 'Write the header as it stands in the first line of the file, or leave the entry out.',
    example: inConfig(
      '0:0 no column has the header "Team" that was named for squad',
      '{"columns": {"squad": "Team"}}',
    ),
  },
  'columns-unknown': {
    means: 'The file has columns that citcover does not know. It does not read them.',
    matters:
      'That is usual and costs nothing, unless one of them holds a field under another name: a certificate date in an unread column makes a certified officer look untrained.',
    fix: 'Look through the names once. Where one is needed, add --map cit_certified="Course".',
    example: inRoster(
      '1:36 the column locker is not read',
      'officer_id,district,shift,days_off,locker',
      '101,D1,Day,Sat Sun,17',
    ),
  },
  'title-rows': {
    means: 'The header is not in the first line. The lines above it are taken as a title.',
    matters: 'It costs nothing if they are one. An officer among them would not be counted.',
    fix: 'Nothing, or delete the lines above the header.',
    example: inRoster(
      '2:0 the header stands on this line; 1 row above it not read',
      'Patrol roster 2027',
      'officer_id,district,shift,days_off',
      '101,D1,Day,Sat Sun',
    ),
  },
  'agency-column-unused': {
    means: 'The roster names agencies and the district file does not.',
    matters: 'Everyone is taken as one agency, so officers of one may cover for another.',
    fix: 'Add the column agency to the district file if there are several agencies.',
    example: inRoster(
      '1:12 the district file has no agency column, so this one is not used',
      'officer_id,agency,district,shift,days_off',
      '101,Northfield,D1,Day,Sat Sun',
    ),
  },
  'agency-assumed': {
    means:
      'The district file names one agency, and this file does not say whose officers it holds.',
    matters: 'Everyone is taken as that agency. It costs nothing if that is so.',
    fix: 'Nothing, or add the column agency.',
    example: inDistricts(
      '1:0 there is no agency column: everyone is taken as "Northfield", the only agency of the district file',
      'agency,district,shift,start,end',
      'Northfield,D1,Day,07:00,19:00',
      'Northfield,D1,Night,19:00,07:00',
    ),
  },
} satisfies Record<string, IssueGuide>;
