import type { Agency } from '../../model/agency.js';
import type { Policy } from '../../model/policy.js';
import { CHANGE_KINDS, type Change } from '../../model/what-if.js';
import type { Config } from '../config.js';
import { readAdd } from './add.js';
import { readCertify } from './certify.js';
import { contradictionsIn, type ReadChange } from './contradictions.js';
import { readMove } from './move.js';
import { Names } from './names.js';
import { readRemove } from './remove.js';
import { readRequire } from './require.js';
import type { ChangeWords } from './setting.js';
import { readShare } from './share.js';
import { UnknownNames } from './unknown-names.js';
import { WrongChange } from './wrong-change.js';

/** What was typed of each kind of change. */
export type TypedChanges = Readonly<Record<Change['kind'], readonly string[]>>;

/** What changes are about. */
export interface ChangesRequest {
  readonly agencies: readonly Agency[];
  readonly config: Pick<Config, 'rotations' | 'letters'>;
  readonly period: Policy['period'];
  /** Whether no officer_id may be said that was not typed. */
  readonly hidesOfficers: boolean;
}

/** Changes, and everything that is wrong with what was typed: one sentence each, with what to write. */
export interface ChangesReading {
  readonly changes: readonly Change[];
  readonly problems: readonly string[];
}

/** Reads every change that was typed, in the order of {@link CHANGE_KINDS}. */
export function readChanges(typed: TypedChanges, request: ChangesRequest): ChangesReading {
  const words = wordsOf(request);
  const read: ReadChange[] = [];
  const problems: string[] = [];
  for (const kind of CHANGE_KINDS) {
    for (const text of typed[kind]) {
      const flag = `--${kind} "${text}"`;
      try {
        read.push({ flag, change: READERS[kind](text.trim(), words) });
      } catch (error) {
        if (!(error instanceof WrongChange)) throw error;
        problems.push(`${flag}: ${error.message}`);
      }
    }
  }
  const changes = read.map(({ change }) => change);
  return { changes, problems: [...problems, ...contradictionsIn(read)] };
}

const READERS: Readonly<Record<Change['kind'], (text: string, words: ChangeWords) => Change>> = {
  move: readMove,
  remove: readRemove,
  certify: readCertify,
  add: readAdd,
  require: readRequire,
  share: readShare,
};

function wordsOf({ agencies, config, period, hidesOfficers }: ChangesRequest): ChangeWords {
  const names = new Names(agencies);
  const unknown = new UnknownNames(names, hidesOfficers);
  return { names, unknown, period, rotations: config.rotations, letters: config.letters };
}
