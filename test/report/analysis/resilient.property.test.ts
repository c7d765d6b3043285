import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Agency } from '../../../src/model/agency.js';
import { isCounted } from '../../../src/model/basis.js';
import type { Officer } from '../../../src/model/officer.js';
import type { PlanClaim } from '../../../src/model/plan-claim.js';
import type { Policy } from '../../../src/model/policy.js';
import { isRefreshable, isTrainable } from '../../../src/verify/candidate-check.js';
import { checkPlan } from '../../../src/verify/check-plan.js';
import { withPlan } from '../../support/apply-plan.js';
import { isCertifiedFor, scheduledStints } from '../../support/literal-duty.js';
import { literalPlan } from '../../support/literal-plan.js';
import { instancesOf } from '../../support/literal-recount.js';
import { planningScenes, SEED } from '../../support/random-agency.js';
import { ASKED_FOR_PLAN, reportOf } from '../../support/report.js';

const ASKED = { ...ASKED_FOR_PLAN, resilient: true };

/** By instance and minute: certified officers on duty, with one officer left out or nobody. */
function headsByMinute(agency: Agency, policy: Policy, without: Officer | null): number[][] {
  const stints = scheduledStints(agency, policy).filter(
    (stint) => stint.officer !== without && isCertifiedFor(stint, policy),
  );
  return agency.districtShifts.map((_, index) =>
    instancesOf(agency, index, stints, policy).flatMap(({ heads }) => [...heads]),
  );
}

/** By instance and minute: officers required. */
function requiredByMinute(agency: Agency, policy: Policy): number[][] {
  return agency.districtShifts.map((_, index) =>
    instancesOf(agency, index, [], policy).flatMap(({ required, heads }) =>
      [...heads].map(() => required),
    ),
  );
}

/**
 * Minutes that could have one officer more on duty than required, and that are short once a plan is carried out
 * and one officer has gone; of the officer who does most harm.
 */
function mostMinutesOpened(claim: PlanClaim, isAsked: (districtShift: number) => boolean): number {
  const { agency, policy } = claim;
  const everyone = {
    ...claim,
    trained: agency.officers.filter((officer) => isTrainable(officer, policy)),
    refreshed: agency.officers.filter((officer) => isRefreshable(officer, policy)),
  };
  const reach = headsByMinute(withPlan(everyone), policy, null);
  const required = requiredByMinute(agency, policy);
  const after = withPlan(claim);
  const opened = after.officers.map((officer) =>
    headsByMinute(after, policy, officer).reduce((sum, heads, index) => {
      if (!isAsked(index)) return sum;
      const short = heads.filter((number, minute) => {
        const wanted = required[index]![minute]!;
        return wanted > 0 && number < wanted && reach[index]![minute]! > wanted;
      });
      return sum + short.length;
    }, 0),
  );
  return Math.max(0, ...opened);
}

it('after it no single departure leaves a minute short that training could make safe, and no fewer do', () => {
  const seen = { trains: 0, more: 0, plainOpens: 0, unfillable: 0 };
  fc.assert(
    fc.property(planningScenes(), ({ agency, policy }) => {
      const { report, claims } = reportOf([agency], policy, { asked: ASKED });
      const { districtShifts } = report;
      const { train, plain } = report.analysis.resilient!;
      const isAsked = (index: number): boolean => isCounted(districtShifts[index]!.basis);
      if (!districtShifts.some((_, index) => isAsked(index))) return;
      const [plainClaim, claim] = claims;
      expect(checkPlan(claim!)).toBeNull();
      expect(mostMinutesOpened(claim!, isAsked)).toBe(0);
      const best = literalPlan(agency, policy, isAsked, (required) =>
        required > 0 ? required + 1 : 0,
      );
      expect(train).toMatchObject(best);
      seen.trains += Number((train.total ?? 0) > 1);
      seen.more += Number((train.total ?? 0) > (plain.total ?? 0));
      seen.plainOpens += Number(mostMinutesOpened(plainClaim!, isAsked) > 0);
      seen.unfillable += Number((train.unfillable ?? 0) > (plain.unfillable ?? 0));
    }),
    { numRuns: 100, seed: SEED },
  );
  // Cases, of 100.
  expect(seen.trains).toBeGreaterThan(40);
  expect(seen.more).toBeGreaterThan(20);
  expect(seen.plainOpens).toBeGreaterThan(20);
  expect(seen.unfillable).toBeGreaterThan(50);
});
