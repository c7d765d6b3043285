import { expect, test } from 'vitest';
import { readConfig } from '../../src/read/config.js';
import { type ReadResult, readInputs } from '../../src/read/read-inputs.js';
import { DISTRICTS } from './reading.js';

function readLines(roster: string, keepLines = true): ReadResult {
  return readInputs({
    roster: { file: 'roster.csv', text: roster },
    districts: { file: 'districts.csv', text: DISTRICTS },
    exceptions: null,
    config: readConfig(null).config,
    columnMap: {},
    dateOrder: 'mdy',
    keepLines,
  });
}

function linesByOfficer(roster: string): Record<string, readonly number[]> {
  const { agencies, lines } = readLines(roster);
  const officers = agencies.flatMap((agency) => agency.officers);
  return Object.fromEntries(officers.map((officer) => [officer.id, lines?.of(officer) ?? []]));
}

test('every officer has the lines of all of his or her rows', () => {
  const roster = [
    'officer_id,name,district,shift,days_off,from,to',
    '7,"Vega,',
    'Luz",D1,A,Sat Sun,,2027-06-30',
    '',
    '5,Ito,D1,A,Sat Sun,,',
    '7,,D2,A,Sat Sun,2027-07-01,',
    ',Nobody,D2,A,Sat Sun,,',
    '9,"Broken"x,D2,A,Sat Sun,,',
    '',
  ].join('\r\n');
  expect(linesByOfficer(roster)).toEqual({ '7': [2, 6], '5': [5], '(row 4)': [7], '9': [8] });
});

test('a file read twice for its dates has its lines once', () => {
  const rows = ['1,D1,A,Sat Sun,3/4/2020', '2,D1,A,Sat Sun,25/4/2020', '3,D1,A,Sat Sun,4/25/2020'];
  const roster = `officer_id,district,shift,days_off,hire_date\n${rows.join('\n')}\n`;
  expect(linesByOfficer(roster)).toEqual({ '1': [2], '2': [3], '3': [4] });
});

test('the lines of an officer of another file are none', () => {
  const roster = 'officer_id,district,shift,days_off\n1,D1,A,Sat Sun\n';
  const [one, other] = [readLines(roster), readLines(roster)];
  expect(one.lines?.of(other.agencies[0]!.officers[0]!)).toEqual([]);
});

test('the text is kept only when lines will be asked for', () => {
  expect(readLines('officer_id,district,shift\n1,D1,A\n', false).lines).toBeNull();
});
