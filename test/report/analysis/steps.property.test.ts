import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanClaim } from '../../../src/model/plan-claim.js';
import type { ReportValue } from '../../../src/report/report-value.js';
import { withPlan } from '../../support/apply-plan.js';
import { planningScenes, SEED } from '../../support/random-agency.js';
import { ASKED_FOR_PLAN, reportOf } from '../../support/report.js';
import { volunteerScenes } from '../../support/volunteer-scenes.js';

function numbersOf({ summary }: ReportValue) {
  const { hoursShort, hoursNone, instancesShort, coveredShare } = summary;
  return { hoursShort, hoursNone, instancesShort, coveredShare };
}

/** Those of a claim's officers who are trained in a step, or before it. */
function upTo(step: string, claim: PlanClaim): PlanClaim {
  if (step === 'toFind') return claim;
  const listed = claim.trained.filter(({ willingness }) => willingness === 'listed');
  return { ...claim, trained: step === 'list' ? listed : [] };
}

describe('the steps of random agencies', () => {
  it('are what a report says of the roster once each has been carried out', () => {
    let telling = 0;
    fc.assert(
      fc.property(fc.oneof(planningScenes(), volunteerScenes()), ({ agency, policy }) => {
        const { report, claims } = reportOf([agency], policy, { asked: ASKED_FOR_PLAN });
        if (report.analysis.steps === null) return;
        const [today, ...steps] = report.analysis.steps.steps;
        expect(today).toMatchObject(numbersOf(report));
        for (const step of steps) {
          const after = claims.map((claim) => withPlan(upTo(step.step, claim)));
          expect(step).toMatchObject(numbersOf(reportOf(after, policy).report));
        }
        expect(steps.at(-1)?.instancesShort).toBe(report.summary.train.unfillable);
        const remains = report.analysis.steps.remains.reduce(
          (sum, each) => sum + each.instances,
          0,
        );
        expect(remains).toBe(report.summary.train.unfillable);
        telling += Number(steps.filter(({ officers }) => officers > 0).length > 1);
      }),
      { numRuns: 80, seed: SEED },
    );
    expect(telling).toBeGreaterThan(15);
  });

  it('and the roles are the same whatever the order of the officers', () => {
    fc.assert(
      fc.property(volunteerScenes(), ({ agency, policy }) => {
        const officers = [...agency.officers].reverse();
        const one = reportOf([agency], policy, { asked: ASKED_FOR_PLAN }).report.analysis;
        const other = reportOf([{ ...agency, officers }], policy, { asked: ASKED_FOR_PLAN }).report
          .analysis;
        expect(other.volunteers).toEqual(one.volunteers);
        expect(other.steps).toEqual(one.steps);
      }),
      { numRuns: 40, seed: SEED },
    );
  });
});
