import type { Guess } from './did-you-mean.js';
import {
  type AgencyPlaces,
  districtNames,
  hasShift,
  shiftNames,
  shiftsOfDistrict,
} from './directory.js';
import type { ExceptionRow } from './exception-row.js';
import type { Problem } from './issue-log.js';
import type { OfficerDraft } from './officer-draft.js';
import { folded } from './word.js';

/**
 * The district-shifts at which an `on` is worked: the district and shift of the row, each the officer's
 * own where it is blank; null when both are.
 */
export function exceptionPlaces(
  row: ExceptionRow,
  officer: OfficerDraft,
  agency: AgencyPlaces,
  guess: Guess,
): readonly number[] | Problem | null {
  const { district, shift } = row;
  if (district === '' && shift === '') return null;
  if (district !== '' && !agency.districts.has(folded(district))) {
    return unknown(
      'district',
      district,
      'name',
      guess(district, () => districtNames(agency)),
    );
  }
  if (shift !== '' && !hasShift(folded(shift), agency)) {
    return unknown(
      'shift',
      shift,
      'name',
      guess(shift, () => shiftNames(agency)),
    );
  }
  const own = ownNames(row, officer, agency);
  const districts = district === '' ? own.districts : [folded(district)];
  const shifts = shift === '' ? own.shifts : [folded(shift)];
  if (districts.length === 0 || shifts.length === 0)
    return unknown('district', district, 'own', null);
  if (shifts.length > 1) return unknown('shift', null, 'several', null);
  const places = districts.flatMap(
    (key) => agency.districts.get(key)?.shifts.get(shifts[0] ?? '') ?? [],
  );
  if (places.length > 0) return places;
  return unknown('shift', shift === '' ? null : shift, 'pair', shiftsOfOnly(districts, agency));
}

/** The shifts of a district that stands alone. */
function shiftsOfOnly(districts: readonly string[], agency: AgencyPlaces): string | null {
  const named = districts.length === 1 ? agency.districts.get(districts[0] ?? '') : undefined;
  return named === undefined ? null : shiftsOfDistrict(named, agency);
}

/** @param reason which sentence says it: no such name, no such pair, no shift of one's own, or several */
function unknown(
  field: 'district' | 'shift',
  value: string | null,
  reason: 'name' | 'pair' | 'own' | 'several',
  suggestion: string | null,
): Problem {
  return { code: 'exception-place-unknown', field, value, detail: { reason }, suggestion };
}

/** Folded districts and shifts of the postings that the officer has on the dates of the row. */
function ownNames(
  { from, to }: ExceptionRow,
  { assignments }: OfficerDraft,
  { districtShifts }: AgencyPlaces,
): { readonly districts: readonly string[]; readonly shifts: readonly string[] } {
  const districts = new Set<string>();
  const shifts = new Set<string>();
  for (const assignment of assignments) {
    if (assignment.from > to || assignment.to < from) continue;
    for (const { districtShift } of assignment.posting.places) {
      const place = districtShifts[districtShift];
      if (place === undefined) continue;
      districts.add(folded(place.district));
      shifts.add(folded(place.shift));
    }
  }
  return { districts: [...districts], shifts: [...shifts] };
}
