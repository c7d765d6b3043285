import {
  isShare,
  LAPSE_DAYS,
  LIMIT_LEVELS,
  LIMIT_NAMES,
  type Limit,
  type LimitLevel,
  type LimitName,
  type Limits,
} from '../model/limits.js';
import { type ConfigText, joined } from './config-text.js';
import type { JsonNode } from './json-text.js';

const DASH_LETTER = /-(\w)/g;

/** The key of each limit in the config: `minCovered` of min-covered. */
const NAME_BY_KEY: ReadonlyMap<string, LimitName> = new Map(
  LIMIT_NAMES.map((name) => [limitKey(name), name]),
);
const LAPSE_KEY = 'lapseDays';
const KEYS = [...NAME_BY_KEY.keys(), LAPSE_KEY];
const MEMBERS = ['limit', 'level'];

/** Far above every count of an agency. */
const MOST = 999_999_999;
/** Ten years: further ahead nobody plans a refresher. */
const MOST_LAPSE_DAYS = 3653;

/** Reads `check`: limits as `{limit, level}`, or as a number, which then is an error when it is broken. */
export function readLimits(node: JsonNode, path: string, config: ConfigText): Limits {
  const byName: Partial<Record<LimitName, Limit>> = {};
  let lapseDays = LAPSE_DAYS;
  for (const member of config.members(node, path)) {
    const memberPath = joined(path, member.key);
    const name = NAME_BY_KEY.get(member.key);
    if (name !== undefined) {
      const limit = readLimit(name, member.node, memberPath, config);
      if (limit !== null) byName[name] = limit;
    } else if (member.key === LAPSE_KEY) {
      const range = { least: 1, most: MOST_LAPSE_DAYS, whole: true };
      lapseDays = config.number(member.node, memberPath, range) ?? LAPSE_DAYS;
    } else config.unknownKey(member, path, KEYS);
  }
  return { byName, lapseDays };
}

function readLimit(
  name: LimitName,
  node: JsonNode,
  path: string,
  config: ConfigText,
): Limit | null {
  if (node.kind !== 'object') {
    const limit = readNumber(name, node, path, config);
    return limit === null ? null : { limit, level: 'error' };
  }
  let limit: number | null | undefined;
  let level: LimitLevel | null = 'error';
  for (const member of config.members(node, path)) {
    const memberPath = joined(path, member.key);
    if (member.key === 'limit') limit = readNumber(name, member.node, memberPath, config);
    else if (member.key === 'level') level = config.choice(member.node, memberPath, LIMIT_LEVELS);
    else config.unknownKey(member, path, MEMBERS);
  }
  if (limit === undefined)
    config.invalid(node, path, 'an object with "limit", and "level" if wanted');
  return limit == null || level === null ? null : { limit, level };
}

function readNumber(
  name: LimitName,
  node: JsonNode,
  path: string,
  config: ConfigText,
): number | null {
  const range = isShare(name) ? { least: 0, most: 1 } : { least: 0, most: MOST, whole: true };
  return config.number(node, path, range);
}

function limitKey(name: LimitName): string {
  return name.replace(DASH_LETTER, (_, letter: string) => letter.toUpperCase());
}
