import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Officer } from '../../src/model/officer.js';
import type { PlanClaim } from '../../src/model/plan-claim.js';
import { homeOf } from '../../src/plan/home.js';
import { checkPlan } from '../../src/verify/check-plan.js';
import { planningScenes, SEED, scenes } from '../support/random-agency.js';
import { reportOf } from '../support/report.js';

const RUNS = 200;

/** The claim without one planned officer, its sums made to fit. */
function without(claim: PlanClaim, officer: Officer): PlanClaim {
  const home = homeOf(officer, claim.policy).districtShift;
  const isOther = (each: Officer): boolean => each !== officer;
  const key = claim.trained.includes(officer) ? 'trained' : 'refreshed';
  return {
    ...claim,
    trained: claim.trained.filter(isOther),
    refreshed: claim.refreshed.filter(isOther),
    districtShifts: claim.districtShifts.map((shift, index) =>
      index === home ? { ...shift, [key]: shift[key] - 1 } : shift,
    ),
  };
}

describe('the independent check of random agencies', () => {
  it('accepts every claim of every report', () => {
    let telling = 0;
    fc.assert(
      fc.property(fc.oneof(scenes(), planningScenes()), ({ agency, policy }) => {
        for (const claim of reportOf([agency], policy).claims) {
          expect(checkPlan(claim)).toBeNull();
          telling += Number(claim.trained.length + claim.refreshed.length > 0);
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(telling).toBeGreaterThanOrEqual(110);
  });

  it('rejects each without any one of its planned officers: nobody is planned in vain', () => {
    let dropped = 0;
    fc.assert(
      fc.property(planningScenes(), ({ agency, policy }) => {
        const [claim] = reportOf([agency], policy).claims;
        for (const officer of [...claim!.trained, ...claim!.refreshed]) {
          expect(checkPlan(without(claim!, officer))).toContain(
            'minutes short that training could',
          );
          dropped += 1;
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(dropped).toBeGreaterThanOrEqual(220);
  });
});
