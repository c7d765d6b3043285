import type { Issue, SourceRow } from '../../model/issue.js';
import type { Redaction } from './redaction.js';
import { HIDDEN } from './scrub.js';

/**
 * An issue that names nobody: officers under pseudonyms, and neither ids nor names in the cell, the
 * details, the suggestion and the line of the file.
 */
export function redactIssue(issue: Issue, redaction: Redaction): Issue {
  const { value, officer, officers, detail, suggestion, source, ...rest } = issue;
  const row = source === undefined ? null : redactRow(source, issue, redaction);
  return {
    ...(rest satisfies Harmless),
    value: value === null ? null : cellOf(value, issue, redaction),
    officer: officer === null ? null : redaction.officer(officer),
    ...(officers === undefined ? {} : { officers: officers.map(redaction.officer) }),
    detail: Object.fromEntries(
      Object.entries(detail).map(([key, text]) => [key, detailOf(key, text, issue, redaction)]),
    ),
    suggestion: suggestion === null ? null : cellOf(suggestion, issue, redaction),
    ...(row === null ? {} : { source: row }),
  };
}

/** What quotes nothing of a row. A property that is not listed does not compile until it is thought of. */
type Harmless = Pick<Issue, HarmlessKey> & {
  readonly [Other in Exclude<keyof Issue, HarmlessKey>]?: never;
};

type HarmlessKey =
  | ('code' | 'input' | 'file' | 'line' | 'column')
  | ('record' | 'field' | 'count' | 'lines');

/** Fields whose cells say who someone is. */
const NAMING = new Set(['name', 'call_sign']);

function cellOf(text: string, { field }: Issue, redaction: Redaction): string {
  if (field !== null && NAMING.has(field)) return HIDDEN;
  // A suggested --map is about headers, any other word about an officer.
  const isId = field === 'officer_id' && text !== '' && !text.startsWith('--map');
  return isId ? redaction.officer(text) : redaction.scrub(text);
}

/** Details that are numbers of lines, rows and values, never cells. */
const COUNTS = new Set(['otherLine', 'rows', 'columns', 'values', 'headers', 'most']);
const NUMBER = /^\d+$/;

/** In a file without a header the first row stands in its place. */
const HEADERS_HIDDEN = 'hidden, since they may be a row of the roster';

function detailOf(key: string, text: string, { code }: Issue, redaction: Redaction): string {
  if (COUNTS.has(key) && NUMBER.test(text)) return text;
  if (code === 'column-missing' && key === 'headers' && text !== '') return HEADERS_HIDDEN;
  return redaction.scrub(text);
}

/** The cell alone, cut out of its row; null where no cell is marked, since a row says who it is about. */
function redactRow(
  { text, mark, isCut }: SourceRow,
  issue: Issue,
  redaction: Redaction,
): SourceRow | null {
  if (issue.input === 'config') return { text, mark, isCut };
  if (mark === null || issue.value === null || issue.value === '') return null;
  const cell = cellOf(text.slice(mark.from, mark.to), issue, redaction);
  return { text: cell, mark: { from: 0, to: cell.length }, isCut: { left: true, right: true } };
}
