import type { Day } from './day.js';

/** A change to what was read that is tried and not made: "what if?". */
export type Change =
  | MoveChange
  | RemoveChange
  | CertifyChange
  | AddChange
  | RequireChange
  | ShareChange;

/** The kinds of change, in the order in which they are made and told. */
export const CHANGE_KINDS = ['move', 'remove', 'certify', 'add', 'require', 'share'] as const;

/** An officer works one district-shift from the period's first day, on the same days as before. */
export interface MoveChange extends OfficerOfAgency, NamedShift {
  readonly kind: 'move';
  /** Where he or she would have worked in the period; empty = nowhere. */
  readonly instead: readonly NamedPlace[];
}

/** An officer is not on the roster. */
export interface RemoveChange extends OfficerOfAgency {
  readonly kind: 'remove';
}

/** An officer is certified and in the role from the period's first day to its end. */
export interface CertifyChange extends OfficerOfAgency {
  readonly kind: 'certify';
}

/** Certified patrol officers whom the roster does not have, from the period's first day. */
export interface AddChange {
  readonly kind: 'add';
  readonly agency: string;
  readonly count: number;
  readonly district: string;
  /** More than one only with a rotation that changes shift. */
  readonly shifts: readonly string[];
  /** As it was typed. */
  readonly rotation: string;
  /** A first day on. */
  readonly anchor: Day;
  /** Duty by district-shift, as a posting has it. */
  readonly places: readonly { readonly districtShift: number; readonly pattern: string | null }[];
}

/** A district-shift requires so many certified officers, on all days of its week. */
export interface RequireChange extends NamedShift {
  readonly kind: 'require';
  readonly agency: string;
  readonly required: number;
  /** What its rows require, each number once. */
  readonly instead: readonly number[];
}

/** All shifts of some districts share cover, as rows of one `group` do. */
export interface ShareChange {
  readonly kind: 'share';
  readonly agency: string;
  /** As the district file writes them; at least two. */
  readonly districts: readonly string[];
  /** Other districts that share with one of them already, and so with all of them now. */
  readonly alsoShares: readonly string[];
}

interface OfficerOfAgency {
  readonly agency: string;
  /** officer_id */
  readonly officer: string;
}

/** A district and a shift, as the district file writes them. */
export interface NamedPlace {
  readonly district: string;
  readonly shift: string;
}

interface NamedShift extends NamedPlace {
  /** Index into the agency's district-shifts. */
  readonly districtShift: number;
}
