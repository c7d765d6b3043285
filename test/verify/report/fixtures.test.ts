import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day } from '../../support/civil.js';
import { ROOT } from '../../support/read-folder.js';
import { reportedFolder, verdictOf } from './reported.js';

const SCENARIOS = readdirSync(`${ROOT}fixtures`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'issues')
  .map(({ name }) => name);

describe('the plan of every invented agency holds', () => {
  test.each(SCENARIOS)('%s', async (scenario) => {
    const year = scenario === 'leap' ? 2028 : 2027;
    const period = { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
    const reported = await reportedFolder(`${ROOT}fixtures/${scenario}`, period, [
      ...['--year', String(year)],
    ]);
    const { falseClaim, trusted, held } = verdictOf(reported);
    expect(falseClaim).toBeNull();
    expect(trusted).toEqual([]);
    expect(held.cover).toBeGreaterThan(0);
  });
});
