import type { Place } from '../model/officer.js';
import { cyclePattern, isDayOff, OWN_SHIFT } from '../model/rotation.js';
import type { Guess } from './did-you-mean.js';
import type { DistrictPlaces } from './directory.js';
import type { Problem } from './issue-log.js';
import { type OwnRotation, rotationMeant } from './rotation-words.js';
import type { DaysOff } from './row-days-off.js';
import type { RowDistrict } from './row-places.js';
import { folded } from './word.js';

/** A row's rotation on the shifts that it names. */
export interface CycleRow {
  readonly rule: Extract<DaysOff, { kind: 'cycle' }>;
  readonly districts: readonly RowDistrict[];
  /** Folded shifts as the row names them, existing or not. */
  readonly shifts: readonly string[];
}

export interface CycleWords {
  /** Shift by letter, from the config. */
  readonly letters: ReadonlyMap<string, string>;
  readonly rotations: ReadonlyMap<string, OwnRotation>;
  readonly guess: Guess;
}

/** The days of each place of the row by its cycle, or why they are unknown. */
export function cyclePlaces(row: CycleRow, words: CycleWords): readonly Place[] | Problem {
  const { cycle, anchor } = row.rule;
  const places: Place[] = [];
  for (const { district, shifts } of row.districts) {
    const shiftByLetter = lettersOf(row, district, words);
    if ('code' in shiftByLetter) return shiftByLetter;
    for (const [shift, districtShift] of shifts) {
      const pattern = cyclePattern(cycle, anchor, (letter) => shiftByLetter.get(letter) === shift);
      places.push({ districtShift, pattern });
    }
  }
  return places;
}

/** The folded shift that each letter of the cycle stands for in a district, or why one stands for none. */
function lettersOf(
  row: CycleRow,
  district: DistrictPlaces,
  words: CycleWords,
): ReadonlyMap<string, string> | Problem {
  const meanings = new Map<string, string>();
  const unknown: string[] = [];
  for (const letter of new Set(row.rule.cycle)) {
    if (isDayOff(letter)) continue;
    const own = letter === OWN_SHIFT ? (row.shifts[0] ?? '') : null;
    const shift = own ?? meaningOf(letter, district, words);
    if (shift === null) unknown.push(letter);
    else meanings.set(letter, shift);
  }
  const [letter] = unknown;
  if (letter === undefined) return wrongShift(row, meanings) ?? meanings;
  // Letters of which most have no meaning are no cycle, but a name.
  const isName = unknown.length > meanings.size;
  return unknownLetter(letter, isName, row, district, words);
}

/** Why the shifts of the row do not fit the letters, or null. */
function wrongShift(
  { rule, shifts }: CycleRow,
  meanings: ReadonlyMap<string, string>,
): Problem | null {
  const [field, value] = ['rotation', rule.rotation] as const;
  if (meanings.has(OWN_SHIFT) && shifts.length !== 1) {
    return { code: 'cycle-needs-one-shift', field, value };
  }
  for (const [letter, shift] of meanings) {
    if (shifts.includes(shift)) continue;
    return { code: 'cycle-shift-not-listed', field, value, detail: { letter, shift } };
  }
  return null;
}

function unknownLetter(
  letter: string,
  isName: boolean,
  { rule }: CycleRow,
  district: DistrictPlaces,
  words: CycleWords,
): Problem {
  const [field, value] = ['rotation', rule.rotation] as const;
  const suggestion = rule.isLetters ? rotationMeant(value, words.rotations, words.guess) : null;
  if (suggestion !== null || isName) return { code: 'rotation-unknown', field, value, suggestion };
  const detail = { letter, district: district.name };
  return { code: 'cycle-letter-unknown', field, value, detail };
}

/** The shift of the district that a letter means by the config, else by its initial; or null. */
function meaningOf(
  letter: string,
  { shifts }: DistrictPlaces,
  { letters }: CycleWords,
): string | null {
  const mapped = letters.get(letter);
  const meant =
    mapped === undefined
      ? [...shifts.keys()].filter((shift) => shift.toUpperCase().startsWith(letter))
      : [folded(mapped)].filter((shift) => shifts.has(shift));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
