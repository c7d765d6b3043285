import type { Role } from '../model/officer.js';
import type { OwnWords } from './config-words.js';
import type { Guess } from './did-you-mean.js';
import type { Problem } from './issue-log.js';
import { ACTIVE_WORDS, KNOWN_ROLES } from './vocabulary-words.js';
import { folded, tidied } from './word.js';

/** A word of the data and how it was taken. */
export interface Classified<Class> {
  readonly class: Class;
  /** Null when the word is known. */
  readonly problem: Problem | null;
}

/** The class of an assignment or rank: by the config, else by the known words, else not patrol. */
export function classifyRole(
  field: 'assignment' | 'rank',
  cell: string,
  own: OwnWords,
  guess: Guess,
): Classified<Role> {
  const word = folded(cell);
  const role = own[field].get(word) ?? KNOWN_ROLES.get(word);
  if (role !== undefined) return { class: role, problem: null };
  const known = (): string[] => [...own[field].keys(), ...KNOWN_ROLES.keys()];
  return {
    class: 'other',
    problem: unknownWord('word-not-patrol', field, cell, guess(cell, known)),
  };
}

/** The class of a status: by the config, else by the known words, else not active. */
export function classifyStatus(
  cell: string,
  own: OwnWords,
  guess: Guess,
): Classified<'active' | 'notActive'> {
  const word = folded(cell);
  const status = own.status.get(word) ?? (ACTIVE_WORDS.has(word) ? 'active' : undefined);
  if (status !== undefined) return { class: status, problem: null };
  const known = (): string[] => [...own.status.keys(), ...ACTIVE_WORDS];
  return {
    class: 'notActive',
    problem: unknownWord('status-not-active', 'status', cell, guess(cell, known)),
  };
}

/** What an assignment and a rank make of an officer together: patrol only when both are. */
export function roleOf(assignment: Role, rank: Role): Role {
  return DECIDING.find((role) => role === assignment || role === rank) ?? 'other';
}

/** A detective with the rank of sergeant is no patrol supervisor, a recruit in a patrol car no patrol officer. */
const DECIDING: readonly Role[] = ['unit', 'recruit', 'other', 'supervisor', 'patrol'];

function unknownWord(
  code: 'word-not-patrol' | 'status-not-active',
  field: string,
  cell: string,
  suggestion: string | null,
): Problem {
  return { code, field, value: tidied(cell), cause: folded(cell), suggestion };
}
