import { describe, expect, it } from 'vitest';
import { codesOf, DISTRICTS, issueOf, officersOf, read } from './reading.js';

const HEAD = 'officer_id,name,district,shift,days_off,cit_certified';
const SOUND = '1,Vega,D1,A,Sat,2024-01-05';
const withRow = (row: string) => read({ roster: `${HEAD}\n${SOUND}\n${row}\n2,Ito,D1,A,Sun,\n` });

describe('a row that is none of the data', () => {
  it.each([
    ['header', HEAD],
    ['header', 'Badge No.,Officer,Precinct,Watch,RDO,CIT'],
    ['total', 'Total,2,,,,1'],
    ['total', ',Grand total: 2,,,,'],
    ['total', 'COUNT,,,,,1'],
    ['remark', 'printed by Records on 3 January,,,,,'],
  ])('%s: %s is told, and makes nobody', (kind, row) => {
    const result = withRow(row);
    expect(codesOf(result)).toEqual(['row-not-data']);
    const found = { line: 3, record: 2, officer: null, detail: { kind } };
    expect(issueOf(result, 'row-not-data')).toMatchObject(found);
    expect(officersOf(result).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it.each([
    'Total,Wu,D1,A,Sat,',
    'total,Wu,D1,,Sat,',
    'Totally,Wu,,,Sat,',
    '3,,,,,',
    'Vega L,,,,,',
    'Badge No.,Wu,D1,A,Sat,',
  ])('%s may be an officer, and is never passed over', (row) => {
    const result = withRow(row);
    expect(codesOf(result)).not.toContain('row-not-data');
    expect(officersOf(result)).toHaveLength(3);
  });

  it('of the district file is a header or a total only: hours that are lost stop the run', () => {
    const total = read({ districts: `${DISTRICTS}Total,,,,6\n` });
    expect([codesOf(total), total.stopped]).toEqual([['row-not-data'], false]);
    const lost = read({ districts: `${DISTRICTS}Harbor and North Pier,,,,\n` });
    expect(lost.stopped).toBe(true);
  });
});

describe('a formula that failed', () => {
  it.each(['#N/A', '#REF!', '####'])('%s is nobody’s id', (value) => {
    const result = withRow(`${value},Wu,D1,A,Sat,`);
    expect(issueOf(result, 'officer-id-missing')).toMatchObject({
      line: 3,
      column: 1,
      officer: null,
    });
  });
});
