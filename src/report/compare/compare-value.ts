import type { Day } from '../../model/day.js';
import type { Disposition } from '../../model/disposition.js';
import type { Willingness } from '../../model/officer.js';
import type { Weekdays } from '../../model/weekday.js';
import type { Provenance } from '../format/answered.js';
import type { DistrictShiftReport, PackedGaps, Summary } from '../report-value.js';

/** The answer to `compare`: two rosters judged on the same dates, by the same districts and settings. */
export interface CompareValue extends Provenance {
  readonly verdict: CompareVerdict;
  readonly old: RosterNumbers;
  readonly new: RosterNumbers;
  /** Every district-shift, in output order. */
  readonly districtShifts: readonly ShiftComparison[];
  /** Officers who are not the same in both, by agency and officer_id. */
  readonly officers: readonly OfficerChange[];
}

/**
 * What can get worse. gap: a district-shift has dates that are newly short, more hours short, more
 * hours with nobody, or cover that is no longer known. share: more hours are short in all. train: more
 * officers must be trained. error: more officers are left out for an error in their rows.
 */
export const CONCERNS = ['gap', 'share', 'train', 'error'] as const;
export type Concern = (typeof CONCERNS)[number];

export interface CompareVerdict {
  readonly worse: readonly Concern[];
  /** The concerns that were asked to fail. */
  readonly failOn: readonly Concern[];
  /** One of those asked for got worse: exit 1. */
  readonly failed: boolean;
}

/** What one roster comes to. */
export interface RosterNumbers {
  /** As the user named the file. */
  readonly file: string;
  readonly summary: Summary;
  /** Officers left out for an error in their rows. */
  readonly inError: number;
}

/** One district-shift with the old roster and with the new one. */
export interface ShiftComparison {
  readonly old: DistrictShiftReport;
  readonly new: DistrictShiftReport;
  /** Covered with the old roster and short with the new one; packed gaps, short with the new one. */
  readonly opened: PackedGaps;
  readonly openedInstances: number;
  /** Short with the old roster and covered with the new one; packed gaps, short with the old one. */
  readonly closed: PackedGaps;
  readonly closedInstances: number;
  readonly worse: boolean;
  /** Who took duty away that counted there, the most hours first; empty unless it is worse. */
  readonly causes: readonly Cause[];
  /** Hours no longer short if all of them were put back as they were; null = not known. */
  readonly hoursTogether: number | null;
}

/** An officer whose counted duty in a district-shift shrank or vanished. */
export interface Cause {
  readonly officer: OfficerChange;
  /** Hours of counted duty that are gone there. */
  readonly hoursGone: number;
  /** Hours no longer short if only this officer was put back as in the old roster; null = not known. */
  readonly hoursAlone: number | null;
}

/**
 * How an officer differs. joined, left: named by one roster only. moved: another district or shift.
 * daysOff: the same ones on other dates. certified, lapsed: counts as certified on more, fewer dates of
 * the period. standing: what keeps an officer from patrol duty. leaving: another last day. exceptions:
 * other leave or overtime.
 */
export const CHANGE_KINDS = [
  'joined',
  'left',
  'standing',
  'moved',
  'daysOff',
  'certified',
  'lapsed',
  'leaving',
  'exceptions',
  'willingness',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface OfficerChange {
  readonly agency: string;
  /** officer_id */
  readonly officer: string;
  /** Printed only when names are asked for. */
  readonly name: string | null;
  readonly kinds: readonly ChangeKind[];
  /** As in the old roster; null = not in it. */
  readonly old: OfficerState | null;
  readonly new: OfficerState | null;
}

/** What one roster says of an officer, as far as it matters to the answer. */
export interface OfficerState {
  /** Lines of the roster file. */
  readonly lines: readonly number[];
  /** District-shifts of the period, the first ones first. */
  readonly places: readonly { readonly district: string; readonly shift: string }[];
  /** Of the row that holds first: squad, rotation, anchor, days off. */
  readonly squad: string | null;
  readonly rotation: string | null;
  readonly anchor: Day | null;
  readonly daysOff: Weekdays | null;
  /** Dates of the period on which he or she is certified and in the role. */
  readonly certifiedDates: number;
  readonly willingness: Willingness;
  /** What keeps the officer from patrol duty; null = nothing. */
  readonly standing: Disposition | null;
  readonly leavesOn: Day | null;
}
