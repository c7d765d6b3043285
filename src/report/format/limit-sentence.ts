import { isShare, type LimitName } from '../../model/limits.js';
import { percentReached } from '../amounts.js';
import { aboutText } from '../check/about-text.js';
import type { LimitResult } from '../check/settle-limits.js';
import { listWords } from '../list-words.js';
import { thousands } from '../thousands.js';
import { allowedText, LIMIT_WORDS } from './limit-words.js';

/** A limit in one sentence: `shifts on a date that are short: 1,200, allowed at most 3`. */
export function limitSentence(result: LimitResult): string {
  return `${LIMIT_WORDS[result.name]}: ${measuredText(result)}, allowed ${allowedText(result)}`;
}

/** What was measured: `95.1 %`, `1,200`, or that it is not known; in a what-if what it was before, too. */
export function measuredText(result: LimitResult): string {
  const before = beforeNumber(result);
  const was = before === '' ? '' : ` (was ${before})`;
  const number = measuredNumber(result);
  if (number === null) return `unknown, since days off are missing${was}`;
  const inPart = result.isInPart === true ? ` ${NOT_COUNTED}` : '';
  const isUnknown = result.verdict === 'unknown';
  return `${number}${isUnknown ? ' where days off are known' : inPart}${was}`;
}

/** Of a number that leaves out officers whose days off are unknown: it is the worst it can be. */
export const NOT_COUNTED = '(nobody counted whose days off are unknown)';

/** What was measured of the roster as it stands, in a what-if; empty without one. */
export function beforeNumber({ name, before }: LimitResult): string {
  if (before === undefined) return '';
  return before === null ? 'unknown' : shareOrCount(name, before);
}

/** The number that was measured, as a share or a count; null when days off are missing. */
export function measuredNumber({ name, measured }: LimitResult): string | null {
  return measured === null ? null : shareOrCount(name, measured);
}

function shareOrCount(name: LimitName, measured: number): string {
  return isShare(name) ? percentReached(measured) : thousands(measured);
}

/** Findings that are named. */
const MOST_NAMED = 5;

/** What breaks a limit, worst first, as a few names; empty when it is nobody and no place. */
export function worstText({ findings }: LimitResult): string {
  const named = findings.filter(({ district, officer }) => (district ?? officer) !== null);
  const names = named.slice(0, MOST_NAMED).map(aboutText);
  const rest = named.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${thousands(rest)} more` : listWords(names);
}
