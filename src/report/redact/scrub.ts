import type { Agency } from '../../model/agency.js';

/** Takes ids, names and call signs out of a text. */
export type Scrub = (text: string) => string;

/** What stands in the place of a name. */
export const HIDDEN = '(hidden)';

/** Shorter ids and parts of names are not looked for inside other text: they would be found everywhere. */
const SHORTEST = 3;
/** A part of the names of more than this share of officers, such as "Officer", names nobody. */
const COMMON_SHARE = 0.1;
const FEWEST_COMMON = 5;

/**
 * A scrub that knows everyone of a roster. What is sought must begin and end where letters or digits
 * begin and end: officer 27 is not found in 2027, and officer 4471 is found in `Badge4471`.
 * @param officer the pseudonym of an id
 */
export function scrubOf(agencies: readonly Agency[], officer: (id: string) => string): Scrub {
  const known = knownTexts(agencies, officer);
  const lengths = [...new Set([...known.keys()].map(({ length }) => length))];
  lengths.sort((left, right) => right - left);
  const foundAt = (text: string, at: number): string | undefined => {
    if (!isEdge(text, at)) return undefined;
    const length = lengths.find((each) => {
      return known.has(text.slice(at, at + each)) && isEdge(text, at + each);
    });
    return length === undefined ? undefined : text.slice(at, at + length);
  };
  return (text) => {
    const [written, sought] = alike(text);
    let clean = '';
    let at = 0;
    while (at < written.length) {
      const found = foundAt(sought, at) ?? '';
      const date = dateAt(written, at);
      const length = Math.max(found.length, date.length, 1);
      // A date is no place for a badge number, though its year may be one.
      clean += found.length < length ? written.slice(at, at + length) : known.get(found)?.();
      at += length;
    }
    return clean;
  };
}

/** By text as it is sought: what stands in its place. */
function knownTexts(
  agencies: readonly Agency[],
  officer: (id: string) => string,
): ReadonlyMap<string, () => string> {
  const known = new Map<string, () => string>();
  const hidden = (): string => HIDDEN;
  for (const part of nameParts(agencies)) known.set(part, hidden);
  for (const { officers } of agencies) {
    for (const { id, name, callSign } of officers) {
      for (const text of [name, callSign]) {
        if (text !== null && text.length >= SHORTEST) known.set(alike(text)[1], hidden);
      }
      if (id.length >= SHORTEST) known.set(alike(id)[1], () => officer(id));
    }
  }
  return known;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of names by which someone could be known. */
function nameParts(agencies: readonly Agency[]): string[] {
  const uses = new Map<string, number>();
  let officers = 0;
  for (const agency of agencies) {
    officers += agency.officers.length;
    for (const { name } of agency.officers) {
      for (const [part] of alike(name ?? '')[1].matchAll(WORD)) {
        if (part.length >= SHORTEST) uses.set(part, (uses.get(part) ?? 0) + 1);
      }
    }
  }
  const most = Math.max(FEWEST_COMMON, officers * COMMON_SHARE);
  return [...uses].filter(([, count]) => count <= most).map(([part]) => part);
}

/** A text as it is written and, character by character, as it is compared. */
function alike(text: string): [written: string, sought: string] {
  const written = text.trim().normalize('NFC');
  const sought = written.toLowerCase();
  return [written, sought.length === written.length ? sought : written];
}

const DATE = /\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?!\d)/y;

function dateAt(text: string, at: number): string {
  if (kindOf(text[at - 1]) === 'digit') return '';
  DATE.lastIndex = at;
  return DATE.exec(text)?.[0] ?? '';
}

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;

/** Whether a run of letters or of digits begins or ends before this character. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [kindOf(text[at - 1]), kindOf(text[at])];
  return before !== after || before === 'other';
}

function kindOf(character: string | undefined): 'letter' | 'digit' | 'other' {
  if (character === undefined) return 'other';
  if (LETTER.test(character)) return 'letter';
  return DIGIT.test(character) ? 'digit' : 'other';
}
