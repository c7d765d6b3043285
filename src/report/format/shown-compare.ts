import type { CompareValue, OfficerChange } from '../compare/compare-value.js';
import { isShown, type Shown } from './style.js';

/**
 * The comparison with only the district-shifts that are shown, and the officers who have or had a place
 * there. Verdict and totals stay those of everything that was counted.
 */
export function shownCompare(value: CompareValue, show: Shown): CompareValue {
  if (show.agency === null && show.district === null) return value;
  return {
    ...value,
    districtShifts: value.districtShifts.filter(({ new: { agency, district } }) =>
      isShown(show, agency, district),
    ),
    officers: value.officers.filter((officer) => isOfficerShown(officer, show)),
  };
}

function isOfficerShown({ agency, old, new: next }: OfficerChange, show: Shown): boolean {
  const places = [...(old?.places ?? []), ...(next?.places ?? [])];
  return places.some(({ district }) => isShown(show, agency, district));
}
