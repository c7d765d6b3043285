import { compareNatural } from '../../model/natural-order.js';
import type { Officer } from '../../model/officer.js';
import type { DistrictShiftReport } from '../report-value.js';
import type { EstimateRow, NarrowingRow } from './estimate-value.js';
import type { UnknownStaffBook } from './unknown-staff.js';

/**
 * Whose days off would narrow the number of a district-shift; null when they cannot.
 * @param row its estimate; null where there is none
 */
export function narrowingRow(
  { agency, district, shift, basis }: DistrictShiftReport,
  row: EstimateRow | null,
  unknown: readonly Officer[],
  staff: UnknownStaffBook,
): NarrowingRow | null {
  if (basis === 'exact' || unknown.length === 0) return null;
  const narrows = narrowsBy(row);
  if (basis === 'range' && narrows === 0) return null;
  const officers = unknown
    .map((officer) => ({
      officer: officer.id,
      name: officer.name,
      certified: staff.isCertified(officer),
    }))
    .sort(
      (left, right) =>
        Number(right.certified) - Number(left.certified) ||
        compareNatural(left.officer, right.officer),
    );
  return { agency, district, shift, basis, narrows, officers };
}

function narrowsBy(row: EstimateRow | null): number | null {
  if (row === null) return null;
  return row.basis === 'range' ? row.high - row.low : row.high;
}

/** What is not known at all first, then by how much it narrows, certified officers, and officers. */
export function narrowsMostFirst(left: NarrowingRow, right: NarrowingRow): number {
  const narrows = ({ narrows: by }: NarrowingRow): number => by ?? Number.MAX_SAFE_INTEGER;
  return (
    narrows(right) - narrows(left) ||
    certifiedIn(right) - certifiedIn(left) ||
    right.officers.length - left.officers.length
  );
}

/** Certified officers of a row. */
export function certifiedIn({ officers }: NarrowingRow): number {
  return officers.filter(({ certified }) => certified).length;
}
