import type { Agency } from '../../model/agency.js';
import { weekdayOf } from '../../model/day.js';
import type { Officer } from '../../model/officer.js';
import type { StepClaim } from '../../model/plan-list-claim.js';
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

/** A step that a report must tell, and what it adds to those before it. */
export interface Stage {
  readonly step: string;
  /** As it is once this is done: officers may have moved. */
  readonly agency: Agency;
  /** Trained or refreshed in this step. */
  readonly officers: readonly Officer[];
  /** Officers who do something in this step. */
  readonly done: number;
}

/**
 * Whether each step of a plan leaves as many hours short as it says: today, after the refreshers, after
 * the list, and after those still to find.
 * @param tallies by district-shift; null where nobody's days off are known
 * @throws FalseClaim
 */
export function checkSteps(
  held: AgencyCase,
  steps: readonly StepClaim[],
  people: PlanPeople,
  tallies: readonly (ShiftTally | null)[],
): void {
  const stages = [stageOf(held, 'today', []), ...trainingStages(held, people)];
  checkStages(held, { steps, stages, path: 'analysis.steps' }, tallies);
}

/** The steps that train and refresh the officers of a plan. */
export function trainingStages(
  held: Pick<AgencyCase, 'agency'>,
  { listed, toFind, refreshed }: PlanPeople,
): Stage[] {
  return [
    stageOf(held, 'refreshers', refreshed),
    stageOf(held, 'list', listed),
    stageOf(held, 'toFind', toFind),
  ];
}

function stageOf(
  { agency }: Pick<AgencyCase, 'agency'>,
  step: string,
  officers: readonly Officer[],
): Stage {
  return { step, agency, officers, done: officers.length };
}

/** Whether just these steps are told, in their order, each with what it leaves short. */
export function checkStages(
  held: AgencyCase,
  told: {
    readonly steps: readonly StepClaim[];
    readonly stages: readonly Stage[];
    readonly path: string;
  },
  tallies: readonly (ShiftTally | null)[],
): void {
  const { steps, stages, path } = told;
  const isWhole = tallies.every((tally) => tally !== null);
  let planned: readonly Officer[] = [];
  for (const [index, { step, agency, officers, done }] of stages.entries()) {
    const claim = steps[index];
    if (claim?.step !== step) throw new FalseClaim(path, `step "${step}" of the plan is left out`);
    planned = [...planned, ...officers];
    const after = coverAfter({ agency, policy: held.policy }, planned, tallies);
    checkStep(held, claim, `${path}.steps[${index}]`, { ...after, officers: done, isWhole });
  }
  held.checks.same('numbers', path, 'steps of the plan', steps.length, stages.length);
}

function checkStep(
  { checks }: AgencyCase,
  claim: StepClaim,
  path: string,
  after: CoverAfter & { readonly officers: number; readonly isWhole: boolean },
): void {
  const { minutesRequired, minutesShort, minutesNone, instancesShort, officers, isWhole } = after;
  const share = isWhole ? shareOf(minutesRequired, minutesShort) : null;
  for (const [key, words, counted] of [
    ['officers', 'officers', officers],
    ['hoursShort', 'hours short', hoursOf(minutesShort)],
    ['hoursNone', 'hours with nobody certified', hoursOf(minutesNone)],
    ['instancesShort', 'instances short', instancesShort],
    ['coveredShare', 'share of hours covered', share],
  ] as const) {
    const what = `step "${claim.step}", ${words}`;
    checks.same('numbers', `${path}.${key}`, what, claim[key], counted);
  }
}

/**
 * Cover once some officers are trained or refreshed.
 * @param tallies by district-shift; null where nobody's days off are known
 */
export function coverAfter(
  { agency, policy }: Pick<AgencyCase, 'agency' | 'policy'>,
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
