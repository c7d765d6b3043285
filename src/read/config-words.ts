import type { Role } from '../model/officer.js';
import { isDayOff, OWN_SHIFT } from '../model/rotation.js';
import { type ConfigText, joined } from './config-text.js';
import type { JsonNode } from './json-text.js';
import { ALL_FIELDS } from './layout.js';
import { folded } from './word.js';

/** Classes that the config gives to words of the data, by folded word. */
export interface OwnWords {
  readonly assignment: ReadonlyMap<string, Role>;
  readonly rank: ReadonlyMap<string, Role>;
  readonly status: ReadonlyMap<string, 'active' | 'notActive'>;
}

export const NO_WORDS: OwnWords = { assignment: new Map(), rank: new Map(), status: new Map() };

const ROLES = ['patrol', 'supervisor', 'unit', 'recruit', 'other'] as const;
const STATUSES = ['active', 'notActive'] as const;
const WORD_FIELDS = ['assignment', 'rank', 'status'];

/** Reads `vocabulary`: for each of assignment, rank and status a word and its class. */
export function readVocabulary(node: JsonNode, path: string, config: ConfigText): OwnWords {
  let words = NO_WORDS;
  for (const member of config.members(node, path)) {
    const { key, node: value } = member;
    const wordPath = joined(path, key);
    if (key === 'assignment' || key === 'rank') {
      words = { ...words, [key]: readClasses(value, wordPath, ROLES, config) };
    } else if (key === 'status') {
      words = { ...words, status: readClasses(value, wordPath, STATUSES, config) };
    } else config.unknownKey(member, path, WORD_FIELDS);
  }
  return words;
}

function readClasses<Class extends string>(
  node: JsonNode,
  path: string,
  classes: readonly Class[],
  config: ConfigText,
): ReadonlyMap<string, Class> {
  const words = new Map<string, Class>();
  for (const { key: word, node: value } of config.members(node, path)) {
    const chosen = config.choice(value, joined(path, word), classes);
    if (chosen !== null) words.set(folded(word), chosen);
  }
  return words;
}

/** Reads `columns`: a field and its header. */
export function readColumns(
  node: JsonNode,
  path: string,
  config: ConfigText,
): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const member of config.members(node, path)) {
    if (!ALL_FIELDS.includes(member.key)) {
      config.unknownKey(member, path, ALL_FIELDS);
      continue;
    }
    const header = config.text(member.node, joined(path, member.key));
    if (header !== null) columns.set(member.key, header);
  }
  return columns;
}

const LETTER = /^[a-z]$/i;

/** Reads `letters`: a letter of a cycle and the shift it stands for, by capital letter. */
export function readLetters(
  node: JsonNode,
  path: string,
  config: ConfigText,
): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const { key, node: value } of config.members(node, path)) {
    const letter = key.toUpperCase();
    if (!LETTER.test(key) || isDayOff(letter) || letter === OWN_SHIFT) {
      config.invalid(
        value,
        joined(path, key),
        'under one letter from A to Z, not O (off) or W (own shift)',
      );
      continue;
    }
    const shift = config.text(value, joined(path, key));
    if (shift !== null) letters.set(letter, shift);
  }
  return letters;
}
