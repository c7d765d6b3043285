import type { Day } from '../model/day.js';
import type { Cycle } from '../model/rotation.js';
import type { Weekdays } from '../model/weekday.js';
import type { DateColumn } from './date-column.js';
import type { Guess } from './did-you-mean.js';
import type { Problem } from './issue-log.js';
import { type OwnRotation, readRotation } from './rotation-words.js';
import { findSquadRule, type RowScope, type SquadRules } from './squad-rules.js';
import { readWeekdays } from './weekday-words.js';
import { tidied } from './word.js';

/** When a row's officer has days off. */
export type DaysOff =
  | {
      readonly kind: 'cycle';
      readonly rotation: string;
      readonly cycle: Cycle;
      readonly anchor: Day;
      /** The rotation is written out letter by letter, and may be a mistyped name. */
      readonly isLetters: boolean;
    }
  | { readonly kind: 'weekly'; readonly daysOff: Weekdays }
  | { readonly kind: 'unknown' };

export interface DaysOffCells {
  readonly rotation: string;
  readonly cycle_anchor: string;
  readonly days_off: string;
  readonly squad: string;
}

/** What decides days off beside the row. */
export interface DaysOffSources {
  readonly anchors: DateColumn;
  readonly rotations: ReadonlyMap<string, OwnRotation>;
  readonly squads: SquadRules;
  readonly guess: Guess;
}

export interface DaysOffReading {
  readonly daysOff: DaysOff;
  readonly problems: readonly Problem[];
}

const UNKNOWN: DaysOff = { kind: 'unknown' };

/**
 * The days off of a row from its one source: rotation with anchor, else days_off, else the squad in the
 * config. A rotation without its anchor says nothing.
 */
export function rowDaysOff(
  cells: DaysOffCells,
  scope: RowScope,
  sources: DaysOffSources,
): DaysOffReading {
  const [rotation, weekly] = [tidied(cells.rotation), tidied(cells.days_off)];
  const anchor = sources.anchors.read(cells.cycle_anchor);
  if (anchor !== null && typeof anchor !== 'number') return unknown(anchor);
  if (rotation !== '' && anchor !== null) {
    if (weekly === '') return byRotation(rotation, anchor, sources);
    const detail = { rotation, daysOff: weekly };
    return unknown({ code: 'days-off-twice', field: 'days_off', value: weekly, detail });
  }
  if (weekly !== '') return byWeekdays(weekly);
  const squad = tidied(cells.squad);
  const rule = findSquadRule(sources.squads, squad, scope);
  if (rule === undefined) return unknown(whyUnknown(rotation, anchor, squad, sources));
  const { daysOff } = rule;
  return {
    daysOff: daysOff.kind === 'weekly' ? daysOff : { ...daysOff, isLetters: false },
    problems: [],
  };
}

function unknown(problem: Problem): DaysOffReading {
  return { daysOff: UNKNOWN, problems: [problem] };
}

function byRotation(
  rotation: string,
  anchor: Day,
  { rotations, guess }: DaysOffSources,
): DaysOffReading {
  const reading = readRotation(rotation, rotations, guess);
  if (reading.kind !== 'cycle') return unknown(rotationProblem(rotation, reading));
  const { cycle, isLetters } = reading;
  return { daysOff: { kind: 'cycle', rotation, cycle, anchor, isLetters }, problems: [] };
}

function rotationProblem(
  value: string,
  { kind, suggestion }: { readonly kind: 'unknown' | 'date'; readonly suggestion: string | null },
): Problem {
  const code = kind === 'date' ? 'rotation-made-date' : 'rotation-unknown';
  return { code, field: 'rotation', value, suggestion };
}

const EVERY_DAY = 0b111_1111;

function byWeekdays(value: string): DaysOffReading {
  const daysOff = readWeekdays(value);
  if (daysOff !== null && daysOff !== EVERY_DAY)
    return { daysOff: { kind: 'weekly', daysOff }, problems: [] };
  return unknown({ code: 'days-off-invalid', field: 'days_off', value });
}

function whyUnknown(
  rotation: string,
  anchor: Day | null,
  squad: string,
  { rotations, squads, guess }: DaysOffSources,
): Problem {
  if (rotation !== '') {
    const reading = readRotation(rotation, rotations, guess);
    if (reading.kind !== 'cycle') return rotationProblem(rotation, reading);
    return { code: 'rotation-without-anchor', field: 'rotation', value: rotation };
  }
  if (anchor !== null) {
    return { code: 'anchor-without-rotation', field: 'cycle_anchor', value: null };
  }
  if (squad !== '' && squads.size > 0) {
    const names = (): string[] => [...squads.values()].map(([rule]) => rule?.squad ?? '');
    return { code: 'squad-unknown', field: 'squad', value: squad, suggestion: guess(squad, names) };
  }
  return { code: 'days-off-missing', field: null, value: null };
}
