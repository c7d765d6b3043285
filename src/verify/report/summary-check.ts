import type { Policy } from '../../model/policy.js';
import type { ReportClaim } from '../../model/report-claim.js';
import type { Checks } from './checks.js';
import { type PlannedCount, sumPlanned } from './counted-agency.js';
import { HEADS, type Roll } from './roll.js';
import { hoursOf, shareOf } from './shift-check.js';
import type { ShiftTally } from './shift-tally.js';
import { checkPlanned, checkStatus, checkWhole } from './train-check.js';

/** Everything that was counted, of all agencies. */
export interface CountedReport {
  /** By district-shift, what is required there. */
  readonly required: readonly ShiftTally[];
  /** By district-shift; null where nobody's days off are known. */
  readonly tallies: readonly (ShiftTally | null)[];
  readonly planned: readonly PlannedCount[];
  readonly roll: Roll;
  /** Rows of the roster. */
  readonly rows: number;
}

/** Hours that are sums of probabilities may differ in their last digit. */
const TOLERANCE = 0.001;

/**
 * Whether the totals of a report are the sums of what was counted, and its ledger that of the roster.
 * @throws FalseClaim
 */
export function checkSummary(claim: ReportClaim, counted: CountedReport, checks: Checks): void {
  checkCover(claim, counted, checks);
  checkExpected(claim, counted, checks);
  checkTraining(claim, counted, checks);
  checkRoster(claim, counted, checks);
}

function checkCover(
  { summary }: ReportClaim,
  { required, tallies }: CountedReport,
  checks: Checks,
): void {
  const known = tallies.filter((tally) => tally !== null);
  const isAny = known.length > 0;
  const sum = (of: (tally: ShiftTally) => number, all: readonly ShiftTally[] = known): number =>
    all.reduce((total, tally) => total + of(tally), 0);
  const orNull = (value: number): number | null => (isAny ? value : null);
  const minutes = sum(({ minutesRequired }) => minutesRequired, required);
  const minutesShort = sum((tally) => tally.minutesShort);
  const isWhole = known.length === tallies.length;
  const share = isWhole ? shareOf(minutes, minutesShort) : null;
  const instances = sum(({ instancesRequired }) => instancesRequired, required);
  const none = orNull(hoursOf(sum(({ minutesNone }) => minutesNone)));
  const shifts = orNull(known.filter((tally) => tally.minutesShort > 0).length);
  for (const [key, words, value] of [
    ['hoursRequired', 'hours required in all', hoursOf(minutes)],
    ['hoursShort', 'hours short in all', orNull(hoursOf(minutesShort))],
    ['hoursNone', 'hours with nobody certified in all', none],
    ['coveredShare', 'share of hours covered', share],
    ['instancesRequired', 'instances required in all', instances],
    ['instancesShort', 'instances short in all', orNull(sum((tally) => tally.instancesShort))],
    [
      'instancesNone',
      'instances with nobody certified',
      orNull(sum((tally) => tally.instancesNone)),
    ],
    ['districtShiftsShort', 'district-shifts that are short', shifts],
  ] as const) {
    checks.same('numbers', `summary.${key}`, words, summary[key], value);
  }
}

function checkExpected(
  { summary, districtShifts }: ReportClaim,
  { tallies }: CountedReport,
  checks: Checks,
): void {
  const { withAbsence, sharedOnly } = summary;
  const known = tallies.filter((tally) => tally !== null);
  for (const [key, of] of [
    ['expectedHoursShort', (tally: ShiftTally) => tally.expectedShort],
    ['expectedHoursNone', (tally: ShiftTally) => tally.expectedNone],
  ] as const) {
    const counted = hoursOf(known.reduce((total, tally) => total + of(tally), 0));
    const claimed = withAbsence[key];
    const isSame =
      known.length === 0
        ? claimed === null
        : claimed !== null && Math.abs(claimed - counted) <= TOLERANCE;
    checks.holds('numbers', isSame, `summary.withAbsence.${key}`, () => {
      return `hours expected with absence: ${claimed} claimed, ${counted} recounted`;
    });
  }
  const listed = districtShifts.reduce((sum, row) => sum + (row.sharedOnly ?? 0), 0);
  const words = 'instances covered only by officers shared elsewhere, added up';
  checks.same('numbers', 'summary.sharedOnly', words, sharedOnly ?? 0, listed);
}

function checkTraining(
  { summary, components, districtShifts, policy }: ReportClaim,
  { tallies, planned }: CountedReport,
  checks: Checks,
): void {
  const { train, listedFirst, withAbsence } = summary;
  const known = tallies.filter((tally) => tally !== null);
  const sum = sumPlanned(planned);
  checkPlanned({ checks }, train, 'summary.train', known.length > 0 ? sum : null);
  const bound = components.reduce((total, part) => total + (part.train.lowerBound ?? 0), 0);
  const path = 'summary.train.lowerBound';
  checks.same('proofs', path, 'lower bounds of the components', train.lowerBound ?? 0, bound);
  checkStatus({ checks, policy }, train, 'summary.train');
  const isLimit = components.some((part) => part.train.status === 'limit');
  checks.holds('proofs', !isLimit || train.status === 'limit', 'summary.train.status', () => {
    return `the status is ${train.status}, and a component's search stopped at its limit`;
  });
  checkWhole(train.status, 'summary.train.status', districtShifts, checks);
  const unfillable = known.reduce((total, tally) => total + tally.unfillable.length, 0);
  const words = 'instances that training cannot fill';
  const orNull = (value: number): number | null => (known.length > 0 ? value : null);
  checks.same('dates', 'summary.train.unfillable', words, train.unfillable, orNull(unfillable));
  if (listedFirst !== null) checkListedFirst(listedFirst, train, policy, checks);
  checkWithAbsence(withAbsence.train, train, orNull(raised(known)), { checks, policy });
}

function raised(known: readonly ShiftTally[]): number {
  return known.reduce((total, tally) => total + tally.unfillableWithAbsence, 0);
}

type Train = ReportClaim['summary']['train'];

function checkListedFirst(
  listedFirst: NonNullable<ReportClaim['summary']['listedFirst']>,
  train: Train,
  { objective }: Policy,
  checks: Checks,
): void {
  const { total, volunteers, toFind } = listedFirst;
  const isSum = total === (volunteers ?? 0) + (toFind ?? 0);
  const isFewest = (toFind ?? 0) <= (train.toFind ?? 0) && (total ?? 0) >= (train.lowerBound ?? 0);
  const isPlan = objective === 'fewest' || (total === train.total && toFind === train.toFind);
  checks.holds('numbers', isSum && isFewest && isPlan, 'summary.listedFirst', () => {
    return 'the plan that finds the fewest does not go with the one that trains the fewest';
  });
}

/** A plan that meets raised requirements meets those that are not. */
function checkWithAbsence(
  raisedTrain: Train,
  train: Train,
  unfillable: number | null,
  { checks, policy }: { readonly checks: Checks; readonly policy: Policy },
): void {
  const path = 'summary.withAbsence.train';
  const { total, volunteers, toFind } = raisedTrain;
  const isSum = (total ?? 0) === (volunteers ?? 0) + (toFind ?? 0);
  checks.holds('numbers', isSum && (total ?? 0) >= (train.lowerBound ?? 0), path, () => {
    return `with absence ${total} are to be trained, said to be ${volunteers} on the list and ${toFind} to find; without absence ${train.lowerBound} are needed`;
  });
  checkStatus({ checks, policy }, raisedTrain, path);
  const words = 'instances that cannot be covered with absence';
  checks.same('dates', `${path}.unfillable`, words, raisedTrain.unfillable, unfillable);
}

function checkRoster(
  { summary, ledger }: ReportClaim,
  { roll, rows }: CountedReport,
  checks: Checks,
): void {
  checks.same('numbers', 'summary.rows', 'rows of the roster', summary.rows, rows);
  checks.same('numbers', 'summary.officers', 'officers', summary.officers, roll.officers);
  for (const key of HEADS) {
    const words = `officers ${key === 'inDate' ? 'in date' : key}`;
    checks.same('numbers', `summary.${key}`, words, summary[key], roll.heads[key]);
  }
  checks.same('numbers', 'ledger', 'lines of the ledger', ledger.length, roll.ledger.size);
  for (const [index, { disposition, officers }] of ledger.entries()) {
    const found = roll.ledger.get(disposition) ?? null;
    const path = `ledger[${index}].officers`;
    checks.same<number | null>('numbers', path, `ledger, ${disposition}`, officers, found);
  }
}
