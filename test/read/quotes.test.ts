import { describe, expect, it } from 'vitest';
import { codesOf, issueOf, officersOf, read } from './reading.js';

const HEAD = 'officer_id,district,shift,rdo,name\n';

function ids(roster: string): readonly string[] {
  return officersOf(read({ roster })).map(({ id, inError }) => (inError ? `${id}!` : id));
}

describe('a wrong quote', () => {
  it.each([
    ['inside a value', '2,D1,A,Sat,Al "Bo" Day'],
    ['after a closed one', '2,D1,A,Sat,"Al" Day'],
    ['that swallows the next rows', '2,D1,A,Sat,"Al Day'],
  ])('%s costs its own row only', (_, row) => {
    const roster = `${HEAD}1,D1,A,Sat,"A, B"\n${row}\n3,D1,A,Sat,"C, D"\n4,D1,A,Sat,\n`;
    expect(ids(roster)).toEqual(['1', '2!', '3', '4']);
    expect(issueOf(read({ roster }), 'quote-wrong')).toMatchObject({
      line: 3,
      record: 2,
      officer: '2',
    });
  });

  it('names where the quote opened, not where reading failed', () => {
    const roster = `${HEAD}1,D1,A,Sat,"Al Day\n${'2,D1,A,Sat,\n'.repeat(3)}3,D1,A,Sat,"C, D"\n`;
    expect(issueOf(read({ roster }), 'quote-wrong')).toMatchObject({
      line: 2,
      column: 12,
      record: 1,
    });
  });

  it('on each of several rows is an issue for each', () => {
    const roster = `${HEAD}1,D1,A,Sat,a"b\n2,D1,A,Sat,\n3,D1,A,Sat,a"b\n`;
    expect(codesOf(read({ roster }))).toEqual(['quote-wrong', 'quote-wrong']);
    expect(ids(roster)).toEqual(['1!', '2', '3!']);
  });

  it('before the officer_id leaves an officer by the number of the row', () => {
    const roster = 'name,officer_id,district,shift,rdo\n"x"y,1,D1,A,Sat\n,2,D1,A,Sat\n';
    expect(ids(roster)).toEqual(['(row 1)!', '2']);
  });

  it('on one row of an officer leaves out the whole officer', () => {
    const roster = `${HEAD}1,D1,A,Sat,\n1,D2,A,Sat,a"b\n2,D1,A,Sat,\n`;
    expect(ids(roster)).toEqual(['1!', '2']);
    expect(codesOf(read({ roster }))).toEqual(['quote-wrong']);
  });

  it('in the district file stops the run, and the roster is not blamed', () => {
    const districts = 'district,shift,start,end,group\nD1,A,07:00,15:00,a"b\n';
    const result = read({ districts, roster: `${HEAD}1,D1,A,Sat,\n` });
    expect(codesOf(result)).toEqual(['quote-wrong']);
    expect(result.stopped).toBe(true);
  });
});

describe('a quote that is closed on a later line', () => {
  it('gives back the rows that it swallowed', () => {
    const roster = `${HEAD}1,"D1,A,Sat,\n2,D1,A,Sat,\n3,D1",A,Sat,\n4,D1,A,Sat,\n`;
    expect(ids(roster)).toEqual(['1!', '2', '3!', '4']);
    expect(codesOf(read({ roster }))).toEqual(['rows-joined', 'quote-wrong']);
  });

  it('does so when it is closed at the end of a row, where the values add up', () => {
    const roster = `${HEAD}1,D1,A,Sat,"Al\n2,D1,A,Sat,"\n3,D1,A,Sat,"Lu,\nVega"\n`;
    expect(ids(roster)).toEqual(['1!', '2!', '3']);
    expect(codesOf(read({ roster }))).toEqual(['rows-joined', 'quote-wrong']);
  });

  it('does so when the values do not add up', () => {
    const roster = `${HEAD}1,D1,A,Sat,"Al\n2,D1,A,Sat,"\n3,D1,A,Sat,,"x\ny"\n`;
    const result = read({ roster });
    expect(ids(roster)).toEqual(['1!', '2!', '3!', '(row 4)!']);
    expect(result.issues.map(({ code, line }) => [code, line])).toEqual([
      ['rows-joined', 2],
      ['quote-wrong', 3],
      ['rows-joined', 4],
      ['quote-wrong', 5],
    ]);
  });
});

describe('an unclosed quote', () => {
  it('stops the run, and what follows is read for its issues', () => {
    const roster = `${HEAD}1,D1,A,Sat,"Al\n2,D1,A,Sonntag,\n3,D1,A,Sat,\n`;
    const result = read({ roster });
    expect(result.stopped).toBe(true);
    expect(codesOf(result)).toEqual(['quote-unclosed', 'days-off-invalid']);
    expect(ids(roster)).toEqual(['1!', '2', '3']);
  });
});

describe('a file longer than a mebibyte', () => {
  const filler = 'x'.repeat(990);
  const row = (index: number, name = filler): string => `${index},D1,A,Sat,${name}\n`;

  it('is read without a seam', () => {
    const roster = HEAD + Array.from({ length: 3000 }, (_, index) => row(index)).join('');
    const result = read({ roster });
    expect(result.issues).toEqual([]);
    expect(result.rows.roster).toBe(3000);
    expect(new Set(officersOf(result).map(({ id }) => id)).size).toBe(3000);
  });

  it('may hold a value over the seam', () => {
    const long = `"${`${filler}\n`.repeat(2500)}"`;
    const rows = [row(1), row(2, long), row(3), '4,D1,A,Sonntag,é\n'];
    const result = read({ roster: HEAD + rows.join('') });
    expect(result.rows.roster).toBe(4);
    expect(issueOf(result, 'days-off-invalid')).toMatchObject({ line: 2505, column: 8, record: 4 });
  });

  it('finds lines of rows far down, in any script', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => row(index, `é${filler}`));
    rows[2500] = '2500,D1,A,Sonntag,\n';
    const result = read({ roster: HEAD + rows.join('') });
    expect(issueOf(result, 'days-off-invalid')).toMatchObject({
      line: 2502,
      column: 11,
      record: 2501,
      officer: '2500',
    });
  });
});
