import { isShare } from '../../model/limits.js';
import { aboutText } from '../check/about-text.js';
import type { LimitResult } from '../check/settle-limits.js';
import { thousands } from '../thousands.js';
import { allowedText, LIMIT_WORDS } from './limit-words.js';
import { listed, percentReached } from './table/amounts.js';

/** A limit in one sentence: `shifts on a date that are short: 1,200, allowed at most 3`. */
export function limitSentence(result: LimitResult): string {
  return `${LIMIT_WORDS[result.name]}: ${measuredText(result)}, allowed ${allowedText(result)}`;
}

/** What was measured: `95.1 %`, `1,200`, or that it is not known. */
export function measuredText(result: LimitResult): string {
  const number = measuredNumber(result);
  if (number === null) return 'unknown, since days off are missing';
  return result.verdict === 'unknown' ? `${number} where days off are known` : number;
}

/** The number that was measured, as a share or a count; null when days off are missing. */
export function measuredNumber({ name, measured }: LimitResult): string | null {
  if (measured === null) return null;
  return isShare(name) ? percentReached(measured) : thousands(measured);
}

/** Findings that are named. */
const MOST_NAMED = 5;

/** What breaks a limit, worst first, as a few names; empty when it is nobody and no place. */
export function worstText({ findings }: LimitResult): string {
  const named = findings.filter(({ district, officer }) => (district ?? officer) !== null);
  const names = named.slice(0, MOST_NAMED).map(aboutText);
  const rest = named.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${thousands(rest)} more` : listed(names);
}
