/**
 * What `check` can be held to. min-covered, min-covered-each: least share of required hours with the required
 * cover, overall and in any district-shift. max-short: shifts on a date that are short. max-fragile:
 * district-shifts that one absence would open. max-lapsing: certificates lapsing soon. max-train: officers to
 * train. max-warnings: warnings about the files.
 */
export const LIMIT_NAMES = [
  'min-covered',
  'min-covered-each',
  'max-short',
  'max-fragile',
  'max-lapsing',
  'max-train',
  'max-warnings',
] as const;

export type LimitName = (typeof LIMIT_NAMES)[number];

/** What a broken limit does: nothing, a word, or the end of the check with 1. */
export const LIMIT_LEVELS = ['off', 'warn', 'error'] as const;
export type LimitLevel = (typeof LIMIT_LEVELS)[number];

/** One limit as it was set. */
export interface Limit {
  /** A share of min-covered and min-covered-each, between 0 and 1; a count of the others. */
  readonly limit: number;
  readonly level: LimitLevel;
}

/** The limits that are set, and how many days ahead a certificate is lapsing. */
export interface Limits {
  readonly byName: Readonly<Partial<Record<LimitName, Limit>>>;
  readonly lapseDays: number;
}

/** The days that certificates are looked at ahead, where nothing else is set. */
export const LAPSE_DAYS = 90;

export const NO_LIMITS: Limits = { byName: {}, lapseDays: LAPSE_DAYS };

/** Whether a limit is a share, and not a count. */
export function isShare(name: LimitName): boolean {
  return name === 'min-covered' || name === 'min-covered-each';
}
