import { type Day, dayFromCivil, formatDay } from '../../model/day.js';
import { daysIn, type Period } from '../../model/policy.js';
import { UsageError } from '../usage-error.js';
import type { Flag, PeriodFlags } from './flag.js';
import { parseDate } from './parse-date.js';
import { parseWhole } from './parse-number.js';

const group = 'Which dates:';

export const PERIOD_FLAGS: readonly Flag[] = [
  { usage: '--year <yyyy>', help: 'the calendar year', group },
  { usage: '--from <date>', help: 'first date, with --to or --days', group },
  { usage: '--to <date>', help: 'last date', group },
  { usage: '--days <n>', help: 'how many dates, from --from or else from --as-of', group },
  {
    usage: '--as-of <date>',
    help: 'the date that counts as today (default: today); 365 days from it when no other dates are given',
    group,
  },
];

/** Ten years and their leap days: further ahead a roster says nothing. */
const MOST_DAYS = 3653;

/**
 * The period that flags ask for: --year, or --from with --to or --days, or --days from --as-of.
 * @returns null when no flag names one
 * @throws UsageError when flags contradict each other or a date does not exist
 */
export function periodFrom(flags: PeriodFlags, asOf: Day): Period | null {
  refuseContradictions(flags);
  if (flags.year !== undefined) return yearFrom(flags.year);
  if (flags.from === undefined && flags.days === undefined) return null;
  const period = rangeFrom(flags, asOf);
  if (period.to < period.from) {
    throw new UsageError(
      `--to ${formatDay(period.to)} is before --from ${formatDay(period.from)}; swap the two dates`,
    );
  }
  if (daysIn(period) > MOST_DAYS) {
    throw new UsageError(
      `${daysIn(period)} days are more than ten years; ask for ${MOST_DAYS} days or fewer`,
    );
  }
  return period;
}

/** The date that counts as today: --as-of, else today by the local clock. */
export function asOfFrom({ asOf }: PeriodFlags, today: Day): Day {
  return asOf === undefined ? today : parseDate('--as-of', asOf);
}

/** The period when neither flag nor config names one. */
export function periodFromDay(asOf: Day): Period {
  return { from: asOf, to: asOf + 364 };
}

function refuseContradictions({ year, from, to, days }: PeriodFlags): void {
  const others = Object.entries({ from, to, days }).filter(([, value]) => value !== undefined);
  if (year !== undefined && others.length > 0) {
    throw new UsageError(
      `--year cannot go with --${others[0]?.[0]}; give --year alone, or --from with --to or --days`,
    );
  }
  if (to !== undefined && days !== undefined) {
    throw new UsageError('--to cannot go with --days; give one of them');
  }
  if (to !== undefined && from === undefined) {
    throw new UsageError('--to needs --from; add --from yyyy-mm-dd');
  }
  if (from !== undefined && to === undefined && days === undefined) {
    throw new UsageError('--from needs --to or --days; add --days 365 for a year');
  }
}

function yearFrom(text: string): Period {
  const year = parseWhole('--year', text, { least: 1900, most: 9998, example: '2027' });
  return { from: dayFromCivil(year, 1, 1), to: dayFromCivil(year, 12, 31) };
}

function rangeFrom(flags: PeriodFlags, asOf: Day): Period {
  const from = flags.from === undefined ? asOf : parseDate('--from', flags.from);
  if (flags.to !== undefined) return { from, to: parseDate('--to', flags.to) };
  const limits = { least: 1, most: MOST_DAYS, example: '365' };
  const days = parseWhole('--days', flags.days ?? '', limits);
  return { from, to: from + days - 1 };
}
