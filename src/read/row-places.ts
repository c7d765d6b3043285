import type { Guess } from './did-you-mean.js';
import {
  type AgencyPlaces,
  type DistrictPlaces,
  districtNames,
  hasShift,
  shiftNames,
  shiftsOfDistrict,
} from './directory.js';
import type { Problem } from './issue-log.js';
import { folded, tidied } from './word.js';

/** The district-shifts of one district that a row names. */
export interface RowDistrict {
  readonly district: DistrictPlaces;
  /** Index of the district-shift by folded shift, in the row's order. */
  readonly shifts: ReadonlyMap<string, number>;
}

export interface RowPlaces {
  /** In the row's order; empty = no such district-shift. */
  readonly districts: readonly RowDistrict[];
  readonly problems: readonly Problem[];
}

/** The words of a cell that may name several, folded, each once; blank ones are left out. */
export function severalWords(cell: string): string[] {
  return [...byFolded(cell).keys()];
}

/**
 * The district-shifts of a row: every pair of its districts and shifts that the district file has.
 * `*` is every district of the agency that has one of the shifts. A blank shift may be any shift of the district.
 */
export function rowPlaces(
  districtCell: string,
  shiftCell: string,
  agency: AgencyPlaces,
  guess: Guess,
): RowPlaces {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push({ ...problem, cause: `${agency.name}\0${problem.cause ?? ''}` });
  };
  const shifts = shiftsOf(shiftCell, agency, guess, report);
  const isBlank = byFolded(shiftCell).size === 0;
  const names = byFolded(districtCell);
  const districts: RowDistrict[] = [];
  if (names.size === 0) report({ code: 'district-blank', field: 'district', value: null });
  for (const [key, value] of names) {
    if (key === '*') {
      districts.push(...(isBlank ? wholeDistricts(agency) : everyDistrict(shifts, agency)));
      continue;
    }
    const district = agency.districts.get(key);
    if (district === undefined) {
      const suggestion = guess(value, () => districtNames(agency));
      report({ code: 'district-unknown', field: 'district', value, cause: key, suggestion });
    } else if (isBlank) districts.push({ district, shifts: district.shifts });
    else districts.push(inDistrict(district, shifts, agency, report));
  }
  return { districts: districts.filter((district) => district.shifts.size > 0), problems };
}

type Report = (problem: Problem) => void;

/** Spelling by folded word. */
function byFolded(cell: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const part of cell.split(';')) {
    const key = folded(part);
    if (key !== '' && !words.has(key)) words.set(key, tidied(part));
  }
  return words;
}

/** The shifts of the cell that the agency has anywhere. */
function shiftsOf(
  cell: string,
  agency: AgencyPlaces,
  guess: Guess,
  report: Report,
): ReadonlyMap<string, string> {
  const shifts = new Map<string, string>();
  const names = byFolded(cell);
  if (names.size === 0) report({ code: 'shift-blank', field: 'shift', value: null });
  for (const [key, value] of names) {
    if (hasShift(key, agency)) shifts.set(key, value);
    else {
      const suggestion = guess(value, () => shiftNames(agency));
      report({ code: 'shift-unknown', field: 'shift', value, cause: key, suggestion });
    }
  }
  return shifts;
}

function wholeDistricts({ districts }: AgencyPlaces): RowDistrict[] {
  return [...districts.values()].map((district) => ({ district, shifts: district.shifts }));
}

function everyDistrict(shifts: ReadonlyMap<string, string>, agency: AgencyPlaces): RowDistrict[] {
  return [...agency.districts.values()].map((district) =>
    inDistrict(district, shifts, agency, null),
  );
}

/** @param report null when a district without the shift is no problem */
function inDistrict(
  district: DistrictPlaces,
  shifts: ReadonlyMap<string, string>,
  agency: AgencyPlaces,
  report: Report | null,
): RowDistrict {
  const found = new Map<string, number>();
  for (const [key, value] of shifts) {
    const index = district.shifts.get(key);
    if (index !== undefined) found.set(key, index);
    else if (report !== null) {
      const cause = `${folded(district.name)}\0${key}`;
      const detail = { district: district.name };
      const suggestion = shiftsOfDistrict(district, agency);
      report({ code: 'district-shift-unknown', field: 'shift', value, cause, detail, suggestion });
    }
  }
  return { district, shifts: found };
}
