import type { Day } from '../../../model/day.js';
import { formatClock } from '../../../model/shift-window.js';
import type { Reason, WeightedInstance } from '../../../plan/answer.js';
import type { ReasonContext } from '../../reason/reason-context.js';
import { partSentence } from '../../reason/reason-sentence.js';
import { agencyOrNull } from '../plain-values.js';

/** What turns the instances of a reason into names and dates. */
export interface ReasonJsonContext {
  readonly words: ReasonContext;
  readonly iso: (day: Day) => string;
}

/** A reason as data, with the sentence that says it. */
export function reasonJson(reason: Reason, sentence: string, context: ReasonJsonContext): object {
  const { kind, lowerBound } = reason;
  if (kind === 'search') {
    return { kind, lowerBound, sentence, nodes: reason.nodes, afterRefresh: reason.afterRefresh };
  }
  if (kind === 'sum') {
    const parts = reason.parts.map((part) =>
      reasonJson(part, partSentence(part, context.words), context),
    );
    return { kind, lowerBound, sentence, parts };
  }
  return {
    kind,
    lowerBound,
    sentence,
    instances: reason.instances.map((instance) => instanceJson(instance, context)),
    weightedShort: reason.weightedShort,
    mostPerOfficer: reason.mostPerOfficer,
    mostTogether: reason.mostTogether,
    afterRefresh: reason.afterRefresh,
    unfillable: reason.unfillable,
  };
}

function instanceJson(instance: WeightedInstance, { words, iso }: ReasonJsonContext): object {
  const home = words.districtShifts[instance.districtShift]!;
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
