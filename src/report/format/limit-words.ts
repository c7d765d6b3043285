import { isShare, type LimitName } from '../../model/limits.js';
import { percent } from '../amounts.js';
import type { LimitResult } from '../check/settle-limits.js';
import { thousands } from '../thousands.js';

/** What each limit measures, in words. */
export const LIMIT_WORDS: Readonly<Record<LimitName, string>> = {
  'min-covered': 'hours covered, over all',
  'min-covered-each': 'hours covered, where worst',
  'max-short': 'shifts on a date that are short',
  'max-fragile': 'opened by one absence',
  'max-lapsing': 'certificates lapsing soon',
  'max-train': 'officers to train',
  'max-warnings': 'warnings about the files',
};

/** What a limit allows: `at least 95 %`, `at most 3`. */
export function allowedText({ name, limit }: LimitResult): string {
  return isShare(name) ? `at least ${percent(limit)}` : `at most ${thousands(limit)}`;
}
