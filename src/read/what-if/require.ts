import type { Agency } from '../../model/agency.js';
import type { RequireChange } from '../../model/what-if.js';
import { onlyOne } from './only-one.js';
import { namedShift, onlyShift, readShift } from './place.js';
import type { ChangeWords } from './setting.js';
import { splits } from './splits.js';
import { WrongChange } from './wrong-change.js';

const WHOLE = /^\d{1,3}$/;

/**
 * Reads `DISTRICT/SHIFT=N`.
 * @throws WrongChange for a place that is not there, and for what is no number
 */
export function readRequire(text: string, words: ChangeWords): RequireChange {
  const [way] = splits(text, '=');
  if (way === undefined) throw new WrongChange('it lacks a number; write DISTRICT/SHIFT=2');
  const { names } = words;
  const found = onlyOne(names.shifts(way.left), way.left);
  const place = found ?? readShift(way.left, words, names.agencies);
  if (!WHOLE.test(way.right)) {
    throw new WrongChange(
      `"${way.right}" is not a whole number from 0 to 999; write for example 2`,
    );
  }
  const districtShift = onlyShift(place);
  const { rows } = place.agency.districtShifts[districtShift]!;
  return {
    kind: 'require',
    agency: place.agency.name,
    ...namedShift(districtShift, place.agency),
    required: Number(way.right),
    instead: [...new Set(rows.map(({ required }) => required))],
  };
}

/** All rows of the district-shift require so many certified officers. */
export function setRequired(agency: Agency, { districtShift, required }: RequireChange): Agency {
  return {
    ...agency,
    districtShifts: agency.districtShifts.map((each, index) => {
      if (index !== districtShift) return each;
      return { ...each, rows: each.rows.map((row) => ({ ...row, required })) };
    }),
  };
}
