import { formatDay, weekdayOf } from '../../model/day.js';
import { rowOn } from '../../model/district.js';
import type { ReasonClaim, WeighedClaim, WeighingClaim } from '../../model/reason-claim.js';
import { formatClock, MINUTES_PER_DAY } from '../../model/shift-window.js';
import { type AgencyCase, placeIndex, placeText } from './agency-case.js';
import type { AgencyCounts } from './agency-counts.js';
import { FalseClaim } from './checks.js';
import type { NeedMinute } from './supply.js';

/** A reason that weighs instances, and where it stands. */
export interface WeighingPart {
  readonly path: string;
  readonly claim: WeighingClaim;
  readonly needs: readonly NeedMinute[];
}

/** The weighing parts of a reason and the sum of the bounds that are said to be searched. */
export interface ReasonParts {
  readonly weighing: readonly WeighingPart[];
  readonly searched: number;
}

/**
 * Takes a reason apart, checks that its instances are as short as it says, and that a sum adds up.
 * @param own whether a position among the agency's district-shifts belongs to the component
 * @throws FalseClaim
 */
export function partsOf(
  held: AgencyCase,
  counts: AgencyCounts,
  claim: ReasonClaim,
  path: string,
  own: (districtShift: number) => boolean,
): ReasonParts {
  if (claim.kind === 'search') return { weighing: [], searched: claim.lowerBound };
  if (claim.kind !== 'sum') {
    const needs = claim.instances.map((instance, index) =>
      checkInstance(held, counts, instance, `${path}.instances[${index}]`, own),
    );
    checkWeights(held, counts, claim, needs, path);
    return { weighing: [{ path, claim, needs }], searched: 0 };
  }
  const parts = claim.parts.map((part, index) =>
    partsOf(held, counts, part, `${path}.parts[${index}]`, own),
  );
  const sum = claim.parts.reduce((total, part) => total + part.lowerBound, 0);
  held.checks.same(
    'proofs',
    `${path}.lowerBound`,
    'lower bounds of the parts in all',
    claim.lowerBound,
    sum,
  );
  return {
    weighing: parts.flatMap(({ weighing }) => weighing),
    searched: parts.reduce((total, { searched }) => total + searched, 0),
  };
}

/** Where and when an instance of a reason is, once it is known to be as short as it says. */
function checkInstance(
  held: AgencyCase,
  counts: AgencyCounts,
  claim: WeighedClaim,
  path: string,
  own: (districtShift: number) => boolean,
): NeedMinute {
  const { date: day, short } = claim;
  const { period } = held.policy;
  const districtShift = claim.agency === held.agency.name ? placeIndex(held, claim) : -1;
  const what = `${placeText(claim)} on ${formatDay(day)} at ${formatClock(claim.minute)}`;
  if (districtShift === -1 || !own(districtShift) || day < period.from || day > period.to) {
    throw new FalseClaim(path, `${what} is not a shift of this component in the period`);
  }
  const row = rowOn(held.agency.districtShifts[districtShift]!, weekdayOf(day));
  const start = row?.window.start ?? 0;
  const minute = claim.minute < start ? claim.minute + MINUTES_PER_DAY : claim.minute;
  const heads = counts.of(districtShift, day);
  const piece = heads?.pieces.find(({ from, to }) => from <= minute && minute < to);
  const missing =
    heads === null || piece === undefined
      ? 0
      : Math.min(heads.required, piece.everyone) - piece.refreshed;
  held.checks.holds('proofs', short >= 1 && short <= missing, path, () => {
    return `${what}: short by ${short} claimed, ${Math.max(0, missing)} recounted, once all who can be refreshed are`;
  });
  return { districtShift, day, minute, short };
}

function checkWeights(
  { checks }: AgencyCase,
  counts: AgencyCounts,
  { kind, instances, weightedShort, lowerBound }: WeighingClaim,
  needs: readonly NeedMinute[],
  path: string,
): void {
  const isWeighed = instances.every(({ weight }) =>
    kind === 'weighting' ? weight >= 1 : weight === 1,
  );
  const isRun = kind !== 'run' || areConsecutive(needs, counts);
  const isOne = kind !== 'date' || instances.length === 1;
  checks.holds('proofs', isWeighed && isRun && isOne && lowerBound >= 1, path, () => {
    return `the reason is of kind ${kind}, and its dates or weights are not`;
  });
  const sum = instances.reduce((total, { short, weight }) => total + short * weight, 0);
  checks.same('proofs', `${path}.weightedShort`, 'officers missing in all', weightedShort, sum);
}

/** Whether they are instances of one district-shift, with no other between them. */
function areConsecutive(needs: readonly NeedMinute[], counts: AgencyCounts): boolean {
  return needs.every(({ districtShift, day }, index) => {
    const before = needs[index - 1];
    if (before === undefined) return true;
    if (before.districtShift !== districtShift || before.day >= day) return false;
    for (let between = before.day + 1; between < day; between += 1) {
      if (counts.of(districtShift, between) !== null) return false;
    }
    return true;
  });
}
