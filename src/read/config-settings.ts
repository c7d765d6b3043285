import type { Policy } from '../model/policy.js';
import { type ConfigText, joined } from './config-text.js';
import type { JsonNode } from './json-text.js';

/** A policy without its dates. */
export type PolicySettings = Omit<Policy, 'asOf' | 'period'>;

type SettingReader<Key extends keyof PolicySettings> = (
  node: JsonNode,
  path: string,
  config: ConfigText,
) => PolicySettings[Key] | null;

/** Every setting of the policy; the limits are those of its flag. */
const READERS: { readonly [Key in keyof PolicySettings]: SettingReader<Key> } = {
  minPatrolYears: (node, path, config) => config.number(node, path, { least: 0, most: 50 }),
  certificateMonths: (node, path, config) => {
    return config.number(node, path, { least: 1, most: 1200, whole: true });
  },
  countSupervisors: (node, path, config) => config.boolean(node, path),
  availability: (node, path, config) => config.number(node, path, { least: 0.01, most: 1 }),
  target: (node, path, config) => config.number(node, path, { least: 0.01, most: 0.9999 }),
  objective: (node, path, config) => config.choice(node, path, ['fewest', 'listed-first']),
  hoursOff: readHoursOff,
};

export const POLICY_KEYS: readonly string[] = Object.keys(READERS);

/** Reads a setting of the policy; nothing when its value is wrong. `certificateMonths` may be null. */
export function readPolicySetting(
  key: string,
  node: JsonNode,
  config: ConfigText,
): Partial<PolicySettings> {
  const isNull = node.kind === 'scalar' && node.value === null;
  if (key === 'certificateMonths' && isNull) return { certificateMonths: null };
  const reader = READERS[key as keyof PolicySettings];
  const value = reader(node, key, config);
  return value === null ? {} : { [key]: value };
}

const HOURS_PER_YEAR = 8784;

/** Null when no reason is given: that is not the same as never being away. */
function readHoursOff(
  node: JsonNode,
  path: string,
  config: ConfigText,
): ReadonlyMap<string, number> | null {
  const hours = new Map<string, number>();
  for (const { key: reason, node: value } of config.members(node, path)) {
    const number = config.number(value, joined(path, reason), { least: 0, most: HOURS_PER_YEAR });
    if (number !== null) hours.set(reason, number);
  }
  return hours.size === 0 ? null : hours;
}
