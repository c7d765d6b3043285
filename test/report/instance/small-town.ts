import type { Policy } from '../../../src/model/policy.js';
import { explainInstance } from '../../../src/report/instance/explain-instance.js';
import type { InstanceAnswer } from '../../../src/report/instance/instance-value.js';
import { verdictSentence } from '../../../src/report/instance/verdict-sentence.js';
import { agencyOf, type Person, type Shifts } from '../../support/agency.js';
import { policyFor } from '../../support/cover.js';

/** The answer about one district-shift, `District Shift`, on one date. */
export function explained(
  shifts: Shifts,
  people: readonly Person[],
  name: string,
  date: string,
  settings: Partial<Policy> = {},
): InstanceAnswer {
  const index = Object.keys(shifts).indexOf(name);
  const answer = explainInstance(agencyOf(shifts, people), index, policyFor(date, date, settings));
  if (answer === null) throw new Error(`${name} does not exist on ${date}`);
  return answer;
}

/** Sentence by officer, in the order of the answer; those who count have a plus sign. */
export function sentences({ officers }: InstanceAnswer): Readonly<Record<string, string>> {
  return Object.fromEntries(
    officers.map((verdict) => [
      verdict.officer,
      `${verdict.counts ? '+ ' : ''}${verdictSentence(verdict)}`,
    ]),
  );
}

/** `18:00-04:00` of a range, past midnight by the clock. */
export function hours({ from, to }: { readonly from: number; readonly to: number }): string {
  const clock = (minute: number): string => {
    const pad = (value: number): string => String(value).padStart(2, '0');
    return `${pad(Math.floor(minute / 60) % 24)}:${pad(minute % 60)}`;
  };
  return `${clock(from)}-${clock(to)}`;
}
