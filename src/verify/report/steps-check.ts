import { weekdayOf } from '../../model/day.js';
import type { Officer } from '../../model/officer.js';
import type { StepClaim } from '../../model/report-claim.js';
import { DutyBook } from '../duty-book.js';
import { type Piece, type WeekdayPieces, weeksOf } from '../pieces.js';
import type { AgencyCase } from './agency-case.js';
import { FalseClaim } from './checks.js';
import type { PlanPeople } from './people-check.js';
import { hoursOf, shareOf } from './shift-check.js';
import type { ShiftTally } from './shift-tally.js';

/** Cover once some officers are trained and refreshed. */
interface CoverAfter {
  readonly minutesRequired: number;
  readonly minutesShort: number;
  readonly minutesNone: number;
  readonly instancesShort: number;
}

/**
 * Whether each step of a plan leaves as many hours short as it says: today, after the refreshers, after
 * the list, and after those still to find.
 * @param tallies by district-shift; null where nobody's days off are known
 * @returns whether all steps are of these kinds, so that all were looked at
 * @throws FalseClaim
 */
export function checkSteps(
  held: AgencyCase,
  steps: readonly StepClaim[],
  people: PlanPeople,
  tallies: readonly (ShiftTally | null)[],
): boolean {
  const { listed, toFind, refreshed } = people;
  const added = new Map<string, readonly Officer[]>([
    ['today', []],
    ['refreshers', refreshed],
    ['list', listed],
    ['toFind', toFind],
  ]);
  const isWhole = tallies.every((tally) => tally !== null);
  let planned: readonly Officer[] = [];
  let after = coverAfter(held, planned, tallies);
  for (const [index, step] of steps.entries()) {
    const officers = added.get(step.step);
    if (officers === undefined) return false;
    added.delete(step.step);
    if (officers.length > 0) {
      planned = [...planned, ...officers];
      after = coverAfter(held, planned, tallies);
    }
    checkStep(held, step, `analysis.steps.steps[${index}]`, { ...after, officers, isWhole });
  }
  if (added.size > 0) throw new FalseClaim('analysis.steps', 'a step of the plan is left out');
  return true;
}

function checkStep(
  { checks }: AgencyCase,
  claim: StepClaim,
  path: string,
  after: CoverAfter & { readonly officers: readonly Officer[]; readonly isWhole: boolean },
): void {
  const { minutesRequired, minutesShort, minutesNone, instancesShort, officers, isWhole } = after;
  const share = isWhole ? shareOf(minutesRequired, minutesShort) : null;
  for (const [key, words, counted] of [
    ['officers', 'officers', officers.length],
    ['hoursShort', 'hours short', hoursOf(minutesShort)],
    ['hoursNone', 'hours with nobody certified', hoursOf(minutesNone)],
    ['instancesShort', 'instances short', instancesShort],
    ['coveredShare', 'share of hours covered', share],
  ] as const) {
    const what = `step "${claim.step}", ${words}`;
    checks.same('numbers', `${path}.${key}`, what, claim[key], counted);
  }
}

function coverAfter(
  { agency, policy }: AgencyCase,
  trained: readonly Officer[],
  tallies: readonly (ShiftTally | null)[],
): CoverAfter {
  const sum = { minutesRequired: 0, minutesShort: 0, minutesNone: 0, instancesShort: 0 };
  const weeks = weeksOf(agency.districtShifts);
  const claim = { agency, policy, margin: 0, trained, refreshed: [], districtShifts: [] } as const;
  const book = new DutyBook(claim, weeks);
  for (const [index, week] of weeks.entries()) {
    if (tallies[index] === null) continue;
    for (let day = policy.period.from; day <= policy.period.to; day += 1) {
      const today = week[weekdayOf(day)]!;
      if (today !== null) addInstance(sum, today, (piece) => book.count(piece, day).planned);
    }
  }
  return sum;
}

function addInstance(
  sum: { -readonly [Key in keyof CoverAfter]: number },
  { row, pieces }: WeekdayPieces,
  onDuty: (piece: Piece) => number,
): void {
  const before = sum.minutesShort;
  for (const piece of pieces) {
    const officers = onDuty(piece);
    sum.minutesRequired += piece.minutes;
    if (officers === 0) sum.minutesNone += piece.minutes;
    if (officers < row.required) sum.minutesShort += piece.minutes;
  }
  if (sum.minutesShort > before) sum.instancesShort += 1;
}
