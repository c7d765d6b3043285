import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduledFor } from '../../../src/coverage/attendance.js';
import { isCounted } from '../../../src/model/basis.js';
import { type LiteralPlan, literalPlan } from '../../support/literal-plan.js';
import { planningScenes, SEED } from '../../support/random-agency.js';
import { reportOf } from '../../support/report.js';

const RUNS = 100;

describe('the training number of random agencies', () => {
  it('is that of the best of all sets of candidates, as required and raised for absence', () => {
    const seen = { several: 0, refreshed: 0, unfillable: 0, fillable: 0, raised: 0 };
    fc.assert(
      fc.property(planningScenes(), ({ agency, policy }) => {
        const { summary, districtShifts } = reportOf([agency], policy).report;
        if (districtShifts.every(({ basis }) => !isCounted(basis))) return;
        const plan = (objective: typeof policy.objective, isRaised: boolean): LiteralPlan =>
          literalPlan(
            agency,
            { ...policy, objective },
            (index) => isCounted(districtShifts[index]!.basis),
            (required) =>
              isRaised ? scheduledFor(required, policy.availability, policy.target) : required,
          );
        const asRequired = plan(policy.objective, false);
        const raised = plan(policy.objective, true);
        expect(summary.train).toMatchObject(asRequired);
        expect(summary.withAbsence.train).toMatchObject(raised);
        const { unfillable, ...listedFirst } = plan('listed-first', false);
        const isShown =
          policy.objective === 'listed-first' || listedFirst.total !== asRequired.total;
        expect(summary.listedFirst).toEqual(isShown ? listedFirst : null);
        seen.several += Number(asRequired.total > 1);
        seen.refreshed += Number(asRequired.refresh > 0);
        seen.unfillable += Number(unfillable > 0);
        seen.fillable += Number(asRequired.total > 0 && unfillable === 0);
        seen.raised += Number(raised.total > asRequired.total);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    // Cases, of 100.
    expect(seen.several).toBeGreaterThan(30);
    expect(seen.refreshed).toBeGreaterThan(10);
    expect(seen.unfillable).toBeGreaterThan(50);
    expect(seen.fillable).toBeGreaterThan(5);
    expect(seen.raised).toBeGreaterThan(15);
  });
});
