import type { DistrictShift } from '../model/district.js';
import { folded } from './word.js';

/** The district-shifts of one agency, by name. */
export interface AgencyPlaces {
  readonly name: string;
  /** In output order. */
  readonly districtShifts: readonly DistrictShift[];
  /** By folded name, in output order. */
  readonly districts: ReadonlyMap<string, DistrictPlaces>;
}

export interface DistrictPlaces {
  readonly name: string;
  /** Equal for districts with the same shifts at the same places of their agency's list. */
  readonly layout: string;
  /** Index of the district-shift by folded name of the shift, in output order. */
  readonly shifts: ReadonlyMap<string, number>;
}

/** Every agency of the district file. */
export interface Directory {
  /** By folded name. */
  readonly agencies: ReadonlyMap<string, AgencyPlaces>;
  readonly hasAgencyColumn: boolean;
  /** False when the district file could not be understood: then nothing can be said of names in other files. */
  readonly isKnown: boolean;
}

/** The directory of a district file that could not be understood. */
export const UNKNOWN_DIRECTORY: Directory = {
  agencies: new Map(),
  hasAgencyColumn: false,
  isKnown: false,
};

/** Builds the look-up of one agency from its district-shifts in output order. */
export function agencyPlaces(name: string, districtShifts: readonly DistrictShift[]): AgencyPlaces {
  const shiftsByDistrict = new Map<string, Map<string, number>>();
  for (const [index, { district, shift }] of districtShifts.entries()) {
    const shifts = shiftsByDistrict.get(district) ?? new Map<string, number>();
    shiftsByDistrict.set(district, shifts.set(folded(shift), index));
  }
  const districts = new Map<string, DistrictPlaces>();
  for (const [district, shifts] of shiftsByDistrict) {
    let layout = '';
    for (const [shift, index] of shifts) layout += `${shift}\0${index}\0`;
    districts.set(folded(district), { name: district, layout, shifts });
  }
  return { name, districtShifts, districts };
}

/** The names of the agency's districts. */
export function districtNames({ districts }: AgencyPlaces): string[] {
  return [...districts.values()].map(({ name }) => name);
}

/** The names of the agency's shifts, each once. */
export function shiftNames({ districtShifts }: AgencyPlaces): string[] {
  return [...new Set(districtShifts.map(({ shift }) => shift))];
}

/** Shifts that a message names before it only counts. */
const MOST_NAMED = 12;

/** `D1 has Day, Swing, Night`: the shifts of one district, for a message. */
export function shiftsOfDistrict(
  { name, shifts }: DistrictPlaces,
  { districtShifts }: AgencyPlaces,
): string {
  const names = [...shifts.values()].map((index) => districtShifts[index]?.shift ?? '');
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return `${name} has ${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}

/** Whether any district of the agency has the shift. */
export function hasShift(foldedShift: string, { districts }: AgencyPlaces): boolean {
  return [...districts.values()].some(({ shifts }) => shifts.has(foldedShift));
}
