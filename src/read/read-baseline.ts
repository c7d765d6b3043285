import type { Baseline, BaselineEntry } from '../model/baseline.js';
import type { Day } from '../model/day.js';
import { ISSUE_KINDS, type Issue } from '../model/issue.js';
import { LIMIT_NAMES } from '../model/limits.js';
import { ConfigText, joined } from './config-text.js';
import { closest } from './did-you-mean.js';
import { type JsonMember, type JsonNode, readJson } from './json-text.js';
import type { InputText } from './open-table.js';
import { TextPosition } from './text-position.js';

const KEYS = ['$schema', 'schemaVersion', 'accepted'];
const TEXTS = ['agency', 'district', 'shift', 'officer', 'field', 'value'] as const;
const ENTRY_KEYS = ['code', ...TEXTS, 'measured', 'reason', 'until'];
const CODES: readonly string[] = [...LIMIT_NAMES, ...Object.keys(ISSUE_KINDS)];

/** Far above everything that is measured. */
const MOST = 999_999_999;

/** Reads a baseline; unknown keys and wrong values are errors at their line and column. */
export function readBaseline(input: InputText): {
  readonly baseline: Baseline;
  readonly issues: readonly Issue[];
} {
  const text = input.text.startsWith('\ufeff') ? input.text.slice(1) : input.text;
  const config = new ConfigText({ file: input.file, text });
  const json = readJson(text);
  if ('fault' in json) {
    const detail = { fault: json.fault };
    config.report({ code: 'config-syntax', field: null, value: null, detail }, json.offset);
    return { baseline: { file: input.file, entries: [] }, issues: config.log.issues(null) };
  }
  const entries = new BaselineReader(config, new TextPosition(text)).read(json);
  return { baseline: { file: input.file, entries }, issues: config.log.issues(null) };
}

class BaselineReader {
  readonly #config: ConfigText;
  readonly #position: TextPosition;

  constructor(config: ConfigText, position: TextPosition) {
    this.#config = config;
    this.#position = position;
  }

  read(json: JsonNode): BaselineEntry[] {
    const entries: BaselineEntry[] = [];
    let hasAccepted = false;
    for (const member of this.#config.members(json, '')) {
      if (member.key === 'accepted') {
        hasAccepted = true;
        entries.push(...this.#entries(member.node));
      } else if (member.key === 'schemaVersion') this.#version(member.node);
      else if (!KEYS.includes(member.key)) this.#config.unknownKey(member, '', KEYS);
    }
    const isObject = json.kind === 'object';
    if (isObject && !hasAccepted)
      this.#config.invalid(json, 'the file', 'an object with "accepted"');
    return entries;
  }

  #version(node: JsonNode): void {
    const isKnown = node.kind === 'scalar' && node.value === 1;
    if (!isKnown) this.#config.invalid(node, 'schemaVersion', '1');
  }

  #entries(node: JsonNode): BaselineEntry[] {
    if (node.kind !== 'array') {
      this.#config.invalid(node, 'accepted', 'a list: [ ... ]');
      return [];
    }
    return node.items
      .map((item, index) => this.#entry(item, `accepted[${index}]`))
      .filter((entry) => entry !== null);
  }

  #entry(node: JsonNode, path: string): BaselineEntry | null {
    const members = new Map<string, JsonMember>();
    for (const member of this.#config.members(node, path)) {
      if (ENTRY_KEYS.includes(member.key)) members.set(member.key, member);
      else this.#config.unknownKey(member, path, ENTRY_KEYS);
    }
    const get = (key: string): JsonNode | undefined => members.get(key)?.node;
    const code = this.#code(get('code'), node, path);
    const measured = this.#measured(get('measured'), node, path);
    if (code === null || measured === null) return null;
    const texts = TEXTS.map((key) => [key, this.#text(get(key), joined(path, key))]);
    return {
      ...(Object.fromEntries(texts) as Record<(typeof TEXTS)[number], string | null>),
      code,
      measured,
      reason: this.#text(get('reason'), joined(path, 'reason')) ?? '',
      until: this.#until(get('until'), joined(path, 'until')),
      line: this.#position.line(node.offset),
      column: this.#position.column(node.offset),
    };
  }

  #code(node: JsonNode | undefined, entry: JsonNode, path: string): BaselineEntry['code'] | null {
    const codePath = joined(path, 'code');
    if (node === undefined) return this.#config.invalid(entry, path, 'an entry with "code"');
    const value = node.kind === 'scalar' ? String(node.value) : '';
    if (CODES.includes(value)) return value as BaselineEntry['code'];
    const near = closest(value, CODES);
    const suggestion = near === null ? null : `"${near}"`;
    return this.#config.invalid(node, codePath, 'a code that check prints', suggestion);
  }

  #measured(node: JsonNode | undefined, entry: JsonNode, path: string): number | null {
    if (node === undefined) return this.#config.invalid(entry, path, 'an entry with "measured"');
    return this.#config.number(node, joined(path, 'measured'), { least: 0, most: MOST });
  }

  /** A text that may be empty; null where it is not given. */
  #text(node: JsonNode | undefined, path: string): string | null {
    if (node === undefined || (node.kind === 'scalar' && node.value === null)) return null;
    if (node.kind === 'scalar' && typeof node.value === 'string') return node.value;
    return this.#config.invalid(node, path, 'a text in double quotes');
  }

  #until(node: JsonNode | undefined, path: string): Day | null {
    if (node === undefined || (node.kind === 'scalar' && node.value === null)) return null;
    return this.#config.date(node, path);
  }
}
