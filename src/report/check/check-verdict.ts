import type { Issue } from '../../model/issue.js';
import { type Verdict, verdictOf } from '../format/verdict.js';
import type { LimitResult } from './settle-limits.js';

/**
 * Whether a check passes: no error is left, and no limit of level `error` is broken or cannot be measured.
 * The one place that decides between exit 0 and 1.
 */
export function checkVerdict(issues: readonly Issue[], limits: readonly LimitResult[]): Verdict {
  const verdict = verdictOf(issues);
  return { ...verdict, sound: verdict.sound && !limits.some(failsCheck) };
}

/** Whether a limit alone ends the check with 1. */
export function failsCheck({ level, verdict }: LimitResult): boolean {
  return level === 'error' && (verdict === 'broken' || verdict === 'unknown');
}
