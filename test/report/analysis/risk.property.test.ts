import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Agency } from '../../../src/model/agency.js';
import { isCounted } from '../../../src/model/basis.js';
import type { Officer } from '../../../src/model/officer.js';
import type { Policy } from '../../../src/model/policy.js';
import { withPlan } from '../../support/apply-plan.js';
import { isCertifiedFor, scheduledStints } from '../../support/literal-duty.js';
import { literalTallies } from '../../support/literal-recount.js';
import { planningScenes, SEED } from '../../support/random-agency.js';
import { ASKED_FOR_PLAN, reportOf } from '../../support/report.js';

/** Everyone who counts in an instance of the period. */
function countedOfficers(agency: Agency, policy: Policy): Set<Officer> {
  const { from, to } = policy.period;
  const stints = scheduledStints(agency, policy).filter(
    (stint) => from <= stint.day && stint.day <= to && isCertifiedFor(stint, policy),
  );
  return new Set(stints.map(({ officer }) => officer));
}

it('what breaks after the plan is what counting the roster after it, without each one, finds', () => {
  const seen = { opens: 0, spared: 0, refreshed: 0 };
  fc.assert(
    fc.property(planningScenes(), ({ agency, policy }) => {
      const { report, claims } = reportOf([agency], policy, { asked: ASKED_FOR_PLAN });
      const after = withPlan(claims[0]!);
      const minutesShort = (officers: readonly Officer[]): number =>
        literalTallies({ ...after, officers }, policy).reduce((sum, tally, index) => {
          const { basis } = report.districtShifts[index]!;
          return sum + (isCounted(basis) ? tally.minutesShort : 0);
        }, 0);
      const withAll = minutesShort(after.officers);
      const opened = [...countedOfficers(after, policy)].map(
        (officer) => minutesShort(after.officers.filter((each) => each !== officer)) - withAll,
      );
      const { counted, opensGap, mostHoursOpened } = report.analysis.risk!.afterPlan;
      expect(counted).toBe(opened.length);
      expect(opensGap).toBe(opened.filter((minutes) => minutes > 0).length);
      expect(Math.round(mostHoursOpened * 60)).toBe(Math.max(0, ...opened));
      seen.opens += opensGap;
      seen.spared += counted - opensGap;
      seen.refreshed += claims[0]!.refreshed.length;
    }),
    { numRuns: 120, seed: SEED },
  );
  expect(seen.opens).toBeGreaterThan(150);
  expect(seen.spared).toBeGreaterThan(40);
  expect(seen.refreshed).toBeGreaterThan(15);
});
