import { DAYS_A_YEAR } from '../../coverage/yearly-need.js';
import { counted, hours, percentReached } from '../amounts.js';
import { listWords } from '../list-words.js';
import { thousands } from '../thousands.js';
import type { CertifiedShare, ReliefFactor, RuleOfThumbReport } from './rule-of-thumb-value.js';

/** The share of patrol that is often advised for large agencies. */
export const ADVISED_SHARE = { from: 0.2, to: 0.25 } as const;

/** What a rule of thumb says, and why that is not the number of the plan. */
export interface RuleSentences {
  readonly says: string;
  readonly differs: string;
}

/** The certified share of patrol beside the 20-25 % rule. */
export function shareSentences({ patrol, now, afterPlan }: RuleOfThumbReport): RuleSentences {
  return {
    says: `Certified and counted: ${countWords(now)} of ${counted(patrol, 'patrol officer')} on the first day, ${countWords(afterPlan)} once the plan is carried out. Large agencies are often told 20 to 25 %; very small ones end at 75 to 100 %.`,
    differs:
      'A share is not cover: it does not say on which dates, and in which districts and shifts, those officers work.',
  };
}

/** The shift relief factor's number, or how to get it. */
export function reliefSentences({ relief, now, afterPlan }: RuleOfThumbReport): RuleSentences {
  const differs =
    'It takes officers as interchangeable and spread evenly over districts and dates, and counts all leave; the exact number knows who works where and when, and counts the leave that the files list.';
  if (relief === null) {
    return {
      says: 'No relief factor: give the hours a year that one officer is away, days off and leave together, with --hours-off 1222 or by reason as hoursOff in citcover.json.',
      differs,
    };
  }
  const { hoursOff, factors, officers } = relief;
  if (officers === null) return { says: neverThere(hoursOff, factors), differs };
  const lengths = listWords(factors.map((factor) => factorWords(factor, hoursOff)));
  const same = factors.length > 1 ? ' The same hours off are taken for every length of shift.' : '';
  return {
    says: `It asks for ${thousands(officers)} certified officers in all; ${thousands(now.certified)} count on the first day, ${thousands(afterPlan.certified)} once the plan is carried out. For each officer required it takes ${lengths}.${same}`,
    differs,
  };
}

function countWords({ certified, share }: CertifiedShare): string {
  return share === null
    ? thousands(certified)
    : `${thousands(certified)} (${percentReached(share)})`;
}

/** `1.72 in 8-hour shifts (2,920 hours a year less 1,222 off)`. */
function factorWords({ hoursPerShift, factor }: ReliefFactor, hoursOff: number): string {
  const year = hours(hoursPerShift * DAYS_A_YEAR);
  return `${factor?.toFixed(2)} in ${hours(hoursPerShift)}-hour shifts (${year} hours a year less ${hours(hoursOff)} off)`;
}

function neverThere(hoursOff: number, factors: readonly ReliefFactor[]): string {
  const shortest = factors.find(({ factor }) => factor === null)!;
  const year = hours(shortest.hoursPerShift * DAYS_A_YEAR);
  return `No relief factor: a shift of ${hours(shortest.hoursPerShift)} hours has ${year} hours a year, and one officer is away for ${hours(hoursOff)} of them, so nobody would ever work it. Check the hours off.`;
}
