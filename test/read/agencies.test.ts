import { describe, expect, it } from 'vitest';
import { codesOf, issueOf, officersOf, read } from './reading.js';

const DISTRICTS = `agency,district,shift,start,end
Northfield,D1,A,07:00,15:00
Southfield 10,D1,A,07:00,15:00
Southfield 2,D1,B,07:00,15:00
`;
const HEAD = 'agency,officer_id,district,shift,days_off\n';

describe('several agencies', () => {
  it('stand in natural order of their names, each with its own districts and officers', () => {
    const roster = `${HEAD}Southfield 2,1,D1,B,Sat\nSOUTHFIELD  10,1,D1,A,Sat\nNorthfield,2,D1,A,Sat\n`;
    const result = read({ districts: DISTRICTS, roster });
    expect(codesOf(result)).toEqual([]);
    expect(
      result.agencies.map(({ name, districtShifts, officers }) => [
        name,
        districtShifts.map(({ shift }) => shift).join(),
        officers.map(({ id }) => id).join(),
      ]),
    ).toEqual([
      ['Northfield', 'A', '2'],
      ['Southfield 2', 'B', '1'],
      ['Southfield 10', 'A', '1'],
    ]);
  });

  it('look up districts and shifts in their own rows only', () => {
    const roster = `${HEAD}Northfield,1,D1,B,Sat\n`;
    expect(codesOf(read({ districts: DISTRICTS, roster }))).toEqual(['shift-unknown']);
  });

  it('share postings where they are laid out alike', () => {
    const roster = `${HEAD}Northfield,1,D1,A,Sat\nSouthfield 10,1,D1,A,Sat\n`;
    const [first, second] = officersOf(read({ districts: DISTRICTS, roster }));
    expect(second?.assignments[0]?.posting).toBe(first?.assignments[0]?.posting);
  });

  it('of the roster alone are kept, with officers who have no place', () => {
    const roster = `${HEAD}Westfield,1,D1,A,Sat\nWestfield,2,D9,Z,Sun\nNorthfield,1,D1,A,Sat\n`;
    const result = read({ districts: DISTRICTS, roster });
    expect(result.agencies.map(({ name }) => name)).toContain('Westfield');
    expect(result.stopped).toBe(false);
    expect(issueOf(result, 'agency-unknown')).toMatchObject({ value: 'Westfield', count: 2 });
    expect(codesOf(result)).toEqual(['agency-unknown']);
    const west = result.agencies.find(({ name }) => name === 'Westfield');
    expect(west?.officers.map(({ assignments }) => assignments[0]?.posting.places)).toEqual([
      [],
      [],
    ]);
  });

  it('without a column in the roster stop the run', () => {
    const roster = 'officer_id,district,shift,days_off\n1,D1,A,Sat\n';
    const result = read({ districts: DISTRICTS, roster });
    expect(issueOf(result, 'column-missing')).toMatchObject({ field: 'agency', input: 'roster' });
    expect(result.stopped).toBe(true);
  });
});

describe('one agency', () => {
  it('of the district file is that of a roster without the column', () => {
    const districts = 'agency,district,shift,start,end\nNorthfield,D1,A,07:00,15:00\n';
    const result = read({ districts });
    expect(codesOf(result)).toEqual(['agency-assumed']);
    expect(result.agencies).toMatchObject([{ name: 'Northfield', officers: [{ id: '1' }] }]);
    expect(officersOf(result)[0]?.assignments[0]?.posting.places).toHaveLength(1);
  });

  it('is everyone where the district file has no column', () => {
    const roster = `${HEAD}Northfield,1,D1,A,Sat\nSouthfield,2,D1,A,Sat\n`;
    const result = read({ roster });
    expect(codesOf(result)).toEqual(['agency-column-unused']);
    expect(result.agencies).toMatchObject([{ name: '', officers: [{ id: '1' }, { id: '2' }] }]);
  });

  it('is blank where neither has the column', () => {
    expect(read({}).agencies.map(({ name }) => name)).toEqual(['']);
  });
});
