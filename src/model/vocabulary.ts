import type { Role } from './officer.js';

/** How one distinct word of the data was taken; shown in every report with its count. */
export interface VocabularyEntry {
  readonly field: 'assignment' | 'rank' | 'status';
  /** As first written; empty = blank. */
  readonly value: string;
  readonly class: Role | 'active' | 'notActive';
  /** Roster rows that say it. */
  readonly rows: number;
  readonly officers: number;
}
