import type { Day } from '../../../model/day.js';
import { formatClock } from '../../../model/shift-window.js';
import type { Reason, WeightedInstance } from '../../../plan/answer.js';
import type { ComponentReport, DistrictShiftReport } from '../../report-value.js';
import { agencyOrNull } from '../plain-values.js';
import { jsonLine } from './json-text.js';
import { trainAnswerJson } from './train-json.js';

/** What turns the instances of a component's reason into names and dates. */
export interface ReasonContext {
  /** Every district-shift of the report, shown or not. */
  readonly districtShifts: readonly DistrictShiftReport[];
  readonly iso: (day: Day) => string;
}

/** One component as a line of JSON: its district-shifts, its number and why it is not smaller. */
export function componentJson(component: ComponentReport, context: ReasonContext): string {
  const { id, districtShifts, train, reason } = component;
  return jsonLine({
    id,
    districtShifts,
    train: trainAnswerJson(train),
    reason: reason && reasonJson(reason, context),
  });
}

function reasonJson(reason: Reason, context: ReasonContext): object {
  const { kind, lowerBound } = reason;
  if (kind === 'search') return { kind, lowerBound, nodes: reason.nodes };
  if (kind === 'sum') {
    return { kind, lowerBound, parts: reason.parts.map((part) => reasonJson(part, context)) };
  }
  return {
    kind,
    lowerBound,
    instances: reason.instances.map((instance) => instanceJson(instance, context)),
    weightedShort: reason.weightedShort,
    mostPerOfficer: reason.mostPerOfficer,
  };
}

function instanceJson(instance: WeightedInstance, { districtShifts, iso }: ReasonContext): object {
  const home = districtShifts[instance.districtShift]!;
  return {
    agency: agencyOrNull(home.agency),
    district: home.district,
    shift: home.shift,
    date: iso(instance.day),
    minute: formatClock(instance.minute),
    short: instance.short,
    weight: instance.weight,
  };
}
