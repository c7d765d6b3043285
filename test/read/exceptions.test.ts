import { describe, expect, it } from 'vitest';
import { day } from '../support/civil.js';
import { codesOf, issueOf, officersOf, read } from './reading.js';

const HEAD = 'officer_id,from,to,duty,district,shift\n';
const ROSTER = `officer_id,district,shift,days_off,from,to
1,D1,A,Sat,,2027-06-30
1,D2,B,Sat,2027-07-01,
2,D1;D2,C,Sun,,
3,D1,A;B,,,
`;

interface Taken {
  readonly exceptions: readonly string[];
  readonly codes: readonly string[];
}

/** Exceptions as `on 2027-01-01+3 0,3` (places, or own), and the codes beside the roster's own note. */
function taken(officer: number, ...rows: readonly string[]): Taken {
  const result = read({ roster: ROSTER, exceptions: HEAD + rows.join('\n') });
  const exceptions = officersOf(result)[officer - 1]?.exceptions ?? [];
  return {
    exceptions: exceptions.map(({ from, to, duty, districtShifts }) => {
      return `${duty} ${from - day('2027-01-01')}..${to - day('2027-01-01')} ${districtShifts ?? 'own'}`;
    }),
    codes: codesOf(result).filter((code) => code !== 'days-off-missing'),
  };
}

describe('an exception', () => {
  it("is off when it is blank or says so, on in the file's order", () => {
    expect(
      taken(
        2,
        '2,2027-01-05,2027-01-09,,,',
        '2,1/1/2027,2-Jan-2027,OFF,,',
        '2,2027-02-01,2027-02-01, On ,,',
      ),
    ).toEqual({ exceptions: ['off 4..8 own', 'off 0..1 own', 'on 31..31 own'], codes: [] });
  });

  it('may be worked elsewhere: each of district and shift is the own one where it is blank', () => {
    expect(taken(1, '1,2027-01-01,2027-01-01,on,d2,c').exceptions).toEqual(['on 0..0 5']);
    expect(taken(1, '1,2027-01-01,2027-01-01,on,D2,').exceptions).toEqual(['on 0..0 3']);
    expect(taken(1, '1,2027-01-01,2027-01-01,on,,C').exceptions).toEqual(['on 0..0 2']);
    expect(taken(2, '2,2027-01-01,2027-01-01,on,,A').exceptions).toEqual(['on 0..0 0,3']);
  });

  it('takes what is the own on its dates', () => {
    expect(taken(1, '1,2027-08-01,2027-08-01,on,D1,').exceptions).toEqual(['on 212..212 1']);
  });

  it.each([
    ['1,2027-01-01,2027-01-01,on,D9,', 'district'],
    ['1,2027-01-01,2027-01-01,on,,Z', 'shift'],
    ['3,2027-01-01,2027-01-01,on,D2,', 'shift'],
  ])('%s has no place and is left out', (row, field) => {
    const result = read({ roster: ROSTER, exceptions: HEAD + row });
    expect(issueOf(result, 'exception-place-unknown')).toMatchObject({ field, line: 2, record: 1 });
    expect(officersOf(result).flatMap(({ exceptions }) => exceptions)).toEqual([]);
    expect(result.rows.exceptions).toBe(1);
    expect(result.stopped).toBe(false);
  });

  it.each([
    [',2027-01-01,2027-01-02,,,', 'officer-id-missing'],
    ['1,2027-01-02,2027-01-01,,,', 'from-after-to'],
    ['1,,2027-01-01,,,', 'exception-date-missing'],
    ['1,soon,2027-01-01,,,', 'date-invalid'],
    ['1,2027-01-01,2027-01-02,court,,', 'exception-duty-invalid'],
    ['01,2027-01-01,2027-01-02,,,', 'exception-officer-unknown'],
    ['1,2027-01-01,2027-01-02,,,,,x', 'row-long'],
  ])('%s is left out: %s', (row, code) => {
    const { exceptions, codes } = taken(1, row, '1,2027-03-01,2027-03-01,,,');
    expect(exceptions).toEqual(['off 59..59 own']);
    expect(codes).toEqual([code]);
  });

  it('on over off is noted once, whichever row is later', () => {
    const rows = ['1,2027-01-01,2027-01-09,off,,', '1,2027-01-05,2027-01-05,on,,'];
    expect(taken(1, ...rows).codes).toEqual(['exceptions-overlap']);
    expect(taken(1, ...rows.toReversed()).codes).toEqual(['exceptions-overlap']);
    expect(taken(1, rows[0]!, rows[0]!, '1,2027-01-10,2027-01-10,on,,').codes).toEqual([]);
  });

  it('of several unknown officers is an issue for each', () => {
    const result = read({
      roster: ROSTER,
      exceptions: `${HEAD}x,2027-01-01,2027-01-02,,,\nx,2027-02-01,2027-02-02,,,\ny,2027-01-01,2027-01-02,,,\n`,
    });
    const unknown = result.issues.filter(({ code }) => code === 'exception-officer-unknown');
    expect(unknown.map(({ value, count }) => [value, count])).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
  });
});

describe('an exception of one of several agencies', () => {
  const districts = 'agency,district,shift,start,end\nX,D1,A,07:00,15:00\nY,D1,A,07:00,15:00\n';
  const roster = 'agency,officer_id,district,shift,rdo\nX,1,D1,A,Sat\nY,1,D1,A,Sat\nY,2,D1,A,Sat\n';

  it('is found by the agency of its row', () => {
    const exceptions =
      'agency,officer_id,from,to\ny,1,2027-01-01,2027-01-02\nZ,1,2027-01-01,2027-01-02\n';
    const result = read({ districts, roster, exceptions });
    expect(officersOf(result).map((officer) => officer.exceptions.length)).toEqual([0, 1, 0]);
    expect(codesOf(result)).toEqual(['agency-unknown']);
  });

  it('is found without it when only one has the officer', () => {
    const exceptions = 'officer_id,from,to\n2,2027-01-01,2027-01-02\n1,2027-01-01,2027-01-02\n';
    const result = read({ districts, roster, exceptions });
    expect(officersOf(result).map((officer) => officer.exceptions.length)).toEqual([0, 0, 1]);
    expect(codesOf(result)).toEqual(['exception-officer-shared']);
  });
});
