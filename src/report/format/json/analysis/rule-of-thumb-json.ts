import {
  ADVISED_SHARE,
  reliefSentences,
  shareSentences,
} from '../../../analysis/rule-of-thumb-sentences.js';
import type { ReliefReport, RuleOfThumbReport } from '../../../analysis/rule-of-thumb-value.js';
import { fourDecimals } from '../../plain-values.js';
import type { Member } from '../json-document.js';

/** The certified share of patrol and the shift relief factor beside the exact number. */
export function ruleOfThumbMember(ruleOfThumb: RuleOfThumbReport | null): Member {
  const key = 'ruleOfThumb';
  if (ruleOfThumb === null) return { key, value: null };
  const { patrol, now, afterPlan, relief } = ruleOfThumb;
  return {
    key,
    members: [
      {
        key: 'share',
        value: { patrol, now, afterPlan, advised: ADVISED_SHARE, ...shareSentences(ruleOfThumb) },
      },
      {
        key: 'relief',
        value: { ...reliefJson(relief), ...reliefSentences(ruleOfThumb) },
      },
    ],
  };
}

function reliefJson(relief: ReliefReport | null): object {
  if (relief === null) return { hoursOff: null, factors: [], officers: null };
  const factors = relief.factors.map(({ hoursPerShift, districtShifts, factor }) => ({
    hoursPerShift: fourDecimals(hoursPerShift),
    districtShifts,
    factor: fourDecimals(factor),
  }));
  return { hoursOff: relief.hoursOff, factors, officers: relief.officers };
}
