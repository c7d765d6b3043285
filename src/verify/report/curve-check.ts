import type { BoughtClaim, BudgetClaim, CurveClaim } from '../../model/analysis-claim.js';
import type { Officer } from '../../model/officer.js';
import type { AgencyCase } from './agency-case.js';
import type { PlanPeople } from './people-check.js';
import { Seats } from './seats.js';
import { hoursOf } from './shift-check.js';
import type { ShiftTally } from './shift-tally.js';
import { coverAfter } from './steps-check.js';

const OPEN =
  'those still to find do not all work the same dates, and the report does not say which dates it means';

/** Minutes that stay short once the refreshers of a plan and some officers are trained. */
class HoursAfter {
  readonly #held: AgencyCase;
  readonly #refreshed: readonly Officer[];
  readonly #tallies: readonly (ShiftTally | null)[];
  readonly today: number;
  readonly refreshed: number;

  constructor(
    held: AgencyCase,
    { refreshed }: PlanPeople,
    tallies: readonly (ShiftTally | null)[],
  ) {
    this.#held = held;
    this.#refreshed = refreshed;
    this.#tallies = tallies;
    this.today = this.#minutes([]);
    this.refreshed = this.#minutes(refreshed);
  }

  short(trained: readonly Officer[]): number {
    return this.#minutes([...this.#refreshed, ...trained]);
  }

  #minutes(officers: readonly Officer[]): number {
    return coverAfter(this.#held, officers, this.#tallies).minutesShort;
  }
}

/**
 * Whether each number of trainees closes the hours that it says, with the officers that it names. That no others
 * close more is not looked at.
 * @param tallies by district-shift; null where nobody's days off are known
 * @throws FalseClaim
 */
export function checkCurve(
  held: AgencyCase,
  curve: CurveClaim,
  people: PlanPeople,
  tallies: readonly (ShiftTally | null)[],
): void {
  const { checks, claim } = held;
  const path = 'analysis.curve';
  const hours = new HoursAfter(held, people, tallies);
  checkRefreshers(held, curve, path, people, hours);
  const closable = curve.points.at(-1)?.hoursClosed ?? 0;
  for (const [key, words, claimed, counted] of [
    ['hoursShortToday', 'hours short today', curve.hoursShortToday, hoursOf(hours.today)],
    ['hoursShort', 'hours short after the refreshers', curve.hoursShort, hoursOf(hours.refreshed)],
    ['hoursClosable', 'hours that training can close', curve.hoursClosable, closable],
    ['planned', 'officers to train', curve.planned, claim.summary.train.total ?? 0],
  ] as const) {
    checks.same('numbers', `${path}.${key}`, words, claimed, counted);
  }
  const left = hoursOf(hours.refreshed - Math.round(closable * 60));
  const words = 'hours beyond training';
  checks.same('numbers', `${path}.hoursBeyondTraining`, words, curve.hoursBeyondTraining, left);
  const seats = new Seats(held);
  let open = 0;
  for (const [index, point] of curve.points.entries()) {
    const at = `${path}.points[${index}]`;
    checks.same('numbers', `${at}.trainees`, 'trainees of the point', point.trainees, index);
    seats.add(point.added, `${at}.added`);
    seats.remove(point.dropped, `${at}.dropped`);
    if (!isBoughtChecked(held, point, at, seats, hours)) open += 1;
    const { train, find } = point.dropped;
    const keeps = train.length + find.length === 0;
    checks.holds('numbers', point.keepsPrevious === keeps, `${at}.keepsPrevious`, () => {
      return `whether all of the point before are trained here too: ${point.keepsPrevious} claimed, ${keeps} by who is dropped`;
    });
  }
  if (open > 0)
    checks.trust(
      `${path}.points`,
      `the hours closed at ${open} of ${curve.points.length} points: ${OPEN}`,
    );
}

/** The same of the best plan for a given number of trainees. */
export function checkBudget(
  held: AgencyCase,
  budget: BudgetClaim,
  people: PlanPeople,
  tallies: readonly (ShiftTally | null)[],
): void {
  const path = 'analysis.budget';
  const hours = new HoursAfter(held, people, tallies);
  checkRefreshers(held, budget, path, people, hours);
  const seats = new Seats(held);
  seats.add(budget, path);
  if (!isBoughtChecked(held, budget, path, seats, hours)) {
    held.checks.trust(path, `the hours closed: ${OPEN}`);
  }
  const { curve } = held.claim.recounted;
  if (curve !== null) checkOnCurve(held, budget, curve);
}

/** Whether a budget buys what its point of the curve does. */
function checkOnCurve({ checks }: AgencyCase, budget: BudgetClaim, curve: CurveClaim): void {
  const enough = Math.max(0, curve.points.length - 1);
  const bought = curve.points[Math.min(budget.trainees, enough)]?.hoursClosed ?? 0;
  const still = hoursOf(Math.round((curve.hoursClosable - budget.hoursClosed) * 60));
  for (const [key, words, counted] of [
    ['enough', 'trainees who close all that training can', enough],
    ['hoursClosed', 'hours closed, as the curve has them', bought],
    ['hoursStillClosable', 'hours that more trainees could close', still],
    ['hoursBeyondTraining', 'hours beyond training', curve.hoursBeyondTraining],
  ] as const) {
    checks.same(
      'numbers',
      `analysis.budget.${key}`,
      `with a budget, ${words}`,
      budget[key],
      counted,
    );
  }
}

function checkRefreshers(
  { checks }: AgencyCase,
  { refreshers }: Pick<CurveClaim, 'refreshers'>,
  path: string,
  { refreshed }: PlanPeople,
  hours: HoursAfter,
): void {
  const { certificates, hoursClosed } = refreshers;
  const at = `${path}.refreshers`;
  checks.same('numbers', `${at}.certificates`, 'refreshers', certificates, refreshed.length);
  const closed = hoursOf(hours.today - hours.refreshed);
  const words = 'hours that the refreshers close';
  checks.same('numbers', `${at}.hoursClosed`, words, hoursClosed, closed);
}

/** @returns whether the hours could be recounted: false where it is open which duty is meant */
function isBoughtChecked(
  { checks }: AgencyCase,
  claim: BoughtClaim,
  path: string,
  seats: Seats,
  hours: HoursAfter,
): boolean {
  const { trainees, volunteers, toFind, hoursClosed, hoursClosedAtMost, status } = claim;
  const what = `with ${trainees} trained`;
  checks.same('numbers', `${path}.volunteers`, `${what}, on the list`, volunteers, seats.listed);
  checks.same('numbers', `${path}.toFind`, `${what}, still to find`, toFind, seats.toFind);
  checks.holds('numbers', volunteers + toFind <= trainees, `${path}.trainees`, () => {
    return `${volunteers + toFind} are trained on ${trainees} places`;
  });
  const isBounded = hoursClosed <= hoursClosedAtMost;
  const isProved = status !== 'optimal' || hoursClosed === hoursClosedAtMost;
  checks.holds('numbers', isBounded && isProved, `${path}.hoursClosedAtMost`, () => {
    return `${what}, ${hoursClosed} hours are closed, ${hoursClosedAtMost} at most, and the status is ${status}`;
  });
  const left = hoursOf(hours.refreshed - Math.round(hoursClosed * 60));
  checks.same('numbers', `${path}.hoursShort`, `${what}, hours short`, claim.hoursShort, left);
  // The claim holds when it does for one of those who may be meant.
  const all = seats.ways()?.map((officers) => hours.refreshed - hours.short(officers));
  if (all === undefined) return false;
  const closed = all.find((minutes) => hoursOf(minutes) === hoursClosed) ?? Math.max(...all);
  const words = `${what}, hours closed`;
  checks.same('numbers', `${path}.hoursClosed`, words, hoursClosed, hoursOf(closed));
  return true;
}
