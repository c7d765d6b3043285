import { createHmac } from 'node:crypto';
import type { Agency } from '../../model/agency.js';
import type { Pseudonym } from '../../report/redact/redaction.js';

/** No vowels, so that no word comes of it, and no digits, so that it is never taken for an id. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const SHORTEST = 7;
/** Ids that are not in the roster get pseudonyms of this length, which no officer of it has. */
const STRANGERS = 12;
const LONGEST = 32;

/**
 * Pseudonyms such as `P-HGXKQTR`: the same for an officer as long as the secret is the same, and no way
 * back without it. Officers of the roster whose pseudonyms would be the same get longer ones.
 * @param secret of 32 bytes or more: without one, a pseudonym could be found out by trying every badge
 * @param agencies every officer of the roster
 */
export function pseudonymsOf(secret: Uint8Array, agencies: readonly Agency[]): Pseudonym {
  let ofRoster: ReadonlyMap<string, string> | null = null;
  return (agency, id) => {
    ofRoster ??= distinctPseudonyms(lettersOfAll(secret, agencies));
    const key = keyOf(agency, id);
    return ofRoster.get(key) ?? written(lettersOf(secret, key), STRANGERS);
  };
}

/**
 * The shortest pseudonym for each key that no other key has.
 * @param letters by key, all of {@link LONGEST}
 */
export function distinctPseudonyms(
  letters: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let left = [...letters];
  for (let length = SHORTEST; left.length > 0 && length <= LONGEST; length += 1) {
    const uses = new Map<string, number>();
    for (const [, all] of left) {
      const short = all.slice(0, length);
      uses.set(short, (uses.get(short) ?? 0) + 1);
    }
    for (const [key, all] of left) {
      if (uses.get(all.slice(0, length)) === 1) found.set(key, written(all, length));
    }
    left = left.filter(([key]) => !found.has(key));
  }
  return found;
}

function lettersOfAll(secret: Uint8Array, agencies: readonly Agency[]): Map<string, string> {
  const letters = new Map<string, string>();
  for (const { name, officers } of agencies) {
    for (const { id } of officers) {
      const key = keyOf(name, id);
      letters.set(key, lettersOf(secret, key));
    }
  }
  return letters;
}

function keyOf(agency: string, id: string): string {
  return `${agency}\0${id}`;
}

function lettersOf(secret: Uint8Array, key: string): string {
  const bytes = createHmac('sha256', secret).update(key).digest();
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
}

function written(letters: string, length: number): string {
  return `P-${letters.slice(0, length)}`;
}
