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

/** Details that are lines, counts and hours, never cells; headers are a count or what they say. */
const COUNTS = new Set([
  ...['otherLine', 'rows', 'columns', 'values', 'headers', 'most', 'fields'],
  ...['hours', 'measured', 'required', 'present', 'asOf', 'day', 'until', 'usual'],
]);
const COUNT = /^[\d.-]+(?: hours?)?$/;

/** In a file without a header the first row stands in its place. */
const HEADERS_HIDDEN = 'hidden, since they may be a row of the roster';

function detailOf(key: string, text: string, { code }: Issue, redaction: Redaction): string {
  if (COUNTS.has(key) && COUNT.test(text)) return text;
  if (code === 'column-missing' && key === 'headers' && text !== '') return HEADERS_HIDDEN;
  // Ids that stand where nothing but ids do, of officers who may be no longer in the roster.
  if (key === 'others') return text.split(AND).map(redaction.officer).join(AND);
  const about = key === 'about' ? ABOUT_OFFICER.exec(text)?.[1] : undefined;
  if (about === undefined) return redaction.scrub(text);
  const rest = text.slice(`officer ${about}`.length);
  return `officer ${redaction.officer(about)}${redaction.scrub(rest)}`;
}

const AND = ' and ';
/** What a baseline accepts of an officer: `officer 4471, D3 Night`. */
const ABOUT_OFFICER = /^officer (.+?)(?=, |$)/;

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
