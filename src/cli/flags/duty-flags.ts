import { UsageError } from '../usage-error.js';
import type { DutyFlags, Flag, FlagValues } from './flag.js';
import { parseClock, parseDate } from './parse-date.js';

const group = 'Which dates:';

export const DUTY_FLAGS: readonly Flag[] = [
  { usage: '--on <date>', help: 'shifts that start on that date', group },
  { usage: '--at <time>', help: 'with --on: who is on at that moment, HH:MM', group },
  { usage: '--all', help: 'everyone on patrol, certified or not', group: 'Output:' },
];

/**
 * The flags with --on written as --from and --to.
 * @throws UsageError when no date is given, or two kinds of dates are
 */
export function datedFlags(flags: FlagValues): FlagValues {
  const { on, at, year, from, to, days } = flags;
  const other = Object.entries({ year, from, to, days }).find(([, value]) => value !== undefined);
  if (on === undefined) {
    if (at !== undefined) throw new UsageError('--at needs a date; add --on yyyy-mm-dd');
    if (other !== undefined) return flags;
    throw new UsageError('duty needs a date; add --on yyyy-mm-dd, or --from and --to');
  }
  if (other !== undefined) {
    throw new UsageError(`--on cannot go with --${other[0]}; give --on alone, or --from and --to`);
  }
  parseDate('--on', on);
  return { ...flags, from: on, to: on };
}

/** Minute of the day of --at; null = whole start dates. */
export function momentFrom({ at }: DutyFlags): number | null {
  return at === undefined ? null : parseClock('--at', at);
}
