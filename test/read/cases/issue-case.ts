import type { Files } from '../reading.js';

/** The plainest files that raise an issue, and what is to be said of it. */
export interface IssueCase extends Files {
  /** file:line:column. */
  readonly at: string;
  readonly record: number | null;
  readonly says: string;
  readonly costs?: string;
  readonly tries?: string | null;
  /** 1 when it is not given. */
  readonly count?: number;
}

export const HEAD = 'officer_id,district,shift,rotation,cycle_anchor';
export const OK = '1,D1,A,4-2,2027-01-04';
export const DISTRICT_HEAD = 'district,shift,start,end,min_cit,days';
export const STOPS = 'no answer is given until this is put right';
export const ONE_OUT = 'officer 1 is left out: neither counted nor a candidate';
export const UNKNOWN_DAYS =
  'the days off of officer 1 are unknown: neither counted nor a candidate';
export const NOT_THERE = 'officer 1 is not counted there';
