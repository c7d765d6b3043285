import { compareNatural } from '../model/natural-order.js';
import type { VocabularyEntry } from '../model/vocabulary.js';
import type { OwnWords } from './config-words.js';
import type { Counted } from './counted.js';
import type { RosterRow } from './roster-row.js';
import type { Standing } from './standing-book.js';
import { classifyRole, classifyStatus } from './vocabulary.js';
import { folded, tidied } from './word.js';

type WordField = VocabularyEntry['field'];
type Tally = { -readonly [Key in keyof VocabularyEntry]: VocabularyEntry[Key] };

/**
 * How each distinct word of the roster was taken, with its rows and officers; the commonest first.
 * @param fields the columns that the file has
 * @param repeated the rows of each officer with several, so that he or she counts once
 */
export function tallyVocabulary(
  fields: readonly WordField[],
  standings: readonly Counted<Standing>[],
  repeated: readonly (readonly RosterRow[])[],
  own: OwnWords,
): VocabularyEntry[] {
  return fields.flatMap((field) => {
    const tallies = new Map<string, Tally>();
    for (const { reading, rows } of standings) {
      if (rows === 0) continue;
      const tally = tallyOf(tallies, field, reading[field], own);
      tally.rows += rows;
      tally.officers += rows;
    }
    for (const rows of repeated) countOnce(rows, field, tallies);
    return [...tallies.values()].sort(commonestFirst);
  });
}

function tallyOf(
  tallies: Map<string, Tally>,
  field: WordField,
  cell: string,
  own: OwnWords,
): Tally {
  const key = folded(cell);
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const classified =
    field === 'status'
      ? classifyStatus(cell, own, noGuess)
      : classifyRole(field, cell, own, noGuess);
  const tally = { field, value: tidied(cell), class: classified.class, rows: 0, officers: 0 };
  tallies.set(key, tally);
  return tally;
}

function noGuess(): null {
  return null;
}

/** Takes away an officer's rows after the first with the same word. */
function countOnce(
  rows: readonly RosterRow[],
  field: WordField,
  tallies: ReadonlyMap<string, Tally>,
): void {
  const seen = new Set<string>();
  for (const { standing } of rows) {
    if (standing === null) continue;
    const key = folded(standing[field]);
    const tally = tallies.get(key);
    if (seen.has(key) && tally !== undefined) tally.officers -= 1;
    seen.add(key);
  }
}

function commonestFirst(left: Tally, right: Tally): number {
  return right.rows - left.rows || compareNatural(left.value, right.value);
}
