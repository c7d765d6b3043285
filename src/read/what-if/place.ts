import type { Agency } from '../../model/agency.js';
import type { NamedPlace } from '../../model/what-if.js';
import type { Found, FoundShifts } from './names.js';
import type { ChangeWords } from './setting.js';
import { WrongChange } from './wrong-change.js';

/**
 * The shifts of `DISTRICT/SHIFT`.
 * @param agencies those in which it may be
 * @throws WrongChange when there is none, with what was probably meant
 */
export function readShift(
  text: string,
  { names, unknown }: ChangeWords,
  agencies: readonly Agency[],
): Found<FoundShifts> {
  const found = names.shifts(text).find(({ agency }) => agencies.includes(agency));
  if (found === undefined) throw unknown.shift(text, agencies);
  return found;
}

/**
 * The index of the only district-shift that is named.
 * @throws WrongChange when several are
 */
export function onlyShift({ thing: { district, shifts } }: Found<FoundShifts>): number {
  const [index, second] = [...shifts.values()];
  if (second === undefined) return index!;
  throw new WrongChange(`it names ${shifts.size} shifts of ${district.name}; name one`);
}

/** A district-shift as the file writes it. */
export function namedShift(
  districtShift: number,
  { districtShifts }: Agency,
): NamedPlace & { readonly districtShift: number } {
  const { district, shift } = districtShifts[districtShift]!;
  return { districtShift, district, shift };
}
