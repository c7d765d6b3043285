import type { Day } from '../../model/day.js';
import type { Place } from '../../model/officer.js';
import { ROTATIONS } from '../../model/rotations.js';
import { type CycleRow, cyclePlaces } from '../cycle-shifts.js';
import { guess } from '../did-you-mean.js';
import type { Problem } from '../issue-log.js';
import { readRotation } from '../rotation-words.js';
import { tidied } from '../word.js';
import type { FoundShifts } from './names.js';
import type { ChangeWords } from './setting.js';
import { remedy, WrongChange } from './wrong-change.js';

/**
 * A rotation by name, grammar or cycle, as a roster names it.
 * @throws WrongChange when it is none
 */
export function readAddedRotation(
  text: string,
  anchor: Day,
  { rotations }: ChangeWords,
): CycleRow['rule'] {
  const reading = readRotation(text, rotations, guess);
  if (reading.kind !== 'cycle') throw unknownRotation(text, reading.suggestion);
  const { cycle, isLetters } = reading;
  return { kind: 'cycle', rotation: tidied(text), cycle, anchor, isLetters };
}

/**
 * The days of duty in each shift that is named.
 * @throws WrongChange when the letters of the cycle do not fit the shifts
 */
export function addedPlaces(
  rule: CycleRow['rule'],
  { district, shifts }: FoundShifts,
  { letters, rotations }: ChangeWords,
): readonly Place[] {
  const row = { rule, districts: [{ district, shifts }], shifts: [...shifts.keys()] };
  const places = cyclePlaces(row, { letters, rotations, guess });
  if ('code' in places) throw misfit(places, rule.rotation, [...shifts.keys()]);
  return places;
}

function unknownRotation(text: string, suggestion: string | null): WrongChange {
  const names = ROTATIONS.map(({ name }) => name);
  const end = remedy(suggestion, 'citcover rotations lists them:', names);
  return new WrongChange(`there is no rotation "${text}"; ${end}`);
}

function misfit(
  { code, suggestion, detail }: Problem,
  rotation: string,
  shifts: string[],
): WrongChange {
  const letter = detail?.['letter'] ?? '';
  const named = shifts.join(';');
  switch (code) {
    case 'cycle-needs-one-shift':
      return new WrongChange(`${rotation} stays on one shift; name one in the place of ${named}`);
    case 'cycle-shift-not-listed':
      return new WrongChange(
        `${rotation} works ${detail?.['shift']} too (its letter ${letter}); name every shift: ${named};${detail?.['shift']}`,
      );
    case 'cycle-letter-unknown':
      return new WrongChange(
        `letter ${letter} of ${rotation} stands for no shift of ${detail?.['district']}; say it under "letters" in citcover.json`,
      );
    default:
      return unknownRotation(rotation, suggestion ?? null);
  }
}
