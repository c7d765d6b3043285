import { type Day, formatDay } from '../model/day.js';
import { readDate } from './date.js';
import { closest } from './did-you-mean.js';
import { IssueLog, type Problem } from './issue-log.js';
import type { JsonMember, JsonNode } from './json-text.js';
import { tokenLength } from './json-token.js';
import type { InputText } from './open-table.js';
import { TextPosition } from './text-position.js';

/** Reads typed values out of the config; what is wrong goes into its log, and the value is null. */
export class ConfigText {
  readonly log: IssueLog;
  readonly #text: string;
  readonly #position: TextPosition;

  constructor({ file, text }: InputText) {
    this.#text = text;
    this.#position = new TextPosition(text);
    this.log = new IssueLog('config', file, this.#position);
  }

  report(problem: Problem, offset: number): null {
    const [line, column] = [this.#position.line(offset), this.#position.column(offset)];
    this.log.addAt(problem, { line, column, length: tokenLength(this.#text, offset) });
    return null;
  }

  /** @param expected what the value must be, to follow "must be" */
  invalid(node: JsonNode, path: string, expected: string, suggestion: string | null = null): null {
    const value = node.kind === 'scalar' ? JSON.stringify(node.value) : node.kind;
    const detail = { expected };
    return this.report(
      { code: 'config-value-invalid', field: path, value, detail, suggestion },
      node.offset,
    );
  }

  /** The members of an object; of a key that stands twice only the first. */
  members(node: JsonNode, path: string): readonly JsonMember[] {
    if (node.kind !== 'object') {
      this.invalid(node, path, 'an object: { ... }');
      return [];
    }
    const keys = new Set<string>();
    return node.members.filter(({ key, keyOffset }) => {
      const isFirst = !keys.has(key);
      keys.add(key);
      if (!isFirst) {
        this.report({ code: 'config-key-twice', field: joined(path, key), value: key }, keyOffset);
      }
      return isFirst;
    });
  }

  unknownKey({ key, keyOffset }: JsonMember, path: string, known: readonly string[]): null {
    const detail = { known: known.join(', ') };
    const [code, field] = ['config-key-unknown', joined(path, key)] as const;
    return this.report(
      { code, field, value: key, detail, suggestion: closest(key, known) },
      keyOffset,
    );
  }

  /** A text that is not blank; a number is taken as it is written. */
  text(node: JsonNode, path: string): string | null {
    const value = node.kind === 'scalar' ? node.value : null;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
    return this.invalid(node, path, 'a text in double quotes');
  }

  choice<Choice extends string>(
    node: JsonNode,
    path: string,
    choices: readonly Choice[],
  ): Choice | null {
    const value = node.kind === 'scalar' ? node.value : null;
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return chosen;
    const near = typeof value === 'string' ? closest(value, choices) : null;
    const names = choices.map((choice) => `"${choice}"`).join(', ');
    return this.invalid(node, path, `one of ${names}`, near === null ? null : `"${near}"`);
  }

  boolean(node: JsonNode, path: string): boolean | null {
    const value = node.kind === 'scalar' ? node.value : null;
    return typeof value === 'boolean' ? value : this.invalid(node, path, 'true or false');
  }

  number(node: JsonNode, path: string, { least, most, whole = false }: NumberRange): number | null {
    const value = node.kind === 'scalar' ? node.value : null;
    const isNumber = typeof value === 'number' && (!whole || Number.isInteger(value));
    if (isNumber && value >= least && value <= most) return value;
    const kind = whole ? 'a whole number' : 'a number';
    return this.invalid(node, path, `${kind} from ${least} to ${most}`);
  }

  date(node: JsonNode, path: string): Day | null {
    const value = node.kind === 'scalar' ? node.value : null;
    const reading = typeof value === 'string' ? readDate(value, 'mdy') : null;
    if (reading !== null && 'day' in reading && !reading.isAmbiguous) return reading.day;
    const meant =
      reading !== null && 'day' in reading ? formatDay(reading.day) : reading?.suggestion;
    return this.invalid(node, path, 'a date, yyyy-mm-dd', meant ?? null);
  }
}

export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

/** The path of a key, for messages: `squads[2].rotation`. */
export function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
