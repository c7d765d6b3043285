import { describe, expect, it } from 'vitest';
import { codesOf, type Files, issueOf, onlyOfficer, read } from './reading.js';

const DISTRICTS = `district,shift,start,end
001,Day,07:00,19:00
001,Night,19:00,07:00
002,Day,07:00,19:00
North,Day,07:00,19:00
North,Power,15:00,01:00
`;

/** Places of one officer, as named by the district file. */
function places(district: string, shift: string, files: Files = {}): readonly string[] {
  const all = { districts: DISTRICTS, roster: roster(district, shift), ...files };
  const { places: found } = onlyOfficer(all).assignments[0]!.posting;
  const [agency] = read(all).agencies;
  return found.map(({ districtShift }) => {
    const place = agency?.districtShifts[districtShift];
    return `${place?.district} ${place?.shift}`;
  });
}

function roster(district: string, shift: string): string {
  return `id,district,shift,rdo\n1,"${district}","${shift}",Sat Sun\n`;
}

function codes(district: string, shift: string): readonly string[] {
  return codesOf(read({ districts: DISTRICTS, roster: roster(district, shift) }));
}

describe('the places of a row', () => {
  it.each([
    ['North', 'Day', ['North Day']],
    [' NORTH ', 'day', ['North Day']],
    ['North;001', 'Day', ['North Day', '001 Day']],
    ['001;North;001;', 'Day', ['001 Day', 'North Day']],
    ['*', 'Day', ['001 Day', '002 Day', 'North Day']],
    ['*', 'Power', ['North Power']],
    ['001', 'Night;Day', ['001 Night', '001 Day']],
  ])('%s and %s', (district, shift, expected) => {
    expect(places(district, shift)).toEqual(expected);
  });

  it('are matched in Unicode NFC, case folded', () => {
    const districts = 'district,shift,start,end\nStraße É,Día,07:00,19:00\n';
    expect(places('STRASSE E\u0301', 'DI\u0301A', { districts })).toEqual(['Straße É Día']);
  });

  it('are never matched as numbers: the same number is suggested', () => {
    expect(places('1', 'Day')).toEqual([]);
    const result = read({ districts: DISTRICTS, roster: roster('1', 'Day') });
    expect(issueOf(result, 'district-unknown')).toMatchObject({ value: '1', suggestion: '001' });
  });

  it('that exist are kept beside those that do not', () => {
    expect(places('North;Nowhere', 'Day')).toEqual(['North Day']);
    expect(codes('North;Nowhere', 'Day')).toEqual(['district-unknown']);
    expect(places('001;002', 'Night')).toEqual(['001 Night']);
    expect(codes('001;002', 'Night')).toEqual(['district-shift-unknown']);
  });

  it('need no word when * leaves out districts without the shift', () => {
    expect(codes('*', 'Power')).toEqual([]);
  });

  it.each([
    ['', 'Day', ['district-blank']],
    [';', ' ; ', ['district-blank', 'shift-blank']],
    ['001,North', 'Day', ['district-unknown']],
  ])('%j and %j say so', (district, shift, expected) => {
    expect(places(district, shift)).toEqual([]);
    expect(codes(district, shift)).toEqual(expected);
  });

  it('may be any shift of the district where the shift is blank', () => {
    expect(places('North', '')).toEqual(['North Day', 'North Power']);
    expect(places('002;Nowhere', ' ; ')).toEqual(['002 Day']);
    expect(places('*', '')).toHaveLength(5);
    expect(codes('North', '')).toEqual(['shift-blank']);
  });

  it.each([
    ['Nroth', 'North'],
    ['02', '002'],
    ['Harbor', null],
  ])('%s suggests %s', (district, suggestion) => {
    const result = read({ districts: DISTRICTS, roster: roster(district, 'Day') });
    expect(issueOf(result, 'district-unknown').suggestion).toBe(suggestion);
  });

  it('that are unknown are one issue for each value, with its count and lines', () => {
    const rows = ['X', 'y', 'X', 'North', ' x'].map((name, index) => `${index},${name},Day,Sat`);
    const result = read({
      districts: DISTRICTS,
      roster: `id,district,shift,rdo\n${rows.join('\n')}`,
    });
    expect(result.issues.map(({ value, count, lines }) => [value, count, lines])).toEqual([
      ['X', 3, [2, 4, 6]],
      ['y', 1, [3]],
    ]);
  });
});
