import { isCounted } from '../../model/basis.js';
import { formatDay } from '../../model/day.js';
import type { RunClaim } from '../../model/plan-list-claim.js';
import type { DistrictShiftClaim } from '../../model/report-claim.js';
import { WEEKDAY_NAMES } from '../../model/weekday.js';
import { placeText } from './agency-case.js';
import type { Checks } from './checks.js';
import type { ShiftTally } from './shift-tally.js';

/** Hours of a number of minutes, to four decimals. */
export function hoursOf(minutes: number): number {
  return Math.round((minutes * 10_000) / 60) / 10_000;
}

/** Share of the minutes that are not short, rounded down to four decimals; null when there are none. */
export function shareOf(minutes: number, minutesShort: number): number | null {
  if (minutes === 0) return null;
  return Math.floor(((minutes - minutesShort) * 10_000) / minutes) / 10_000;
}

/**
 * Whether the numbers and gaps of one district-shift are those that were counted.
 * @param officers those who count there in at least one instance, and instances covered only by shared ones
 */
export function checkShift(
  claim: DistrictShiftClaim,
  path: string,
  tally: ShiftTally,
  officers: CountedOfficers,
  checks: Checks,
): void {
  const { required, cover } = numbersOf(claim, tally, officers);
  const isKnown = isCounted(claim.basis);
  for (const [key, words, claimed, counted] of isKnown ? [...required, ...cover] : required) {
    checks.same('numbers', `${path}.${key}`, `${placeText(claim)}, ${words}`, claimed, counted);
  }
  if (isKnown) checkGaps(claim, path, tally.gaps, checks);
}

interface CountedOfficers {
  readonly counting: number;
  readonly sharedOnly: number;
}

type Compared = readonly [
  key: string,
  words: string,
  claimed: number | string | null,
  counted: number | string | null,
];

function numbersOf(
  claim: DistrictShiftClaim,
  tally: ShiftTally,
  { counting, sharedOnly }: CountedOfficers,
): { required: readonly Compared[]; cover: readonly Compared[] } {
  const { minutesRequired, minutesShort, worstWeekday } = tally;
  const worst = worstWeekday === null ? null : WEEKDAY_NAMES[worstWeekday]!;
  const share = shareOf(minutesRequired, minutesShort);
  return {
    required: [
      ['hoursRequired', 'hours required', claim.hoursRequired, hoursOf(minutesRequired)],
      [
        'instancesRequired',
        'dates on which it is required',
        claim.instancesRequired,
        tally.instancesRequired,
      ],
    ],
    cover: [
      ['hoursShort', 'hours short', claim.hoursShort, hoursOf(minutesShort)],
      ['hoursNone', 'hours with nobody certified', claim.hoursNone, hoursOf(tally.minutesNone)],
      ['coveredShare', 'share of hours covered', claim.coveredShare, share],
      ['instancesShort', 'dates short', claim.instancesShort, tally.instancesShort],
      [
        'instancesNone',
        'dates with nobody certified at some minute',
        claim.instancesNone,
        tally.instancesNone,
      ],
      ['onDuty.min', 'fewest on duty', claim.onDuty.min, tally.onDutyMin],
      ['onDuty.mean', 'mean on duty', claim.onDuty.mean, tally.onDutyMean],
      ['fragile', 'dates that rest on one officer', claim.fragile, tally.fragile],
      ['worstWeekday', 'worst weekday', claim.worstWeekday, worst],
      ['counted', 'officers who count there', claim.counted, counting],
      [
        'sharedOnly',
        'dates covered only by officers shared elsewhere',
        claim.sharedOnly,
        sharedOnly,
      ],
    ],
  };
}

function checkGaps(
  { gaps, longestGap, ...place }: DistrictShiftClaim,
  path: string,
  counted: readonly RunClaim[],
  checks: Checks,
): void {
  const where = placeText(place);
  for (const [index, gap] of gaps.entries()) {
    const found = counted[index];
    const foundText = found === undefined ? 'none' : runText(found);
    checks.same('dates', `${path}.gaps[${index}]`, `${where}, gap`, runText(gap), foundText);
  }
  checks.same('dates', `${path}.gaps`, `${where}, gaps`, gaps.length, counted.length);
  const longest = counted.reduce<RunClaim | null>(
    (best, gap) => (best === null || gap.to - gap.from > best.to - best.from ? gap : best),
    null,
  );
  checks.same(
    'dates',
    `${path}.longestGap`,
    `${where}, longest gap`,
    longestGap && runText(longestGap),
    longest && runText(longest),
  );
}

/** `2027-03-03 to 2027-03-08, short by 2`. */
function runText({ from, to, short }: RunClaim): string {
  const dates = from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;
  return `${dates}, short by ${short}`;
}
