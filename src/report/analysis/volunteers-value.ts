import type { Day } from '../../model/day.js';
import type { SquadKey } from '../../model/squad.js';
import type { NoCoverReason } from '../../plan/people/volunteer-roles.js';

/**
 * only: without this person more must be trained, or less is reached. anyOf: one of a group of whom any
 * `pick` will do. otherPlan: another plan of the fewest takes this officer. undecided: the search
 * reached its limit. noCover: no plan of the fewest takes this officer.
 */
type VolunteerRoleName = 'only' | 'anyOf' | 'otherPlan' | 'undecided' | 'noCover';

/** What each listed volunteer without a course is for the plan, whether a candidate or not. */
export interface VolunteersReport {
  readonly groups: readonly VolunteerGroupReport[];
  /** In order of district-shift and officer_id; those without a district-shift last. */
  readonly officers: readonly VolunteerReport[];
}

/** Volunteers of whom any `pick` will do. Where `pick` is `of`, others can take their place. */
export interface VolunteerGroupReport {
  /** From 1. */
  readonly id: number;
  readonly pick: number;
  readonly of: number;
}

/** What one listed volunteer is for the plan. */
export interface VolunteerReport extends SquadKey {
  readonly officer: string;
  readonly name: string | null;
  readonly agency: string;
  /** Null when no row of the officer names a district-shift of the district file. */
  readonly district: string | null;
  readonly shift: string | null;
  readonly role: VolunteerRoleName;
  /** Whether the plan trains this officer. */
  readonly planned: boolean;
  /** Id of the group; null with other roles than anyOf. */
  readonly group: number | null;
  /** What the best plan costs more without this officer; null with other roles, or when not known. */
  readonly without: {
    readonly total: number;
    readonly toFind: number;
    readonly refresh: number;
  } | null;
  /** Instances that only this officer can bring nearer to what is required, as dates. */
  readonly unreached: number;
  readonly dates: readonly VolunteerDates[];
  /** Why no cover is added; null with other roles. */
  readonly reason: NoCoverReason | null;
  /** Leaves on, left on, or may be trained from. */
  readonly date: Day | null;
}

interface VolunteerDates {
  readonly district: string;
  readonly shift: string;
  readonly from: Day;
  readonly to: Day;
}
