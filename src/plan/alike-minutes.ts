import type { Candidates } from './components.js';
import type { MissingMinutes } from './missing-minutes.js';

/** Minutes that the same candidates can cover; one constraint stands for them all. */
export interface AlikeMinutes {
  /** The first of them. */
  readonly first: number;
  /** The first of those that need most. */
  readonly hardest: number;
}

/** Puts minutes together that exactly the same candidates cover, in order of their first minute. */
export function alikeMinutes(
  minutes: MissingMinutes,
  candidates: readonly Candidates[],
): AlikeMinutes[] {
  const part = partition(minutes, candidates);
  const rows: { first: number; hardest: number }[] = [];
  for (let minute = 0; minute < minutes.length; minute += 1) {
    const row = rows[part[minute]!];
    if (row === undefined) rows[part[minute]!] = { first: minute, hardest: minute };
    else if (minutes.need[minute]! > minutes.need[row.hardest]!) row.hardest = minute;
  }
  return rows;
}

/**
 * Numbers the minutes so that two share a number exactly when the same candidates cover them: each
 * candidate in turn splits the parts found so far.
 */
function partition(minutes: MissingMinutes, candidates: readonly Candidates[]): Int32Array {
  const { length } = minutes;
  const part = new Int32Array(length);
  const marks = new Uint8Array(length);
  const renumbered = new Int32Array(2 * length);
  let parts = 1;
  for (const { presence } of candidates) {
    minutes.mark(presence, marks);
    renumbered.fill(-1, 0, 2 * parts);
    parts = 0;
    for (let minute = 0; minute < length; minute += 1) {
      const key = 2 * part[minute]! + marks[minute]!;
      if (renumbered[key] === -1) {
        renumbered[key] = parts;
        parts += 1;
      }
      part[minute] = renumbered[key]!;
    }
  }
  return part;
}
