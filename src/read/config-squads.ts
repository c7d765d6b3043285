import type { Day } from '../model/day.js';
import type { Cycle } from '../model/rotation.js';
import type { Weekdays } from '../model/weekday.js';
import { type ConfigText, joined } from './config-text.js';
import { guess } from './did-you-mean.js';
import type { JsonMember, JsonNode } from './json-text.js';
import { type OwnRotation, readRotation } from './rotation-words.js';
import { readWeekdays } from './weekday-words.js';
import { folded } from './word.js';

/** Days off that a squad of the config gives its members. */
export interface SquadRule {
  readonly squad: string;
  /** Where the rule holds; null = everywhere. */
  readonly agency: string | null;
  readonly district: string | null;
  readonly shift: string | null;
  readonly daysOff: SquadDaysOff;
}

/** A rotation as named with its anchor, or fixed weekly days off. */
type SquadDaysOff =
  | {
      readonly kind: 'cycle';
      readonly rotation: string;
      readonly cycle: Cycle;
      readonly anchor: Day;
    }
  | { readonly kind: 'weekly'; readonly daysOff: Weekdays };

const KEYS = ['squad', 'agency', 'district', 'shift', 'rotation', 'anchor', 'daysOff'];
const SOURCE = 'a squad with "rotation" and "anchor", or with "daysOff" alone';

/**
 * Reads `squads`: a list of `{squad, ...}`, or an object with the squad's name as key and one rule, or a
 * list of rules, as value.
 */
export function readSquads(
  node: JsonNode,
  path: string,
  config: ConfigText,
  own: ReadonlyMap<string, OwnRotation>,
): readonly SquadRule[] {
  const rules: SquadRule[] = [];
  const seen = new Set<string>();
  for (const { name, rule, path: rulePath } of entries(node, path, config)) {
    const read = readRule(rule, name, rulePath, config, own);
    if (read === null) continue;
    const scope = [read.squad, read.agency, read.district, read.shift];
    const key = scope.map((word) => (word === null ? '' : folded(word))).join('\0');
    if (seen.has(key)) {
      config.report(
        { code: 'config-squad-twice', field: rulePath, value: read.squad },
        rule.offset,
      );
    }
    seen.add(key);
    rules.push(read);
  }
  return rules;
}

interface Entry {
  /** From the key; null when the rule names its squad. */
  readonly name: string | null;
  readonly rule: JsonNode;
  readonly path: string;
}

function entries(node: JsonNode, path: string, config: ConfigText): Entry[] {
  if (node.kind === 'array') {
    return node.items.map((rule, index) => ({ name: null, rule, path: `${path}[${index}]` }));
  }
  return config.members(node, path).flatMap(({ key: name, node: value }) => {
    const rulePath = joined(path, name);
    if (value.kind !== 'array') return [{ name, rule: value, path: rulePath }];
    return value.items.map((rule, index) => ({ name, rule, path: `${rulePath}[${index}]` }));
  });
}

function readRule(
  node: JsonNode,
  name: string | null,
  path: string,
  config: ConfigText,
  own: ReadonlyMap<string, OwnRotation>,
): SquadRule | null {
  const known = name === null ? KEYS : KEYS.filter((key) => key !== 'squad');
  const members = config.members(node, path);
  if (node.kind !== 'object') return null;
  const byKey = new Map<string, JsonMember>();
  for (const member of members) {
    if (known.includes(member.key)) byKey.set(member.key, member);
    else config.unknownKey(member, path, known);
  }
  const text = (key: string): string | null => {
    const member = byKey.get(key);
    return member === undefined ? null : config.text(member.node, joined(path, key));
  };
  const squad = name ?? text('squad');
  const [agency, district, shift] = [text('agency'), text('district'), text('shift')];
  if (squad === null && !byKey.has('squad'))
    config.invalid(node, path, 'a squad with its name in "squad"');
  const daysOff = readDaysOff(node, byKey, path, config, own);
  return squad === null || daysOff === null ? null : { squad, agency, district, shift, daysOff };
}

function readDaysOff(
  node: JsonNode,
  byKey: ReadonlyMap<string, JsonMember>,
  path: string,
  config: ConfigText,
  own: ReadonlyMap<string, OwnRotation>,
): SquadDaysOff | null {
  const [rotation, anchor, weekly] = ['rotation', 'anchor', 'daysOff'].map(
    (key) => byKey.get(key)?.node,
  );
  if (weekly !== undefined && rotation === undefined && anchor === undefined) {
    const daysOff = readWeekdays(weekdayText(weekly));
    if (daysOff !== null) return { kind: 'weekly', daysOff };
    return config.invalid(weekly, joined(path, 'daysOff'), 'weekdays, such as "Sat Sun"');
  }
  if (rotation === undefined || anchor === undefined || weekly !== undefined) {
    return config.invalid(node, path, SOURCE);
  }
  const name = config.text(rotation, joined(path, 'rotation'));
  const day = config.date(anchor, joined(path, 'anchor'));
  if (name === null) return null;
  const reading = readRotation(name, own, guess);
  if (reading.kind === 'cycle') {
    return day === null
      ? null
      : { kind: 'cycle', rotation: name, cycle: reading.cycle, anchor: day };
  }
  const [code, field, { suggestion }] = [
    'config-rotation-unknown',
    joined(path, 'rotation'),
    reading,
  ] as const;
  return config.report({ code, field, value: name, suggestion }, rotation.offset);
}

/** One text, or a list of them. */
function weekdayText(node: JsonNode): string {
  const nodes = node.kind === 'array' ? node.items : [node];
  return nodes.map((item) => (item.kind === 'scalar' ? String(item.value) : '?')).join(' ');
}
