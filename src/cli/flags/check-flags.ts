import type { Day } from '../../model/day.js';
import {
  isShare,
  LIMIT_LEVELS,
  LIMIT_NAMES,
  type Limit,
  type LimitLevel,
  type LimitName,
  type Limits,
} from '../../model/limits.js';
import { nearestWord } from '../nearest-word.js';
import { UsageError } from '../usage-error.js';
import type { CheckFlags, Flag } from './flag.js';
import { parseChoice } from './parse-choice.js';
import { parseDate } from './parse-date.js';
import { parseShare, parseWhole } from './parse-number.js';

const group = 'Limits (else "check" in citcover.json; a broken one ends with 1):';
const baselines = 'What is accepted:';

export const CHECK_FLAGS: readonly Flag[] = [
  { usage: '--min-covered <share>', help: 'least share of required hours covered: 95%', group },
  {
    usage: '--min-covered-each <share>',
    help: 'the same, in every single district and shift',
    group,
  },
  { usage: '--max-short <n>', help: 'most shifts on a date that are short', group },
  {
    usage: '--max-fragile <n>',
    help: 'most districts and shifts that one absence would open',
    group,
  },
  {
    usage: '--max-lapsing <n>',
    help: 'most certificates that lapse soon after the as-of date',
    group,
  },
  { usage: '--lapse-days <n>', help: 'how many days soon is (default: 90)', group },
  { usage: '--max-train <n>', help: 'most officers to train', group },
  {
    usage: '--max-warnings <n>',
    help: 'most warnings about the files; 0 makes every warning an error',
    group,
  },
  {
    usage: '--level <limit=level>',
    help: 'off, warn or error (default): --level max-fragile=warn (repeatable)',
    group,
    repeatable: true,
    choices: LIMIT_NAMES.flatMap((name) => LIMIT_LEVELS.map((level) => `${name}=${level}`)),
  },
  {
    usage: '--baseline <file>',
    help: 'fail only on what is new, or worse than this file accepts',
    group: baselines,
  },
  {
    usage: '--write-baseline <file>',
    help: 'write there what would fail now, and accept it; reasons already there stay',
    group: baselines,
  },
  { usage: '--reason <text>', help: 'with --write-baseline: why it is accepted', group: baselines },
  {
    usage: '--until <date>',
    help: 'with --write-baseline: after that date it counts again',
    group: baselines,
  },
];

/** What flags say of limits, before the config is known. */
export interface GivenLimits {
  readonly limits: Readonly<Partial<Record<LimitName, number>>>;
  readonly levels: ReadonlyMap<LimitName, LimitLevel>;
  readonly lapseDays: number | undefined;
}

/**
 * The limits that flags give.
 * @throws UsageError for a value that the flag does not take
 */
export function limitsFromFlags(flags: CheckFlags): GivenLimits {
  const limits: Partial<Record<LimitName, number>> = {};
  for (const name of LIMIT_NAMES) {
    const text = flags[attributeOf(name)];
    if (text !== undefined) limits[name] = parseLimit(name, text);
  }
  const { lapseDays } = flags;
  const range = { least: 1, most: 3653, example: '90' };
  return {
    limits,
    levels: levelsFrom(flags),
    lapseDays: lapseDays === undefined ? undefined : parseWhole('--lapse-days', lapseDays, range),
  };
}

/**
 * Flag, else config. A limit that a flag gives is an error when it is broken, unless --level or the
 * config says otherwise.
 * @throws UsageError for the level, or the days, of a limit that nobody set
 */
export function settledLimits(given: GivenLimits, config: Limits): Limits {
  const byName: Partial<Record<LimitName, Limit>> = { ...config.byName };
  for (const name of LIMIT_NAMES) {
    const limit = given.limits[name];
    if (limit === undefined) continue;
    const level = config.byName[name]?.level ?? 'error';
    byName[name] = { limit, level: level === 'off' ? 'error' : level };
  }
  for (const [name, level] of given.levels) {
    const known = byName[name];
    if (known === undefined) {
      throw new UsageError(`--level ${name}=${level}: that limit is not set; add --${name}`);
    }
    byName[name] = { ...known, level };
  }
  if (given.lapseDays !== undefined && byName['max-lapsing'] === undefined) {
    throw new UsageError('--lapse-days needs a limit; add --max-lapsing 0, or another number');
  }
  return { byName, lapseDays: given.lapseDays ?? config.lapseDays };
}

/** What is to be said of everything that is accepted; null where no flag says it. */
export interface GivenAcceptance {
  readonly reason: string | null;
  readonly until: Day | null;
}

/** @throws UsageError when there is nothing that they could be said of */
export function acceptanceFrom(flags: CheckFlags): GivenAcceptance {
  const { reason, until, writeBaseline } = flags;
  const flag = reason === undefined ? '--until' : '--reason';
  if (writeBaseline === undefined && (reason ?? until) !== undefined) {
    throw new UsageError(`${flag} needs --write-baseline FILE; add it, or leave ${flag} out`);
  }
  return {
    reason: reason ?? null,
    until: until === undefined ? null : parseDate('--until', until),
  };
}

function parseLimit(name: LimitName, text: string): number {
  if (isShare(name)) return parseShare(`--${name}`, text);
  return parseWhole(`--${name}`, text, { least: 0, most: 999_999_999, example: '0' });
}

function levelsFrom({ level = [] }: CheckFlags): ReadonlyMap<LimitName, LimitLevel> {
  return new Map(
    level.map((text) => {
      const equals = text.indexOf('=');
      if (equals < 0) {
        throw new UsageError(`--level "${text}" lacks a level; write --level max-fragile=warn`);
      }
      const name = limitNamed(text.slice(0, equals).trim());
      return [name, parseChoice('--level', text.slice(equals + 1).trim(), LIMIT_LEVELS)];
    }),
  );
}

function limitNamed(text: string): LimitName {
  const name = LIMIT_NAMES.find((known) => known === text);
  if (name !== undefined) return name;
  const nearest = nearestWord(text, LIMIT_NAMES);
  throw new UsageError(
    nearest === null
      ? `--level: there is no limit "${text}"; the limits are ${LIMIT_NAMES.join(', ')}`
      : `--level: there is no limit "${text}"; did you mean ${nearest}?`,
  );
}

const DASH_LETTER = /-(\w)/g;

function attributeOf(name: LimitName): LimitFlag {
  return name.replace(DASH_LETTER, (_, letter: string) => letter.toUpperCase()) as LimitFlag;
}

type LimitFlag = Exclude<
  keyof CheckFlags,
  'level' | 'lapseDays' | 'baseline' | 'writeBaseline' | 'reason' | 'until'
>;
