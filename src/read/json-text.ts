/** A JSON value with the places of its parts, and with keys that may be any text (`__proto__`) or stand twice. */
export type JsonNode =
  | { readonly kind: 'object'; readonly offset: number; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly offset: number; readonly items: readonly JsonNode[] }
  | {
      readonly kind: 'scalar';
      readonly offset: number;
      readonly value: string | number | boolean | null;
    };

export interface JsonMember {
  readonly key: string;
  /** Offset of the key's first character, after its quote. */
  readonly keyOffset: number;
  readonly node: JsonNode;
}

/** What is wrong with a text, and where. */
export interface JsonFault {
  readonly fault: string;
  readonly offset: number;
}

/** Deeper values are no configuration. */
const DEEPEST = 50;

/** Reads a JSON text; the first fault ends it. */
export function readJson(text: string): JsonNode | JsonFault {
  const cursor = { text, offset: 0 };
  try {
    const node = readValue(cursor, 0);
    skipBlanks(cursor);
    return cursor.offset === text.length ? node : fault(cursor, 'text after the end');
  } catch (error) {
    if (error instanceof FaultError) return { fault: error.message, offset: error.offset };
    throw error;
  }
}

interface Cursor {
  readonly text: string;
  offset: number;
}

class FaultError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

function fault({ offset }: Cursor, message: string): never {
  throw new FaultError(message, offset);
}

function readValue(cursor: Cursor, depth: number): JsonNode {
  if (depth > DEEPEST) fault(cursor, 'values nested too deeply');
  skipBlanks(cursor);
  const { offset } = cursor;
  const first = cursor.text[offset];
  if (first === '{') return { kind: 'object', offset, members: readMembers(cursor, depth) };
  if (first === '[') return { kind: 'array', offset, items: readItems(cursor, depth) };
  if (first === '"') return { kind: 'scalar', offset, value: readString(cursor) };
  return { kind: 'scalar', offset, value: readLiteral(cursor) };
}

function readMembers(cursor: Cursor, depth: number): JsonMember[] {
  const members: JsonMember[] = [];
  readList(cursor, '}', () => {
    if (cursor.text[cursor.offset] !== '"') fault(cursor, 'a key in double quotes is missing here');
    const keyOffset = cursor.offset + 1;
    const key = readString(cursor);
    skipBlanks(cursor);
    if (cursor.text[cursor.offset] !== ':') fault(cursor, 'a colon is missing here');
    cursor.offset += 1;
    members.push({ key, keyOffset, node: readValue(cursor, depth + 1) });
  });
  return members;
}

function readItems(cursor: Cursor, depth: number): JsonNode[] {
  const items: JsonNode[] = [];
  readList(cursor, ']', () => items.push(readValue(cursor, depth + 1)));
  return items;
}

/** Reads `{ part, part }` or `[ part, part ]`. */
function readList(cursor: Cursor, close: string, readPart: () => void): void {
  cursor.offset += 1;
  skipBlanks(cursor);
  if (cursor.text[cursor.offset] === close) {
    cursor.offset += 1;
    return;
  }
  while (true) {
    readPart();
    skipBlanks(cursor);
    const next = cursor.text[cursor.offset];
    if (next !== ',' && next !== close) fault(cursor, `a comma or "${close}" is missing here`);
    cursor.offset += 1;
    if (next === close) return;
    skipBlanks(cursor);
    if (cursor.text[cursor.offset] === close)
      fault(cursor, 'there is a comma before the end of the list');
  }
}

const BLANK = /[ \t\r\n]*/y;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function skipBlanks(cursor: Cursor): void {
  match(BLANK, cursor);
  if (cursor.text.startsWith('//', cursor.offset) || cursor.text.startsWith('/*', cursor.offset)) {
    fault(cursor, 'JSON has no comments');
  }
}

function readString(cursor: Cursor): string {
  const { offset } = cursor;
  const written = match(STRING, cursor);
  if (written === null) return fault(cursor, 'a text is not closed');
  return (
    decoded(written) ?? fault({ ...cursor, offset }, 'a text holds a line break or a wrong \\ sign')
  );
}

function readLiteral(cursor: Cursor): number | boolean | null {
  const written = match(LITERAL, cursor);
  if (written === null) return fault(cursor, 'a value is missing here, or a text without quotes');
  return JSON.parse(written) as number | boolean | null;
}

function match(pattern: RegExp, cursor: Cursor): string | null {
  pattern.lastIndex = cursor.offset;
  const [written] = pattern.exec(cursor.text) ?? [];
  if (written === undefined) return null;
  cursor.offset += written.length;
  return written;
}

/** Null when the escapes of a quoted text are wrong. */
function decoded(written: string): string | null {
  try {
    return JSON.parse(written) as string;
  } catch {
    return null;
  }
}
