/** What is re-checked of a report, in the order in which it is. */
export const CHECKED_KINDS = ['files', 'numbers', 'dates', 'people', 'cover', 'proofs'] as const;

/**
 * files: contents and rows. numbers: hours, counts and sums. dates: gaps, and dates beyond training with their reason.
 * people: officers and squads of the plan. cover: instances that the plan must bring to their target.
 * proofs: lower bounds.
 */
export type CheckedKind = (typeof CHECKED_KINDS)[number];

/** A claim of a report, where it stands in its JSON, and what there is to say of it. */
export interface ClaimNote {
  /** As in `districtShifts[3].hoursShort`. */
  readonly path: string;
  readonly sentence: string;
}

/** Parts of a report that are never re-checked, told where a report has them. */
export type NotChecked = 'priorities' | 'withAbsence' | 'words' | 'analysis' | 'estimates';

/** What came of re-checking a report. */
export interface ReportVerdict {
  /** The first claim that does not hold; null = all hold that were checked. */
  readonly falseClaim: ClaimNote | null;
  /** Claims that hold, by kind; up to the false one. */
  readonly held: Readonly<Record<CheckedKind, number>>;
  /** Claims that could be neither confirmed nor refuted. */
  readonly trusted: readonly ClaimNote[];
  readonly notChecked: readonly NotChecked[];
  /** Parts of the analysis that say something and are not re-checked. */
  readonly analysis: readonly string[];
}
