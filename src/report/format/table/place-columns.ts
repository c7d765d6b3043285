import type { Column } from './columns.js';

/** Where: the same heading in every table. */
export const HOME: Column = { heading: 'District and shift', align: 'left' };

/** Which squad, and its days of duty. */
export const SQUAD: Column = { heading: 'Squad', align: 'left' };
export const WORKS: Column = { heading: 'Works', align: 'left' };

/** How many of a squad are listed volunteers, and how many are still to be found. */
export const LISTED: Column = { heading: 'On your\nlist', align: 'right' };
export const TO_FIND: Column = { heading: 'To\nfind', align: 'right' };
export const NOT_ASKED: Column = { heading: 'Not yet\nasked', align: 'right' };

/** Who: the ids of officers. */
export const OFFICERS: Column = { heading: 'Officers', align: 'left' };
