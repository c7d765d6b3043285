import type { Cycle } from '../model/rotation.js';
import { rotationKey } from '../model/rotations.js';
import { type ConfigText, joined } from './config-text.js';
import { guess } from './did-you-mean.js';
import type { JsonNode } from './json-text.js';
import { type OwnRotation, readRotation } from './rotation-words.js';

const KEYS = ['cycle', 'source'];
const CYCLE = 'a cycle with days on and days off, such as "WWOOWWWOOWWOOO" or "5-2"';

/** Reads `rotations`: a name and its cycle, or `{cycle, source}`; by {@link rotationKey}. */
export function readRotations(
  node: JsonNode,
  path: string,
  config: ConfigText,
): ReadonlyMap<string, OwnRotation> {
  const rotations = new Map<string, OwnRotation>();
  for (const { key: name, node: value } of config.members(node, path)) {
    const rotation = readOne(name, value, joined(path, name), config);
    if (rotation !== null) rotations.set(rotationKey(name), rotation);
  }
  return rotations;
}

function readOne(
  name: string,
  node: JsonNode,
  path: string,
  config: ConfigText,
): OwnRotation | null {
  if (node.kind !== 'object') {
    const cycle = readCycle(node, path, config);
    return cycle === null ? null : { name, cycle, source: null };
  }
  let cycle: Cycle | null | undefined;
  let source: string | null = null;
  for (const member of config.members(node, path)) {
    const memberPath = joined(path, member.key);
    if (member.key === 'cycle') cycle = readCycle(member.node, memberPath, config);
    else if (member.key === 'source') source = config.text(member.node, memberPath);
    else config.unknownKey(member, path, KEYS);
  }
  if (cycle === undefined) config.invalid(node, path, `an object with "cycle", ${CYCLE}`);
  return cycle ? { name, cycle, source } : null;
}

function readCycle(node: JsonNode, path: string, config: ConfigText): Cycle | null {
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
  const reading = readRotation(text, new Map(), guess);
  if (reading.kind === 'cycle') return reading.cycle;
  return config.invalid(node, path, CYCLE, reading.suggestion);
}
