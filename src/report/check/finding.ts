import type { FindingKey } from '../../model/baseline.js';
import { ISSUE_KINDS, type Issue } from '../../model/issue.js';

/** Something that `check` may be made to fail by, as large as it is: hours short, or a count. */
export interface Finding extends FindingKey {
  readonly measured: number;
}

/** About nothing in particular: the whole. */
export const WHOLE = {
  agency: null,
  district: null,
  shift: null,
  officer: null,
  field: null,
  value: null,
} as const;

/** Equal for findings about the same thing, on whatever line they stand. */
export function keyOf(key: FindingKey): string {
  const { code, agency, district, shift, officer, field, value } = key;
  return JSON.stringify([code, agency, district, shift, officer, field, value]);
}

/**
 * What an issue finds: one thing for each officer where all are known, else one for the district-shift, or
 * for the field and value.
 */
export function issueFindings(issue: Issue): Finding[] {
  const { code, field, value, officer, detail, count } = issue;
  const place = {
    agency: detail['agency'] ?? null,
    district: detail['district'] ?? null,
    shift: detail['shift'] ?? null,
  };
  const about = { ...WHOLE, code, ...place, field, value };
  const alone = count === 1 && officer !== null ? [officer] : null;
  const officers = place.district === null ? (issue.officers ?? alone) : null;
  if (officers === null) return [{ ...about, measured: Number(detail['measured'] ?? count) }];
  const rows = new Map<string, number>();
  for (const id of officers) rows.set(id, (rows.get(id) ?? 0) + 1);
  return [...rows].map(([id, measured]) => ({ ...about, officer: id, measured }));
}

/** Whether an issue is bad enough to be held against the files; notes never are. */
export function isHeld({ code }: Issue): boolean {
  return ISSUE_KINDS[code].severity !== 'note';
}
