import type { Issue } from '../model/issue.js';
import type { Limits } from '../model/limits.js';
import type { Period } from '../model/policy.js';
import { readLimits } from './config-check.js';
import { readPeriod } from './config-period.js';
import { readRotations } from './config-rotations.js';
import { POLICY_KEYS, type PolicySettings, readPolicySetting } from './config-settings.js';
import { readSquads, type SquadRule } from './config-squads.js';
import { ConfigText } from './config-text.js';
import {
  NO_WORDS,
  type OwnWords,
  readColumns,
  readLetters,
  readVocabulary,
} from './config-words.js';
import { type JsonMember, readJson } from './json-text.js';
import type { InputText } from './open-table.js';
import type { OwnRotation } from './rotation-words.js';

/** The settings of citcover.json; a policy setting or period that it does not name is absent. */
export interface Config extends Partial<PolicySettings> {
  /** As the user named it; null without a config. */
  readonly file: string | null;
  readonly squads: readonly SquadRule[];
  /** By name as rotations are compared (`rotationKey`). */
  readonly rotations: ReadonlyMap<string, OwnRotation>;
  /** Header by field. */
  readonly columns: ReadonlyMap<string, string>;
  readonly vocabulary: OwnWords;
  /** Shift by capital letter of a cycle. */
  readonly letters: ReadonlyMap<string, string>;
  readonly period?: Period;
  /** What `check` is held to. */
  readonly limits?: Limits;
}

const NO_CONFIG: Config = {
  file: null,
  squads: [],
  rotations: new Map(),
  columns: new Map(),
  vocabulary: NO_WORDS,
  letters: new Map(),
};

/** Keys in the order in which they are read: squads name rotations. */
const KEYS = [
  '$schema',
  ...POLICY_KEYS,
  'rotations',
  'squads',
  'columns',
  'vocabulary',
  'letters',
  'period',
  'check',
];

/**
 * Reads citcover.json. Every key is optional; unknown keys and wrong values are errors at their line and column.
 * @param input null when there is no config
 */
export function readConfig(input: InputText | null): {
  readonly config: Config;
  readonly issues: readonly Issue[];
} {
  if (input === null) return { config: NO_CONFIG, issues: [] };
  const text = input.text.startsWith('\ufeff') ? input.text.slice(1) : input.text;
  const config = new ConfigText({ file: input.file, text });
  const json = readJson(text);
  const empty = { ...NO_CONFIG, file: input.file };
  if ('fault' in json) {
    const detail = { fault: json.fault };
    config.report({ code: 'config-syntax', field: null, value: null, detail }, json.offset);
    return { config: empty, issues: config.log.issues(null) };
  }
  const members = config.members(json, '');
  for (const member of members) {
    if (!KEYS.includes(member.key)) config.unknownKey(member, '', KEYS.slice(1));
  }
  let read: Config = empty;
  for (const key of KEYS) {
    const member = members.find((candidate) => candidate.key === key);
    if (member !== undefined) read = { ...read, ...readKey(member, read, config) };
  }
  return { config: read, issues: config.log.issues(null) };
}

function readKey({ key, node }: JsonMember, known: Config, config: ConfigText): Partial<Config> {
  switch (key) {
    case '$schema':
      return {};
    case 'rotations':
      return { rotations: readRotations(node, key, config) };
    case 'squads':
      return { squads: readSquads(node, key, config, known.rotations) };
    case 'columns':
      return { columns: readColumns(node, key, config) };
    case 'vocabulary':
      return { vocabulary: readVocabulary(node, key, config) };
    case 'letters':
      return { letters: readLetters(node, key, config) };
    case 'check':
      return { limits: readLimits(node, key, config) };
    case 'period': {
      const period = readPeriod(node, key, config);
      return period === null ? {} : { period };
    }
    default:
      return readPolicySetting(key, node, config);
  }
}
