import { closest } from './did-you-mean.js';
import type { Head } from './head.js';
import type { IssueLog, Place } from './issue-log.js';
import type { Layout } from './layout.js';
import { recordAt } from './record-text.js';
import type { TextPosition } from './text-position.js';

/** Reports what is missing in a header, what stands twice, and what is not read. */
export function reportHeader(
  head: Head,
  layout: Layout,
  position: TextPosition,
  log: IssueLog,
): void {
  const headers = head.cells.map(({ value }) => value.slice(0, LONGEST_HEADER));
  const placeOf = (index: number): Place => {
    const { start, end } = head.cells[index] ?? { start: head.start, end: head.start };
    return { line: position.line(start), column: position.column(start), length: end - start };
  };
  const wholeLine = { line: position.line(head.start), column: 0 };
  if (head.header.missing.length > 0) reportMissing(head, headers, layout, wholeLine, log);
  for (const { field, columns } of head.header.twice) {
    const [first = 0, second = 0] = columns;
    const detail = { headers: columns.map((index) => `"${headers[index] ?? ''}"`).join(' and ') };
    const suggestion = `--map ${field}="${headers[first] ?? ''}"`;
    const value = headers[second] ?? '';
    log.addAt({ code: 'column-twice', field, value, detail, suggestion }, placeOf(second));
  }
  if (head.header.missing.length + head.header.twice.length > 0) return;
  if (head.titleRows > 0) {
    const detail = { rows: String(head.titleRows) };
    log.addAt({ code: 'title-rows', field: null, value: null, detail }, wholeLine);
  }
  const unread = head.header.unknown.map((index) => headers[index] ?? '');
  const [first] = head.header.unknown;
  if (first === undefined) return;
  const detail = { headers: listed(unread), columns: String(unread.length) };
  const suggestion = meantFields(unread, head, layout);
  log.addAt(
    { code: 'columns-unknown', field: null, value: headers[first] ?? '', detail, suggestion },
    placeOf(first),
  );
}

/** What to type where an unread header is nearly the name of a field that the file lacks; null = none is. */
function meantFields(unread: readonly string[], { header }: Head, layout: Layout): string | null {
  const fields = new Map(
    layout.columns
      .filter(({ field }) => !header.columns.has(field))
      .flatMap(({ field, aliases }) => [field, ...aliases].map((name) => [name, field] as const)),
  );
  const names = [...fields.keys()];
  const maps = unread.slice(0, MOST_NAMED).flatMap((word) => {
    const near = closest(word, names);
    return near === null ? [] : [`--map ${fields.get(near)}="${word}"`];
  });
  return maps.length === 0 ? null : maps.join(' ');
}

/**
 * Reports that a wrong quote hides the header.
 * @param quote its offset
 */
export function reportNoHeader(
  text: string,
  quote: number,
  { columns }: Layout,
  position: TextPosition,
  log: IssueLog,
): void {
  const place = { line: position.line(quote), column: position.column(quote) };
  if (recordAt(text, quote, ',').end >= text.length) {
    log.addAt({ code: 'quote-unclosed', field: null, value: null }, place);
    return;
  }
  const required = columns.filter((rule) => rule.required === true).map(({ field }) => field);
  const detail = { fields: required.join(', '), headers: '' };
  log.addAt({ code: 'column-missing', field: required[0] ?? null, value: null, detail }, place);
}

/** One issue for all that is missing, with the headers that may have been meant. */
function reportMissing(
  { header }: Head,
  headers: readonly string[],
  layout: Layout,
  place: Place,
  log: IssueLog,
): void {
  const unread = header.unknown.map((index) => headers[index] ?? '');
  const maps = header.missing.flatMap((field) => {
    const aliases = layout.columns.find((rule) => rule.field === field)?.aliases ?? [];
    const near = nearestHeader([field, ...aliases], unread);
    return near === null ? [] : [`--map ${field}="${near}"`];
  });
  const detail = { fields: header.missing.join(', '), headers: listed(headers) };
  const suggestion = maps.length === 0 ? null : maps.join(' ');
  const [first = null] = header.missing;
  log.addAt({ code: 'column-missing', field: first, value: null, detail, suggestion }, place);
}

/** The header nearest to a field or one of its aliases, in whole or by its first word (`Start Time`). */
function nearestHeader(wanted: readonly string[], headers: readonly string[]): string | null {
  for (const name of wanted) {
    const near = closest(name, headers) ?? headers.find((header) => firstWord(header) === name);
    if (near !== undefined && near !== null) return near;
  }
  return null;
}

function firstWord(header: string): string {
  return header.toLowerCase().split(NOT_WORD, 1)[0] ?? '';
}

const NOT_WORD = /[^a-z0-9]+/;

/** Headers that a sentence names before it only counts. */
const MOST_NAMED = 12;

/** Characters of a header that are told: a longer one is the wreck of a row. */
const LONGEST_HEADER = 80;

function listed(headers: readonly string[]): string {
  const written = headers.filter((header) => header !== '');
  const shown = written.slice(0, MOST_NAMED);
  const more = written.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
