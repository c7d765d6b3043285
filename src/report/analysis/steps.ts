import type { AgencyCover } from '../../coverage/agency-cover.js';
import type { SlotCounts } from '../../coverage/on-duty.js';
import { coverSums, onDutyWithAdded } from '../../coverage/with-added.js';
import { isCounted } from '../../model/basis.js';
import { squadOf } from '../../model/squad.js';
import type { ChosenOfficers } from '../../plan/choose-officers.js';
import { addedPresences } from '../../plan/need/added-presences.js';
import { type Remains, remainsOf } from '../../plan/people/remains.js';
import { coveredShare, hoursOf } from '../hours.js';
import type { Naming } from '../naming.js';
import type { AnalysisContext } from './analysis-context.js';
import type { RemainsReport, StepName, StepReport, StepsReport } from './steps-value.js';

/** The steps of a plan, each with the kind of officers that it adds. */
const TRAINING = [
  { step: 'refreshers', kind: 'refresh' },
  { step: 'list', kind: 'listed' },
  { step: 'toFind', kind: 'toFind' },
] as const;

/**
 * Hours short after each step: today, after refreshers, after the list, after those still to find; and
 * what remains. Null when not asked for, or when nobody's days off are known.
 */
export function stepsOf(context: AnalysisContext): StepsReport | null {
  const { cover, plan, policy, solver, asked, naming } = context;
  if (!asked.forPlan || cover.shifts.every(({ basis }) => !isCounted(basis))) return null;
  const steps = [
    stepReport(cover, 'today', 0, cover.onDuty),
    ...trainingSteps(cover, plan.officers),
  ];
  const { minutesRequired, instancesRequired } = coverSums(cover, cover.onDuty);
  const remains = remainsOf(cover, plan, policy, solver);
  return {
    hoursRequired: hoursOf(minutesRequired),
    instancesRequired,
    steps,
    remains: remains.map((each) => remainsReport(each, naming)),
  };
}

/** Cover after refreshers, after the list, and after those still to find. */
export function trainingSteps(cover: AgencyCover, chosen: ChosenOfficers): StepReport[] {
  let onDuty: readonly SlotCounts[] = cover.onDuty;
  return TRAINING.map(({ step, kind }) => {
    const officers = chosen[kind];
    onDuty = onDutyWithAdded({ ...cover, onDuty }, addedPresences(cover, kind, officers));
    return stepReport(cover, step, officers.length, onDuty);
  });
}

/** Cover after one step. */
export function stepReport(
  cover: AgencyCover,
  step: StepName,
  officers: number,
  onDuty: readonly SlotCounts[],
): StepReport {
  const sums = coverSums(cover, onDuty);
  const isWhole = cover.shifts.every(({ basis }) => isCounted(basis));
  return {
    step,
    officers,
    hoursShort: hoursOf(sums.minutesShort),
    hoursNone: hoursOf(sums.minutesNone),
    instancesShort: sums.instancesShort,
    coveredShare: isWhole ? coveredShare(sums.minutesRequired, sums.minutesShort) : null,
  };
}

function remainsReport(remains: Remains, naming: Naming): RemainsReport {
  const { districtShift, reason, instances, short, weekdays, fill } = remains;
  return {
    ...naming.home(districtShift),
    reason,
    instances,
    short,
    weekdays,
    officers: fill.officers,
    status: fill.status,
    left: fill.left,
    squads: fill.squads.map(({ squad, works, officers }) => {
      const { posting, shift, districtShifts } = squad;
      const here = districtShifts.has(districtShift);
      return { ...squadOf(posting), shift, here, works, officers };
    }),
  };
}
