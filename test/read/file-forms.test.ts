import { describe, expect, it } from 'vitest';
import { codesOf, DISTRICTS, issueOf, officersOf, onlyOfficer, ROSTER, read } from './reading.js';

const ROWS = [
  ['officer_id', 'district', 'shift', 'days_off', 'name'],
  ['0041', 'D1', 'A', 'Sat Sun', 'Vega, L; "Lu" | x\ty'],
  ['0042', 'D2', 'B', 'Mon Tue', ''],
];

function csv(delimiter: string, lineBreak: string): string {
  const quoted = (value: string): string => {
    return /[",;\t|]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  };
  return ROWS.map((row) => row.map(quoted).join(delimiter) + lineBreak).join('');
}

describe.each([',', ';', '\t', '|'])('the delimiter %j', (delimiter) => {
  it.each(['\n', '\r\n', '\r'])('with the line break %j is found from the header', (lineBreak) => {
    const result = read({ roster: csv(delimiter, lineBreak) });
    expect(codesOf(result)).toEqual([]);
    expect(officersOf(result).map(({ id, name }) => [id, name])).toEqual([
      ['0041', 'Vega, L; "Lu" | x y'],
      ['0042', null],
    ]);
  });

  it('may differ from file to file', () => {
    const districts = DISTRICTS.replaceAll(',', delimiter);
    expect(codesOf(read({ districts, roster: csv('\t', '\n') }))).toEqual([]);
  });
});

describe('what spreadsheets leave behind', () => {
  it('a byte-order mark is no part of the first header', () => {
    expect(codesOf(read({ roster: `\ufeff${ROSTER}`, districts: `\ufeff${DISTRICTS}` }))).toEqual(
      [],
    );
  });

  it('mixed line breaks and a missing last one are taken', () => {
    const roster = 'id,district,shift,rdo\r\n1,D1,A,Sat\n2,D1,A,Sun\r\n3,D1,A,Mon';
    const result = read({ roster });
    expect(codesOf(result)).toEqual([]);
    expect(officersOf(result).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('blank rows of every kind are no records, and are no trouble for lines', () => {
    const roster = 'id,district,shift,rdo\n\n1,D1,A,Sat\n   \n,,,\n" ","",,\n2,D1,A,Sun?\n';
    const result = read({ roster });
    expect(result.rows.roster).toBe(2);
    expect(issueOf(result, 'days-off-invalid')).toMatchObject({ line: 7, column: 8, record: 2 });
  });

  it('blank columns at the end are nothing, with or without a header', () => {
    const roster = 'id,district,shift,rdo,,\n1,D1,A,Sat,,\n2,D1,A,Sun,,,,\n3,D1,A,Mon\n';
    expect(codesOf(read({ roster }))).toEqual([]);
  });

  it('a column without a header is not read', () => {
    const roster = 'id,district,shift,rdo,,\n1,D1,A,Sat,left over,\n';
    expect(codesOf(read({ roster }))).toEqual([]);
  });

  it('padded values, headers and quotes are trimmed', () => {
    const roster = ' id , district,shift ,rdo, name\n  7 , "D1" ,\u00a0A, "Sat" , "Vega, L" \n';
    const result = read({ roster });
    expect(codesOf(result)).toEqual([]);
    expect(officersOf(result)[0]).toMatchObject({ id: '7', name: 'Vega, L' });
  });

  it('a value over several lines is one value, and the lines after it are right', () => {
    const roster = 'id,district,shift,rdo,name\n1,D1,A,Sat,"Lu\r\nVega"\n2,D1,A,Sonntag,\n';
    const result = read({ roster });
    expect(officersOf(result)[0]?.name).toBe('Lu Vega');
    expect(issueOf(result, 'days-off-invalid')).toMatchObject({ line: 4, column: 8, record: 2 });
  });

  it('columns are counted in characters, whatever they are made of', () => {
    const roster = 'name,id,district,shift,rdo\nЖена 👮 é,1,D1,A,Sat\n𝒳,2,D1,A,Sonntag\n';
    expect(issueOf(read({ roster }), 'days-off-invalid')).toMatchObject({ line: 3, column: 10 });
  });
});

describe('rows above the header', () => {
  it('are skipped with a note', () => {
    const result = read({ roster: `Roster of Northfield\nprinted 2027-01-01,,\n\n${ROSTER}` });
    expect(codesOf(result)).toEqual(['title-rows']);
    expect(issueOf(result, 'title-rows')).toMatchObject({ line: 4, detail: { rows: '2' } });
    expect(result.officers).toBe(1);
  });

  it('need no note when they are comments', () => {
    const comments = '# officer_id, the badge\n# district, or several\n'.repeat(8);
    expect(codesOf(read({ roster: comments + ROSTER }))).toEqual([]);
  });

  it('are ten at most', () => {
    expect(codesOf(read({ roster: 'title\n'.repeat(9) + ROSTER }))).toEqual(['title-rows']);
    const result = read({ roster: 'title\n'.repeat(10) + ROSTER });
    expect(codesOf(result)).toEqual(['column-missing']);
    expect(result.stopped).toBe(true);
  });

  it('may stand in front of another delimiter', () => {
    const roster = `Roster, of; 2027\nid;district;shift;rdo\n1;D1;A;"Sat, Sun"\n`;
    expect(onlyOfficer({ roster }).assignments[0]?.posting.daysOff).toBe(0b110_0000);
  });
});

describe('a file that cannot be understood stops the run with one issue', () => {
  it.each([
    ['', 'file-empty'],
    ['\ufeff\r\n', 'file-empty'],
    ['PK\u0003\u0004', 'file-binary'],
    ['%PDF-1.7', 'file-binary'],
    ['officer_id,district,shift\n1,D1\0,A\n', 'file-binary'],
    ['<html><body>no</body></html>', 'column-missing'],
    ['"officer_id,district,shift\n1,D1,A\n', 'quote-unclosed'],
    ['officer_id,district,shift\n,,\n', 'rows-missing'],
  ])('%j is %s', (roster, code) => {
    const result = read({ roster });
    expect(codesOf(result)).toEqual([code]);
    expect(result.stopped).toBe(true);
  });
});
