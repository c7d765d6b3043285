import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/report/issues/describe-issue.js';
import { codesOf, DISTRICTS, officersOf, onlyOfficer, read } from './reading.js';

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

describe('names with a meaning of their own in JavaScript', () => {
  it.each(NAMES)('%s is a header that is not read', (name) => {
    const roster = `${name},id,district,shift,rdo,${name}\nx,1,D1,A,Sat,y\n`;
    expect(codesOf(read({ roster }))).toEqual(['columns-unknown']);
    expect(codesOf(read({ map: { [name]: 'x' } }))).toEqual(['map-field-unknown']);
  });

  it.each(NAMES)('%s is an agency, a district, a shift, a group and an officer', (name) => {
    const districts = `agency,district,shift,start,end,group\n${name},${name},${name},07:00,15:00,${name}\n`;
    const roster = `agency,id,district,shift,rdo,squad\n${name},${name},${name},${name},Sat,${name}\n`;
    const exceptions = `id,from,to,duty,district\n${name},2027-01-01,2027-01-01,on,${name}\n`;
    const result = read({ districts, roster, exceptions });
    expect(codesOf(result)).toEqual([]);
    expect(officersOf(result)).toMatchObject([
      {
        id: name,
        exceptions: [{ districtShifts: [0] }],
        assignments: [{ posting: { squad: name } }],
      },
    ]);
    expect(codesOf(read({ roster: `id,district,shift,rdo\n1,${name},A,Sat\n` }))).toEqual([
      'district-unknown',
    ]);
  });

  it.each(NAMES)('%s is an unknown word, rotation and status', (name) => {
    const roster = `id,district,shift,rotation,anchor,role,status\n1,D1,A,${name},2027-01-04,${name},${name}\n`;
    expect(codesOf(read({ roster }))).toEqual([
      'rotation-unknown',
      'word-not-patrol',
      'status-not-active',
    ]);
  });
});

describe('hostile text', () => {
  it('may hold half a surrogate pair', () => {
    const roster = 'id,district,shift,rdo,name\n\ud800,D1,A,Sat,\udc00x\n2,D1\ud83d,A,Sat,\n';
    const result = read({ roster });
    expect(result.rows.roster).toBe(2);
    expect(codesOf(result)).toEqual(['district-unknown']);
    expect(result.issues[0]).toMatchObject({ line: 3, column: 3 });
  });

  it('may hold a giant value', () => {
    const giant = 'x'.repeat(3_000_000);
    const roster = `id,district,shift,rotation,anchor,hire_date,name\n1,${giant},A,${giant},2027-01-04,${giant},${giant}\n`;
    const result = read({ roster });
    expect(codesOf(result)).toEqual(['district-unknown', 'rotation-unknown', 'date-invalid']);
    for (const issue of result.issues) {
      expect(describeIssue(issue).message.length).toBeLessThan(300);
    }
  });

  it('may have a hundred thousand columns', () => {
    const columns = Array.from({ length: 100_000 }, (_, index) => `c${index}`).join();
    const roster = `id,district,shift,rdo,${columns}\n1,D1,A,Sat,${columns}\n`;
    const result = read({ roster });
    expect(codesOf(result)).toEqual(['columns-unknown']);
    expect(describeIssue(result.issues[0]!).message).toMatch(/ and 99988 more are not read$/);
  });

  it('may be unknown in every row, without a search for each', () => {
    const districts = Array.from({ length: 2000 }, (_, index) => `north${index}x,A,07:00,15:00`);
    const rows = Array.from(
      { length: 5000 },
      (_, index) => `${index},nrth${index}y,A,Sat,role${index}`,
    );
    const result = read({
      districts: `district,shift,start,end\n${districts.join('\n')}`,
      roster: `id,district,shift,rdo,role\n${rows.join('\n')}`,
    });
    expect(result.issues).toHaveLength(10_000);
    expect(result.officers).toBe(5000);
  });

  it('may have one officer on very many rows', () => {
    const rows = '1,D1,A,Sat\n'.repeat(20_000);
    const exceptions = `id,from,to,duty\n${'1,2027-01-01,2027-01-02,off\n1,2027-01-01,2027-01-02,on\n'.repeat(10_000)}`;
    const result = read({ roster: `id,district,shift,rdo\n${rows}`, exceptions });
    expect(codesOf(result)).toEqual(['row-repeated', 'exceptions-overlap']);
    expect(onlyOfficer({ roster: `id,district,shift,rdo\n${rows}` }).assignments).toHaveLength(1);
  });

  it('may be as deep in quotes as it likes', () => {
    const roster = `id,district,shift,rdo,name\n${'1,D1,A,Sat,"""""\n'.repeat(500)}`;
    const result = read({ roster, districts: DISTRICTS });
    expect(result.stopped).toBe(true);
    expect(result.rows.roster).toBeLessThanOrEqual(500);
  });
});
