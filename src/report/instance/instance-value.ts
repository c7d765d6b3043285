import type { Day } from '../../model/day.js';
import type { Disposition } from '../../model/disposition.js';
import type { InstanceNames } from '../duty-value.js';

/** Minutes from midnight of the instance's start date: the first, and one past the last. */
export interface MinuteRange {
  readonly from: number;
  readonly to: number;
}

/** Whether an officer is scheduled on an instance, and if not, why. */
export type DutyVerdict =
  | { readonly kind: 'onDuty'; readonly by: 'rotation' | 'exception' }
  | { readonly kind: 'kept'; readonly by: Disposition }
  | { readonly kind: 'left'; readonly on: Day }
  | { readonly kind: 'otherDates'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'daysOffUnknown' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'elsewhere'; readonly district: string; readonly shift: string }
  | { readonly kind: 'offByRotation' };

/** What an officer's training is worth on an instance. */
export type TrainingVerdict =
  | { readonly kind: 'certified'; readonly until: Day | null }
  | { readonly kind: 'optedOut' }
  | { readonly kind: 'undated' }
  | { readonly kind: 'booked'; readonly on: Day }
  | { readonly kind: 'lapsed'; readonly on: Day }
  | { readonly kind: 'lapsesDuring'; readonly on: Day }
  | { readonly kind: 'notYetEligible'; readonly since: Day; readonly years: number }
  | { readonly kind: 'leaves'; readonly on: Day }
  | { readonly kind: 'declined' | 'listed' | 'notAsked' };

/** An officer as answers name him or her. */
export interface NamedOfficer {
  readonly officer: string;
  readonly name: string | null;
}

/** One officer of the district-shift, and why he or she counts or does not. */
export interface OfficerVerdict extends NamedOfficer {
  readonly counts: boolean;
  readonly duty: DutyVerdict;
  readonly training: TrainingVerdict;
}

/** Someone who counts from another shift, or is shared from another district, and when. */
export interface Helper extends NamedOfficer {
  /** Own district-shift and its start date. */
  readonly district: string;
  readonly shift: string;
  readonly day: Day;
  readonly ranges: readonly MinuteRange[];
}

/** Minutes with the same number on duty. */
export interface CoverRun extends MinuteRange {
  /** Certified officers who count. */
  readonly onDuty: number;
}

/** Someone whom a course or a refresher would make count, and when that would help. */
export interface Closer extends NamedOfficer {
  readonly ranges: readonly MinuteRange[];
}

/** What would close the gap; everything is empty when there is none. */
export interface Remedy {
  readonly refresh: readonly Closer[];
  readonly listed: readonly Closer[];
  /** On duty while it is short, could be trained, and have not been asked. */
  readonly toFind: number;
  /** Certified officers of this district-shift who are off that date. */
  readonly offDuty: readonly NamedOfficer[];
  /** Minutes that stay short whoever is trained, with the largest number that is missing. */
  readonly beyondTraining: readonly (MinuteRange & { readonly short: number })[];
}

/** One instance: what is required, who is there, and what would close a gap. */
export interface InstanceAnswer extends InstanceNames {
  readonly required: number;
  /** Line of the district file. */
  readonly line: number;
  /** False = the days off of everyone there are unknown, so nothing can be said of the numbers. */
  readonly isKnown: boolean;
  /** The fewest at any minute. */
  readonly onDuty: number;
  readonly runs: readonly CoverRun[];
  readonly officers: readonly OfficerVerdict[];
  readonly helpers: readonly Helper[];
  readonly remedy: Remedy;
}
