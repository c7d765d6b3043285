import { COLUMNS_TEMPLATE } from './columns-template.js';
import { CONFIG_TEMPLATE } from './config-template.js';
import { DISTRICTS_TEMPLATE } from './districts-template.js';
import { EXCEPTIONS_TEMPLATE } from './exceptions-template.js';
import { ROSTER_TEMPLATE } from './roster-template.js';

/** A file that `init` writes. */
export interface Template {
  readonly name: string;
  /** What it is, in a few words. */
  readonly what: string;
  readonly text: string;
}

/** Every file of a new agency, in the order in which to fill them in. */
export const TEMPLATES: readonly Template[] = [
  { name: 'districts.csv', what: 'one row per district and shift', text: DISTRICTS_TEMPLATE },
  { name: 'roster.csv', what: 'one row per officer', text: ROSTER_TEMPLATE },
  { name: 'exceptions.csv', what: 'absences and swaps (optional)', text: EXCEPTIONS_TEMPLATE },
  { name: 'citcover.json', what: 'settings and squads (optional)', text: CONFIG_TEMPLATE },
  { name: 'COLUMNS.md', what: 'what every column means', text: COLUMNS_TEMPLATE },
];
