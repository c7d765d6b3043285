import type { Agency } from '../../model/agency.js';
import { type Scrub, scrubOf } from './scrub.js';

/** The pseudonym of an officer; agency '' = none, or not known. */
export type Pseudonym = (agency: string, id: string) => string;

/** How what is said of officers is said without naming them. */
export interface Redaction {
  readonly pseudonym: Pseudonym;
  /** The pseudonym of an officer of whom only the id is known, as in issues. */
  readonly officer: (id: string) => string;
  /** Any text of the data, with ids, names and call signs of the roster taken out of it. */
  readonly scrub: Scrub;
}

/**
 * The redaction of a roster.
 * @param agencies everyone who must not be named
 */
export function redactionOf(agencies: readonly Agency[], pseudonym: Pseudonym): Redaction {
  let homes: ReadonlyMap<string, string> | null = null;
  let scrub: Scrub | null = null;
  // Both cost a walk over the whole roster, which answers without issues need not pay for.
  const officer = (id: string): string => {
    homes ??= agencyOfEach(agencies);
    return pseudonym(homes.get(id) ?? '', id);
  };
  return {
    pseudonym,
    officer,
    scrub: (text) => {
      scrub ??= scrubOf(agencies, officer);
      return scrub(text);
    },
  };
}

/** Agency by officer_id; '' for an id that several agencies use. */
function agencyOfEach(agencies: readonly Agency[]): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const { name, officers } of agencies) {
    for (const { id } of officers) homes.set(id, homes.has(id) ? '' : name);
  }
  return homes;
}
