import type { ColumnRule, Layout } from './layout.js';
import { folded } from './word.js';

/** Headers that the user named for a field: by `--map`, then by the config. */
export interface NamedHeaders {
  readonly map: ReadonlyMap<string, string>;
  readonly config: ReadonlyMap<string, string>;
}

/** Which column holds which field. */
export interface Header {
  /** Canonical field to index of its column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Required fields without a column. */
  readonly missing: readonly string[];
  /** Fields that several headers of one level name, with the indexes of those headers. */
  readonly twice: readonly { readonly field: string; readonly columns: readonly number[] }[];
  /** Indexes of headers that are not read. */
  readonly unknown: readonly number[];
}

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** A header as headers are compared: case, spaces and punctuation do not matter. */
export function headerKey(header: string): string {
  return folded(header).replace(NOT_LETTERS, '');
}

/**
 * Finds the fields in a row of headers. For each field the first level with a header decides: `--map`,
 * config, canonical name, alias. A header that the user named for a field serves no other.
 */
export function readHeader(
  headers: readonly string[],
  layout: Layout,
  named: NamedHeaders,
): Header {
  const byKey = columnsByKey(headers);
  const byUser = layout.columns.map((rule) => namedColumns(rule, headers, byKey, named));
  const claimed = new Set(byUser.flat());
  const columns = new Map<string, number>();
  const missing: string[] = [];
  const twice: { field: string; columns: readonly number[] }[] = [];
  for (const [index, rule] of layout.columns.entries()) {
    const chosen = byUser[index] ?? [];
    const found = chosen.length > 0 ? chosen : ownColumns(rule, byKey, claimed);
    const [first] = found;
    if (first !== undefined) columns.set(rule.field, first);
    else if (rule.required === true) missing.push(rule.field);
    if (found.length > 1) twice.push({ field: rule.field, columns: found });
  }
  return { columns, missing, twice, unknown: unknownColumns(headers, columns, layout) };
}

function columnsByKey(headers: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>();
  for (const [index, header] of headers.entries()) {
    const key = headerKey(header);
    const columns = byKey.get(key);
    if (columns === undefined) byKey.set(key, [index]);
    else columns.push(index);
  }
  return byKey;
}

function namedColumns(
  { field }: ColumnRule,
  headers: readonly string[],
  byKey: ReadonlyMap<string, readonly number[]>,
  { map, config }: NamedHeaders,
): readonly number[] {
  for (const header of [map.get(field), config.get(field)]) {
    if (header === undefined) continue;
    const key = headerKey(header);
    const alike = byKey.get(key) ?? [];
    const exact = alike.filter((index) => headers[index]?.trim() === header.trim());
    if (exact.length > 0) return exact;
    if (alike.length > 0 && key !== '') return alike;
  }
  return [];
}

function ownColumns(
  { field, aliases }: ColumnRule,
  byKey: ReadonlyMap<string, readonly number[]>,
  claimed: ReadonlySet<number>,
): readonly number[] {
  const free = (name: string): number[] => {
    return (byKey.get(headerKey(name)) ?? []).filter((index) => !claimed.has(index));
  };
  const canonical = free(field);
  if (canonical.length > 0) return canonical;
  return aliases.flatMap(free).sort((left, right) => left - right);
}

function unknownColumns(
  headers: readonly string[],
  columns: ReadonlyMap<string, number>,
  { ignored }: Layout,
): number[] {
  const used = new Set(columns.values());
  const silent = new Set(ignored.map(headerKey));
  return [...headers.keys()].filter((index) => {
    const header = headers[index] ?? '';
    return !used.has(index) && header.trim() !== '' && !silent.has(headerKey(header));
  });
}
