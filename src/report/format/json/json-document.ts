import { jsonBlock } from './json-text.js';

/**
 * One member of a document: a small value, a list with one line an element (each already JSON), or
 * an object of further members.
 */
export type Member =
  | { readonly key: string; readonly value: unknown }
  | { readonly key: string; readonly lines: Iterable<string> }
  | { readonly key: string; readonly members: readonly Member[] };

/**
 * A JSON document in pieces: two spaces of indent for its structure, one line for each element of a
 * list, so that it streams, stays small and shows well in a diff. Ends with a newline.
 */
export function* jsonDocument(members: readonly Member[]): Generator<string> {
  yield* object(members, 0);
  yield '\n';
}

function* object(members: readonly Member[], depth: number): Generator<string> {
  const indent = '  '.repeat(depth + 1);
  let opening = '{\n';
  for (const member of members) {
    yield `${opening}${indent}"${member.key}": `;
    yield* content(member, depth + 1);
    opening = ',\n';
  }
  yield `\n${'  '.repeat(depth)}}`;
}

function* content(member: Member, depth: number): Generator<string> {
  if ('members' in member) yield* object(member.members, depth);
  else if ('lines' in member) yield* list(member.lines, depth);
  else yield jsonBlock(member.value, depth);
}

function* list(lines: Iterable<string>, depth: number): Generator<string> {
  const indent = '  '.repeat(depth + 1);
  let opening = '[\n';
  for (const line of lines) {
    yield `${opening}${indent}${line}`;
    opening = ',\n';
  }
  yield opening === '[\n' ? '[]' : `\n${'  '.repeat(depth)}]`;
}
