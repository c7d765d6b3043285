import { closest } from './did-you-mean.js';
import { headerKey, type NamedHeaders } from './header.js';
import type { IssueLog, Problem } from './issue-log.js';
import { ALL_FIELDS, type Layout } from './layout.js';

/** A file as far as the headers named for its fields go. */
export interface HeaderedFile {
  readonly layout: Layout;
  /** Empty when the file could not be read at all. */
  readonly headers: readonly string[];
  readonly log: IssueLog;
}

const WHOLE_FILE = { line: 0, column: 0 };

/**
 * Reports headers that the user named for a field, by `--map` or in the config, and that no file with
 * this field has; and fields that do not exist.
 * @param files at least one
 */
export function reportNamedHeaders(
  { map, config }: NamedHeaders,
  files: readonly HeaderedFile[],
  configLog: IssueLog,
): void {
  for (const [field, header] of map) {
    const problem = problemOf(field, header, files);
    if (problem !== null) logOf(field, files)?.addAt(problem, WHOLE_FILE);
  }
  for (const [field, header] of config) {
    const problem = map.has(field) ? null : problemOf(field, header, files);
    if (problem !== null) configLog.addAt(problem, WHOLE_FILE);
  }
}

function problemOf(field: string, header: string, files: readonly HeaderedFile[]): Problem | null {
  if (!ALL_FIELDS.includes(field)) {
    const suggestion = closest(field, ALL_FIELDS);
    return { code: 'map-field-unknown', field: null, value: field, suggestion };
  }
  const candidates = files.filter(({ layout }) => hasField(layout, field));
  const headers = candidates.flatMap((file) => file.headers);
  if (headers.length === 0 || headers.some((other) => isSameHeader(other, header))) return null;
  return { code: 'map-header-missing', field, value: header, suggestion: closest(header, headers) };
}

function logOf(field: string, files: readonly HeaderedFile[]): IssueLog | undefined {
  return (files.find(({ layout }) => hasField(layout, field)) ?? files[0])?.log;
}

function hasField({ columns }: Layout, field: string): boolean {
  return columns.some((rule) => rule.field === field);
}

function isSameHeader(left: string, right: string): boolean {
  return (
    left.trim() === right.trim() ||
    (headerKey(left) === headerKey(right) && headerKey(right) !== '')
  );
}
