import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CurveReport } from '../../../src/report/analysis/curve-value.js';
import { day } from '../../support/civil.js';
import { ROOT, readFolder } from '../../support/read-folder.js';
import { ASKED_FOR_PLAN, reportOf } from '../../support/report.js';

const REAL = `${ROOT}../shared/real`;
const YEAR_2016 = { from: day('2016-01-01'), to: day('2016-12-31') };

function curveOfFolder(folder: string): CurveReport {
  const { read, policy } = readFolder(`${REAL}/${folder}`, YEAR_2016);
  return reportOf(read.agencies, policy, { asked: ASKED_FOR_PLAN }).report.analysis.curve!;
}

describe('what each trainee buys in public rosters', () => {
  if (!existsSync(REAL)) {
    it('which are not beside this checkout', () => {
      expect(existsSync(REAL)).toBe(false);
    });
    return;
  }

  it('Seattle 2016: every number up to 81 is proved, and most best plans are not nested', () => {
    const { points, hoursClosable } = curveOfFolder('seattle-2016');
    expect(points).toHaveLength(82);
    expect(points.every(({ status }) => status === 'optimal')).toBe(true);
    expect(points.map(({ hoursClosed }) => hoursClosed).slice(0, 5)).toEqual([
      // Two of one squad work 4 of every 6 of the 366 days: 244 days of 8 hours.
      0, 0, 1952,
      // One of each of three squads: two there on each day, 366 days of 8 hours.
      2928,
      // Two pairs.
      3904,
    ]);
    expect(points.at(-1)!.hoursClosed).toBe(hoursClosable);
    expect(points.filter(({ keepsPrevious }) => !keepsPrevious).length).toBeGreaterThan(40);
  });

  it('Chicago 2016: one trainee closes half of the 976 hours, two others all', () => {
    const { points } = curveOfFolder('chicago-2016');
    expect(points.map(({ hoursClosed }) => hoursClosed)).toEqual([0, 488, 976]);
    expect(points[2]!.keepsPrevious).toBe(false);
  });
});
