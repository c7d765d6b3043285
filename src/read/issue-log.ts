import type { InputRole, Issue, IssueCode } from '../model/issue.js';
import type { TextPosition } from './text-position.js';

/** Something wrong with a row, before it is known where and how often it stands. */
export interface Problem {
  readonly code: IssueCode;
  readonly field: string | null;
  readonly value: string | null;
  readonly detail?: Readonly<Record<string, string>>;
  readonly suggestion?: string | null;
  /** The row is nobody's, whatever stands in it. */
  readonly isNobody?: boolean;
  /** Record whose line the sentence names too. */
  readonly otherRecord?: number;
  /**
   * What makes two problems of one code and field the same issue: by default the value; an empty
   * text makes one issue of all.
   */
  readonly cause?: string;
}

/** Receives what is wrong with a row. */
export type ReportProblem = (problem: Problem, record: number) => void;

/** A place in a file; line and column are 1-based, 0 = the whole file or line. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** UTF-16 units of the value on that line; absent = not known. */
  readonly length?: number;
}

/** How a row's place is found once it is needed. */
export interface RowLocator {
  /** Place of a row's field, or of its start when the field has no column. */
  place(record: number, field: string | null, value: string | null): Place;
  line(record: number): number;
  /** The officer of a row, or null. */
  officer(record: number): string | null;
}

/** Lines that an issue lists. */
const MOST_LINES = 100;

interface Group {
  problem: Problem;
  /** Lowest record number. */
  first: number;
  count: number;
  readonly records: number[];
}

/** Collects the problems of one file, one issue per cause and value. */
export class IssueLog {
  readonly input: InputRole;
  readonly #file: string;
  #position: TextPosition | null;
  readonly #groups = new Map<string, Group>();
  readonly #placed: Issue[] = [];

  /** @param position of the file's text; null while it is not known to be text */
  constructor(input: InputRole, file: string, position: TextPosition | null = null) {
    this.input = input;
    this.#file = file;
    this.#position = position;
  }

  /** Says from which text issues may quote. */
  quoteFrom(position: TextPosition): void {
    this.#position = position;
  }

  /** Notes a problem of one row. */
  add(problem: Problem, record: number): void {
    this.addAll(problem, [record], 1);
  }

  /**
   * Notes a problem that many rows share.
   * @param records the first of them, in order
   * @param count how many rows there are
   */
  addAll(problem: Problem, records: readonly number[], count: number): void {
    const [first] = records;
    if (first === undefined) return;
    const key = `${problem.code}\0${problem.field ?? ''}\0${problem.cause ?? problem.value ?? ''}`;
    const group = this.#groups.get(key);
    if (group === undefined) {
      this.#groups.set(key, { problem, first, count, records: records.slice(0, MOST_LINES) });
      return;
    }
    group.count += count;
    if (first < group.first) {
      group.first = first;
      group.problem = problem;
    }
    group.records.push(...records.slice(0, MOST_LINES));
    if (group.records.length > 10 * MOST_LINES) keepFirst(group.records);
  }

  /** Notes a problem of the file, its header or a setting. */
  addAt(problem: Problem, place: Place): void {
    const lines = place.line === 0 ? [] : [place.line];
    const found = { record: null, officer: null, count: 1, lines };
    this.#placed.push(this.#issue(problem, place, found));
  }

  /** Every issue, with its lines, in the order of lines and columns. */
  issues(rows: RowLocator | null): Issue[] {
    const grouped =
      rows === null ? [] : [...this.#groups.values()].map((group) => this.#located(group, rows));
    return [...this.#placed, ...grouped].sort(byPlace);
  }

  #located(group: Group, rows: RowLocator): Issue {
    const { problem, first, count, records } = group;
    keepFirst(records);
    const { otherRecord, detail } = problem;
    const other = otherRecord === undefined ? {} : { otherLine: String(rows.line(otherRecord)) };
    return this.#issue(
      { ...problem, detail: { ...detail, ...other } },
      rows.place(first, problem.field, problem.value),
      {
        record: first,
        officer: problem.isNobody === true ? null : rows.officer(first),
        ...officersOf(group, rows),
        count,
        lines: [...new Set(records.map((record) => rows.line(record)))],
      },
    );
  }

  #issue(
    { code, field, value, detail = {}, suggestion = null }: Problem,
    place: Place,
    found: Pick<Issue, 'record' | 'officer' | 'officers' | 'count' | 'lines'>,
  ): Issue {
    const { line, column } = place;
    const { record, officer, officers, count, lines } = found;
    const source = this.#position?.sourceRow(place) ?? null;
    const [input, file] = [this.input, this.#file];
    return {
      code,
      input,
      file,
      line,
      column,
      record,
      field,
      value,
      officer,
      ...(officers === undefined ? {} : { officers }),
      detail,
      suggestion,
      count,
      lines,
      ...(source === null ? {} : { source }),
    };
  }
}

/** Everyone whom an issue of several rows is about, where none is missing. */
function officersOf({ problem, count, records }: Group, rows: RowLocator): Pick<Issue, 'officers'> {
  if (problem.isNobody === true || count === 1 || records.length < count) return {};
  const officers = records.map((record) => rows.officer(record)).filter((id) => id !== null);
  return officers.length < count ? {} : { officers };
}

function keepFirst(records: number[]): void {
  const lowest = [...new Set(records)].sort((left, right) => left - right).slice(0, MOST_LINES);
  records.splice(0, records.length, ...lowest);
}

function byPlace(left: Issue, right: Issue): number {
  if (left.line !== right.line) return left.line - right.line;
  if (left.column !== right.column) return left.column - right.column;
  return left.code < right.code ? -1 : Number(left.code > right.code);
}
