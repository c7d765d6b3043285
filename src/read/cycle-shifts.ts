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
  const letters = [...new Set(cycle)].filter((letter) => !isDayOff(letter));
  const places: Place[] = [];
  for (const { district, shifts } of row.districts) {
    const shiftByLetter = new Map<string, string>();
    for (const letter of letters) {
      const shift = shiftOf(letter, row, district, words);
      if (typeof shift !== 'string') return shift;
      shiftByLetter.set(letter, shift);
    }
    for (const [shift, districtShift] of shifts) {
      const pattern = cyclePattern(cycle, anchor, (letter) => shiftByLetter.get(letter) === shift);
      places.push({ districtShift, pattern });
    }
  }
  return places;
}

/** The folded shift that a letter of the cycle stands for, or why it stands for none. */
function shiftOf(
  letter: string,
  { rule, shifts }: CycleRow,
  district: DistrictPlaces,
  { letters, rotations, guess }: CycleWords,
): string | Problem {
  const { rotation: value } = rule;
  const [only] = shifts;
  if (letter === OWN_SHIFT) {
    if (only !== undefined && shifts.length === 1) return only;
    return { code: 'cycle-needs-one-shift', field: 'rotation', value };
  }
  const mapped = letters.get(letter);
  const shift = mapped === undefined ? byInitial(letter, district) : folded(mapped);
  if (shift === null || !district.shifts.has(shift)) {
    const meant = rule.isLetters ? rotationMeant(value, rotations, guess) : null;
    if (meant !== null)
      return { code: 'rotation-unknown', field: 'rotation', value, suggestion: meant };
    const detail = { letter, district: district.name };
    return { code: 'cycle-letter-unknown', field: 'rotation', value, detail };
  }
  if (shifts.includes(shift)) return shift;
  return { code: 'cycle-shift-not-listed', field: 'rotation', value, detail: { letter, shift } };
}

/** The one shift of the district that starts with the letter, or null. */
function byInitial(letter: string, { shifts }: DistrictPlaces): string | null {
  const alike = [...shifts.keys()].filter((shift) => shift.toUpperCase().startsWith(letter));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
