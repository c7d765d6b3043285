import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Agency } from '../../../src/model/agency.js';
import { isCounted } from '../../../src/model/basis.js';
import type { Officer } from '../../../src/model/officer.js';
import type { Policy } from '../../../src/model/policy.js';
import type { ReportValue } from '../../../src/report/report-value.js';
import { checkPlan } from '../../../src/verify/check-plan.js';
import { planningScenes, type Scene, SEED } from '../../support/random-agency.js';
import { reportOf } from '../../support/report.js';

const RUNS = { numRuns: 150, seed: SEED };

/** A random agency, and the officers whose days off are hidden. */
interface Hidden extends Scene {
  readonly hidden: Agency;
}

function hiddenScenes(hoursOff: number | null): fc.Arbitrary<Hidden> {
  return fc
    .tuple(planningScenes(), fc.array(fc.constantFrom(true, false, false), { minLength: 12 }))
    .map(([{ agency, policy }, isHidden]) => {
      const officers = agency.officers.map((officer, index) =>
        isHidden[index] === true && officer.exceptions.length === 0
          ? withoutDays(officer)
          : officer,
      );
      const settings: Policy = {
        ...policy,
        objective: 'fewest',
        hoursOff: hoursOff === null ? null : new Map([['all', hoursOff]]),
      };
      return { agency, policy: settings, hidden: { ...agency, officers } };
    });
}

function withoutDays(officer: Officer): Officer {
  return {
    ...officer,
    assignments: officer.assignments.map((held) => ({
      ...held,
      posting: {
        ...held.posting,
        places: held.posting.places.map((place) => ({ ...place, pattern: null })),
      },
    })),
  };
}

function checked(agency: Agency, policy: Policy): ReportValue {
  const { report, claims } = reportOf([agency], policy);
  expect(claims.map(checkPlan)).toEqual([null]);
  return report;
}

const areAllCounted = ({ districtShifts }: ReportValue): boolean =>
  districtShifts.every(({ basis }) => isCounted(basis));

test('once the days off are known no more are to be trained than the high end, and no hour more is short', () => {
  const seen = { ranges: 0, fewer: 0, more: 0 };
  fc.assert(
    fc.property(hiddenScenes(1000), ({ agency, hidden, policy }) => {
      const before = checked(hidden, policy);
      if (!areAllCounted(before) || before.estimate === null) return;
      const after = checked(agency, policy);
      const { high, inTotal } = before.estimate;
      const [most, truth] = [
        before.summary.train.total! - inTotal + high!,
        after.summary.train.total!,
      ];
      expect(truth).toBeLessThanOrEqual(most);
      for (const [index, row] of before.districtShifts.entries()) {
        expect(after.districtShifts[index]!.hoursShort).toBeLessThanOrEqual(row.hoursShort!);
      }
      seen.ranges += 1;
      seen.fewer += Number(truth < before.summary.train.total!);
      seen.more += Number(truth > before.summary.train.total!);
    }),
    RUNS,
  );
  expect(seen.ranges).toBeGreaterThan(40);
  expect(seen.fewer).toBeGreaterThan(0);
  expect(seen.more).toBeGreaterThan(5);
});

test('a number that is called proved does not change once the days off are known', () => {
  let proved = 0;
  fc.assert(
    fc.property(hiddenScenes(null), ({ agency, hidden, policy }) => {
      const before = checked(hidden, policy);
      if (before.estimate === null || before.summary.train.status !== 'optimal') return;
      expect(checked(agency, policy).summary.train.total).toBe(before.summary.train.total);
      proved += 1;
    }),
    RUNS,
  );
  expect(proved).toBeGreaterThan(2);
});

test('without hours off no fewer than the low end of a lone district-shift, where all dates can be filled', () => {
  let bounds = 0;
  fc.assert(
    fc.property(hiddenScenes(null), ({ agency, hidden, policy }) => {
      if (agency.districtShifts.length > 1) return;
      const before = checked(hidden, policy);
      if (!areAllCounted(before) || before.estimate === null) return;
      if (before.summary.train.unfillable !== 0) return;
      const truth = checked(agency, policy).summary.train.total!;
      expect(truth).toBeGreaterThanOrEqual(before.estimate.low!);
      bounds += Number(before.estimate.low! > 0);
    }),
    { ...RUNS, numRuns: 400 },
  );
  expect(bounds).toBeGreaterThan(0);
});

test('the ends are in order, and the total counts nobody twice', () => {
  fc.assert(
    fc.property(hiddenScenes(1000), ({ hidden, policy }) => {
      const { estimate } = checked(hidden, policy);
      if (estimate === null || estimate.low === null) return;
      for (const { low, high, exact } of estimate.rows) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(exact ?? high);
        expect(exact ?? high).toBeLessThanOrEqual(high);
      }
      const sum = (of: 'low' | 'high'): number =>
        estimate.rows.reduce((total, row) => total + row[of], 0);
      expect(estimate.low).toBeGreaterThanOrEqual(sum('low'));
      expect(estimate.low).toBeLessThanOrEqual(estimate.high!);
      expect(estimate.high).toBeLessThanOrEqual(sum('high'));
    }),
    RUNS,
  );
});
