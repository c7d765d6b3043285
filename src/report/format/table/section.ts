import type { ReportValue } from '../../report-value.js';
import type { Paper } from './paper.js';

/** A part of a table format: its text, or nothing when it has nothing to say. */
export type Section = (shown: ReportValue, paper: Paper) => Iterable<string>;

/** A list of this many rows is still read; of a longer one the worst are shown and the rest counted. */
export const MOST_ROWS = 200;
