import { ISSUE_KINDS } from '../model/issue.js';
import type { IssueLog, Problem } from './issue-log.js';

/** Something that rows say, read once for all rows that say the same, and how many do. */
export class Counted<Reading> {
  readonly reading: Reading;
  readonly problems: readonly Problem[];
  /** One of the problems is an error. */
  readonly isWrong: boolean;
  rows = 0;
  /** The first rows, where there are problems. */
  readonly #records: number[] = [];

  constructor(reading: Reading, problems: readonly Problem[]) {
    this.reading = reading;
    this.problems = problems;
    this.isWrong = problems.some(({ code }) => ISSUE_KINDS[code].severity === 'error');
  }

  count(record: number): void {
    this.rows += 1;
    if (this.problems.length > 0 && this.#records.length < MOST_RECORDS) this.#records.push(record);
  }

  report(log: IssueLog): void {
    for (const problem of this.problems) log.addAll(problem, this.#records, this.rows);
  }
}

/** Rows that are remembered for the lines of an issue. */
const MOST_RECORDS = 100;
