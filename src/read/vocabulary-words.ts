import type { Role } from '../model/officer.js';

/** Words of assignment and rank whose class is known; any other is not patrol. */
const WORDS_BY_ROLE: Readonly<Record<Exclude<Role, 'other'>, readonly string[]>> = {
  patrol: [
    '',
    'patrol',
    'patrol officer',
    'police officer',
    'officer',
    'deputy',
    'patrol deputy',
    'corporal',
    'field training officer',
    'fto',
  ],
  supervisor: [
    'supervisor',
    'patrol supervisor',
    'shift supervisor',
    'sergeant',
    'sgt',
    'patrol sergeant',
    'lieutenant',
    'lt',
    'patrol lieutenant',
    'watch commander',
    'captain',
    'capt',
    'commander',
    'major',
    'inspector',
    'chief',
    'deputy chief',
    'assistant chief',
    'undersheriff',
    'sheriff',
  ],
  unit: [
    'cit',
    'cit unit',
    'cit team',
    'crisis intervention team',
    'crisis unit',
    'crisis response unit',
    'crisis response team',
    'co-responder',
    'coresponder',
    'co-responder unit',
    'co-response',
    'co-response unit',
    'mental health unit',
    'behavioral health unit',
  ],
  recruit: [
    'recruit',
    'recruit officer',
    'police recruit',
    'academy',
    'academy recruit',
    'cadet',
    'trainee',
    'probationary',
    'probationary officer',
    'probationary police officer',
    'in training',
  ],
};

/** Role by folded word. */
export const KNOWN_ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries(WORDS_BY_ROLE).flatMap(([role, words]) => {
    return words.map((word) => [word, role as Role] as const);
  }),
);

/** Folded words of someone who works. */
export const ACTIVE_WORDS: ReadonlySet<string> = new Set(['', 'active', 'full duty']);
