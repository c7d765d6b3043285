import type { ResilientClaim } from '../../model/analysis-claim.js';
import { recount } from '../recount.js';
import { type AgencyCase, ownPlaceText } from './agency-case.js';
import { claimOf, measuredBy } from './claim-of.js';
import { peopleOf } from './placed-plan.js';
import { checkSameTrain } from './same-train.js';
import type { ShiftTally } from './shift-tally.js';
import { checkPlanned, checkStatus } from './train-check.js';

const PATH = 'analysis.resilient';

/**
 * Whether the plan after which no single departure opens a gap puts one officer more than required on duty
 * wherever training can, with officers who may be trained, and as many as it says.
 * @param tallies by district-shift; null where nobody's days off are known
 * @throws FalseClaim
 */
export function checkResilient(
  held: AgencyCase,
  { train, plain, plan }: ResilientClaim,
  tallies: readonly (ShiftTally | null)[],
): void {
  const { checks, claim } = held;
  checkSameTrain(checks, plain, claim.summary.train, `${PATH}.plain`);
  const { refreshed, listed, toFind } = peopleOf(held, plan, PATH);
  const isAny = tallies.some((tally) => tally !== null);
  const people = {
    volunteers: listed.length,
    toFind: toFind.length,
    refresh: refreshed.length,
  };
  checkPlanned(held, train, `${PATH}.train`, isAny ? people : null);
  checkStatus({ checks, policy: held.policy }, train, `${PATH}.train`);
  const counts = recount({
    ...claimOf(held, [...listed, ...toFind], refreshed),
    margin: 1,
    districtShifts: measuredBy(tallies),
  });
  let unfillable = 0;
  for (const [index, tally] of tallies.entries()) {
    if (tally === null) continue;
    const count = counts[index]!;
    checks.holds('cover', count.minutesMissedByPlan === 0, `${PATH}.plan`, () => {
      return `once the resilient plan is carried out, one departure can still open a gap in ${ownPlaceText(held, index)} that training could prevent`;
    });
    unfillable += count.unfillable;
  }
  const words = 'instances that can spare nobody, whoever is trained';
  const counted = isAny ? unfillable : null;
  checks.same('dates', `${PATH}.train.unfillable`, words, train.unfillable, counted);
}
