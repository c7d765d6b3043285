import {
  type BrokenFile,
  DISTRICT_ROWS,
  delimited,
  HEAD,
  ITO,
  lines,
  MOSS,
  ROWS,
  VEGA,
} from './broken-file.js';

/** Rosters that are text, and still not what was asked for. */
export const TEXT_FILES = {
  sound: { content: () => lines(...ROWS) },
  semicolons: { content: () => delimited(';') },
  tabs: { content: () => delimited('\t') },
  'separator-line': { content: () => `sep=;\n${delimited(';')}` },
  'title-rows': {
    content: () => lines('Patrol roster,,,', '"Printed 3 January, 2027"', '', ...ROWS),
  },
  'merged-header-rows': {
    content: () => lines('Officer,,Place,,Days,,Dates,', ...ROWS),
  },
  'two-header-rows': {
    content: () =>
      lines(
        HEAD,
        'Badge No.,Officer,District,Shift,Rotation,Anchor,Hire Date,CIT',
        VEGA,
        ITO,
        MOSS,
      ),
  },
  'units-below-header': {
    content: () => lines(HEAD, 'text,text,text,text,text,date,date,date', VEGA, ITO, MOSS),
  },
  'header-on-each-page': { content: () => lines(HEAD, VEGA, ITO, HEAD, MOSS) },
  'trailing-commas': { content: () => lines(...ROWS.map((row) => `${row},,,`), ',,,,,,,,,,') },
  'unclosed-quote': {
    content: () => lines(HEAD, VEGA, '102,"Ito,D1,A,4-2,2027-01-06,2016-02-01,', MOSS),
  },
  'unclosed-quote-last-row': { content: () => lines(...ROWS, '104,"Poe,D1,A,4-2,2027-01-08,,') },
  'stray-quotes': {
    content: () =>
      lines(
        HEAD,
        '101,Lu "Bo" Vega,D1,A,4-2,2027-01-04,,',
        ITO,
        '103,"Mo"ss,D1,A,4-2,2027-01-08,,',
      ),
  },
  'curly-quotes': { content: () => lines(HEAD, VEGA.replaceAll('"', '“'), ITO) },
  'same-id-twice': { content: () => lines(...ROWS, '101,Poe,D1,A,4-2,2027-01-08,,') },
  'same-header-twice': {
    content: () => lines(`${HEAD},Shift`, `${VEGA},A`, `${ITO},B`),
  },
  'mixed-date-orders': {
    content: () =>
      lines(
        HEAD,
        '101,,D1,A,4-2,2027-01-04,25/12/2015,',
        '102,,D1,A,4-2,2027-01-06,3/9/2015,',
        '103,,D1,A,4-2,2027-01-08,12/31/2016,',
        '104,,D1,A,4-2,2027-01-08,2016-12-31,',
      ),
  },
  'spreadsheet-dates': {
    content: () =>
      lines(HEAD, '101,,D1,A,4-2,46391,42072,45413', '102,,D1,A,2-Apr,46393,3/9/15,########'),
  },
  'spreadsheet-errors': {
    content: () =>
      lines(
        HEAD,
        '101,#N/A,D1,A,4-2,2027-01-04,#N/A,#REF!',
        '#N/A,Ito,D1,A,4-2,2027-01-06,,',
        '103,Moss,#N/A,#N/A,#VALUE!,2027-01-08,,',
      ),
  },
  'totals-row': { content: () => lines(...ROWS, 'Total,3,,,,,,2') },
  'totals-row-without-word': { content: () => lines(...ROWS, ',3 officers,,,,,,2') },
  footnote: { content: () => lines(...ROWS, '', '* acting sergeants not listed') },
  'totals-row-of-districts': {
    as: 'districts',
    content: () => lines(...DISTRICT_ROWS, 'Total,,,,1'),
  },
  'two-header-rows-of-districts': {
    as: 'districts',
    content: () => lines(DISTRICT_ROWS[0]!, 'District,Shift,Start,End,Required', DISTRICT_ROWS[1]!),
  },
  'values-too-many': { content: () => lines(HEAD, VEGA.replaceAll('"', ''), ITO) },
  'header-only': { content: () => lines(HEAD) },
  'no-header': { content: () => lines(VEGA, ITO) },
  'prototype-names': {
    content: () =>
      lines(
        'officer_id,district,shift,days_off,__proto__,constructor,squad',
        '__proto__,D1,A,Sat,x,y,toString',
        'constructor,__proto__,hasOwnProperty,Sun,x,y,valueOf',
      ),
  },
  'carriage-returns': { content: () => lines(...ROWS).replaceAll('\n', '\r') },
  'control-characters': {
    content: () => lines(HEAD, '101,\u001b[2JVega,D1\u0007,A,4-2,2027-01-04,,', ITO),
  },
} satisfies Readonly<Record<string, BrokenFile>>;
