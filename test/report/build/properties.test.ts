import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agency } from '../../../src/model/agency.js';
import { withPlan } from '../../support/apply-plan.js';
import { planningScenes, type Scene, SEED, scenes } from '../../support/random-agency.js';
import { reportOf } from '../../support/report.js';

const RUNS = 150;

/** Checks a property of random agencies; it returns whether the case was not trivial, and enough must not be. */
function check(
  cases: fc.Arbitrary<Scene>,
  atLeast: number,
  property: (scene: Scene, draw: () => number) => boolean,
): void {
  let telling = 0;
  fc.assert(
    fc.property(cases, fc.infiniteStream(fc.integer({ min: 0, max: 999 })), (scene, draws) => {
      const isTelling = property(scene, () => draws.next().value ?? 0);
      telling += Number(isTelling);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(telling).toBeGreaterThanOrEqual(atLeast);
}

function shuffled<T>(list: readonly T[], draw: () => number): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = draw() % (last + 1);
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}

function withRequired(agency: Agency, raise: (required: number) => number): Agency {
  return {
    ...agency,
    districtShifts: agency.districtShifts.map((shift) => ({
      ...shift,
      rows: shift.rows.map((row) => ({ ...row, required: raise(row.required) })),
    })),
  };
}

describe('reports of random agencies', () => {
  it('are the same whatever the order of the officers', () => {
    check(scenes(), 100, ({ agency, policy }, draw) => {
      const officers = shuffled(agency.officers, draw);
      const one = reportOf([agency], policy).report;
      const other = reportOf([{ ...agency, officers }], policy).report;
      expect(other).toEqual(one);
      return officers.some(({ id }, index) => id !== agency.officers[index]!.id);
    });
  });

  it('have a ledger that adds up, and head counts each part of the one before', () => {
    check(scenes(), 90, ({ agency, policy }) => {
      const { ledger, summary } = reportOf([agency], policy).report;
      const sum = ledger.reduce((total, { officers }) => total + officers, 0);
      expect(sum).toBe(agency.officers.length);
      expect(summary.officers).toBe(sum);
      expect(summary.trained).toBeGreaterThanOrEqual(summary.inDate);
      expect(summary.inDate).toBeGreaterThanOrEqual(summary.designated);
      expect(summary.designated).toBeGreaterThanOrEqual(summary.counted);
      return ledger.filter(({ officers }) => officers > 0).length > 2;
    });
  });

  it('never ask for fewer officers when more are required', () => {
    check(planningScenes(), 40, ({ agency, policy }, draw) => {
      const before = reportOf([agency], policy).report.summary.train;
      const by = 1 + (draw() % 3);
      const raised = withRequired(agency, (required) => required + by);
      const after = reportOf([raised], policy).report.summary.train;
      expect(after.total ?? 0).toBeGreaterThanOrEqual(before.total ?? 0);
      expect(after.unfillable ?? 0).toBeGreaterThanOrEqual(before.unfillable ?? 0);
      return (after.total ?? 0) > (before.total ?? 0);
    });
  });

  it('prove what they say: the lower bound is the total, or the status is not optimal', () => {
    check(planningScenes(), 90, ({ agency, policy }) => {
      const { summary, components, plan } = reportOf([agency], policy).report;
      for (const { total, lowerBound, status } of [
        summary.train,
        summary.withAbsence.train,
        ...components.map(({ train }) => train),
      ]) {
        expect(lowerBound === null).toBe(total === null);
        expect(lowerBound ?? 0).toBeLessThanOrEqual(total ?? 0);
        if (status === 'optimal' && policy.objective === 'fewest') expect(lowerBound).toBe(total);
      }
      expect(plan.train).toHaveLength(summary.train.volunteers ?? 0);
      expect(plan.toFind.reduce((sum, { count }) => sum + count, 0)).toBe(
        summary.train.toFind ?? 0,
      );
      expect(plan.refresh).toHaveLength(summary.train.refresh ?? 0);
      return (summary.train.total ?? 0) > 0;
    });
  });

  it('need nobody more once their plan is carried out, and are short of the unfillable only', () => {
    check(planningScenes(), 90, ({ agency, policy }) => {
      const { report, claims } = reportOf([agency], policy);
      const after = reportOf(claims.map(withPlan), policy).report;
      const { train } = report.summary;
      expect(after.summary.train.total ?? 0).toBe(0);
      expect(after.summary.train.refresh ?? 0).toBe(0);
      expect(after.summary.train.unfillable).toBe(train.unfillable);
      expect(after.summary.instancesShort).toBe(train.unfillable);
      return (train.total ?? 0) + (train.refresh ?? 0) > 0;
    });
  });
});
