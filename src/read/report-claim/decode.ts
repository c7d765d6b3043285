import type { JsonMember, JsonNode } from '../json-text.js';

/** Makes a value of one part of a JSON text. @throws MisfitError when it is not what it must be */
export interface Decoder<Value> {
  (node: JsonNode, path: string): Value;
  /** What stands for it where its key is missing; absent = it must be there. */
  readonly whenAbsent?: Value;
}

/** A part of a JSON text that is not what it must be. */
export class MisfitError extends Error {
  readonly offset: number;

  /** @param sentence with the path of the part in it */
  constructor(sentence: string, offset: number) {
    super(sentence);
    this.offset = offset;
  }
}

/** Refuses a part. @param expected to follow "must be" */
export function misfit(node: JsonNode, path: string, expected: string): never {
  throw new MisfitError(`${path === '' ? 'the file' : path} must be ${expected}`, node.offset);
}

/** An object with at least these keys, none of them twice; others are passed over. */
export function objectOf<Value extends object>(
  decoders: {
    readonly [Key in keyof Value]: Decoder<Value[Key]>;
  },
): Decoder<Value> {
  return (node, path) => {
    if (node.kind !== 'object') return misfit(node, path, 'an object: { ... }');
    const members = membersByKey(node.members, path);
    const entries = Object.entries<Decoder<unknown>>(decoders).map(([key, decoder]) => {
      const inner = path === '' ? key : `${path}.${key}`;
      const member = members.get(key);
      if (member !== undefined) return [key, decoder(member.node, inner)];
      if ('whenAbsent' in decoder) return [key, decoder.whenAbsent];
      throw new MisfitError(`${inner} is missing`, node.offset);
    });
    return Object.fromEntries(entries) as Value;
  };
}

/** A key that stands twice would be read one way here and another way elsewhere. */
function membersByKey(members: readonly JsonMember[], path: string): Map<string, JsonMember> {
  const byKey = new Map<string, JsonMember>();
  for (const member of members) {
    const { key, keyOffset } = member;
    if (byKey.has(key)) {
      const inner = path === '' ? key : `${path}.${key}`;
      throw new MisfitError(`${inner} stands twice`, keyOffset - 1);
    }
    byKey.set(key, member);
  }
  return byKey;
}

export function listOf<Value>(decoder: Decoder<Value>): Decoder<Value[]> {
  return (node, path) => {
    if (node.kind !== 'array') return misfit(node, path, 'a list: [ ... ]');
    return node.items.map((item, index) => decoder(item, `${path}[${index}]`));
  };
}

export function nullable<Value>(decoder: Decoder<Value>): Decoder<Value | null> {
  return (node, path) => {
    return node.kind === 'scalar' && node.value === null ? null : decoder(node, path);
  };
}

/** A part whose key may be missing. */
export function optional<Value>(decoder: Decoder<Value>, whenAbsent: Value): Decoder<Value> {
  const read = (node: JsonNode, path: string): Value => decoder(node, path);
  return Object.assign(read, { whenAbsent });
}

export const text: Decoder<string> = (node, path) => {
  const value = node.kind === 'scalar' ? node.value : null;
  return typeof value === 'string' ? value : misfit(node, path, 'a text');
};

export const yesNo: Decoder<boolean> = (node, path) => {
  const value = node.kind === 'scalar' ? node.value : null;
  return typeof value === 'boolean' ? value : misfit(node, path, 'true or false');
};

/** A number of 0 or more. */
export const number: Decoder<number> = (node, path) => {
  const value = node.kind === 'scalar' ? node.value : null;
  const isFit = typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
  return isFit ? value : misfit(node, path, 'a number of 0 or more');
};

/** A whole number of 0 or more. */
export const count: Decoder<number> = (node, path) => {
  const value = number(node, path);
  return Number.isInteger(value) ? value : misfit(node, path, 'a whole number');
};

export function choiceOf<Choice extends string>(choices: readonly Choice[]): Decoder<Choice> {
  return (node, path) => {
    const value = node.kind === 'scalar' ? node.value : null;
    const chosen = choices.find((choice) => choice === value);
    return chosen ?? misfit(node, path, `one of ${choices.join(', ')}`);
  };
}
