import type { Candidates } from './components.js';

/** Officers of each kind who could be added. */
export interface KindCounts {
  readonly refresh: number;
  readonly listed: number;
  readonly toFind: number;
}

/** One minute of need; a row stands for every minute that the same candidates can cover. */
export interface NeedRow {
  /** Officers to add. */
  readonly need: number;
  /** The first such minute: its district-shift and slot. */
  readonly districtShift: number;
  readonly slot: number;
}

/** Candidates who cover the same rows, whatever their duty elsewhere. */
export interface Column {
  /** Rows covered, ascending. */
  readonly rows: readonly number[];
  readonly capacity: KindCounts;
  readonly candidates: readonly Candidates[];
}

/** The needs of a component that hang together: a whole-number covering problem without repeats. */
export interface Block {
  readonly rows: readonly NeedRow[];
  readonly columns: readonly Column[];
}
