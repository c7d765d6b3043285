import { type Day, dayFromCivil } from '../model/day.js';
import { daysIn, type Period } from '../model/policy.js';
import { type ConfigText, joined } from './config-text.js';
import type { JsonNode } from './json-text.js';

const KEYS = ['year', 'from', 'to', 'days'];
const FORMS = '{"year"}, {"from", "to"} or {"from", "days"}';

/** Ten years and their leap days: further ahead a roster says nothing. */
const MOST_DAYS = 3653;

/** Reads `period`: a calendar year, or its first date with its last date or its length. */
export function readPeriod(node: JsonNode, path: string, config: ConfigText): Period | null {
  const found = new Map<string, JsonNode>();
  for (const member of config.members(node, path)) {
    if (KEYS.includes(member.key)) found.set(member.key, member.node);
    else config.unknownKey(member, path, KEYS);
  }
  if (node.kind !== 'object') return null;
  const form = KEYS.filter((key) => found.has(key)).join(' ');
  if (form === 'year') return yearOf(found, path, config);
  if (form !== 'from to' && form !== 'from days') return config.invalid(node, path, FORMS);
  const from = date('from', found, path, config);
  const to =
    form === 'from to' ? date('to', found, path, config) : lastDay(from, found, path, config);
  if (from === null || to === null) return null;
  const isRange = to >= from && daysIn({ from, to }) <= MOST_DAYS;
  return isRange ? { from, to } : config.invalid(node, path, `a period of 1 to ${MOST_DAYS} days`);
}

function yearOf(
  found: ReadonlyMap<string, JsonNode>,
  path: string,
  config: ConfigText,
): Period | null {
  const year = number('year', found, path, config, { least: 1, most: 9999 });
  return year === null ? null : { from: dayFromCivil(year, 1, 1), to: dayFromCivil(year, 12, 31) };
}

function lastDay(
  from: Day | null,
  found: ReadonlyMap<string, JsonNode>,
  path: string,
  config: ConfigText,
): Day | null {
  const days = number('days', found, path, config, { least: 1, most: MOST_DAYS });
  return days === null || from === null ? null : from + days - 1;
}

function date(
  key: string,
  found: ReadonlyMap<string, JsonNode>,
  path: string,
  config: ConfigText,
): Day | null {
  const node = found.get(key);
  return node === undefined ? null : config.date(node, joined(path, key));
}

function number(
  key: string,
  found: ReadonlyMap<string, JsonNode>,
  path: string,
  config: ConfigText,
  range: { readonly least: number; readonly most: number },
): number | null {
  const node = found.get(key);
  return node === undefined
    ? null
    : config.number(node, joined(path, key), { ...range, whole: true });
}
