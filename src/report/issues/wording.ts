import type { Issue } from '../../model/issue.js';

/** What is said of one kind of issue. */
export interface IssueWording {
  /** What is wrong. */
  readonly sentence: (issue: Issue) => string;
  /** What it costs the answer. */
  readonly effect: (issue: Issue) => string;
  /** What to write instead, where the issue itself does not know better. */
  readonly suggestion?: (issue: Issue) => string;
}

/** Characters of a value that a sentence shows. */
const LONGEST = 60;

/** A value of the data as it is shown: in quotes, and cut when it is long. */
export function quoted(value: string | null): string {
  const text = (value ?? '').replace(BREAKS, ' ');
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text}"`;
}

const BREAKS = /\s+/g;

/** A word of the issue's detail. */
export function detail({ detail: words }: Issue, name: string): string {
  return words[name] ?? '';
}

/** `1 row`, `12 rows`. */
export function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** That no answer is given, for errors that stop the run. */
export function stops(): string {
  return 'no answer is given until this is put right';
}

/** What an error on rows costs: of the roster the officers, of the exceptions the rows, else the answer. */
export function leftOut({ input, officer, count }: Issue): string {
  if (input === 'districts' || input === 'config') return stops();
  if (input === 'exceptions') {
    return count === 1
      ? 'this row is left out: the officer is taken to work as the roster says'
      : `these ${count} rows are left out: their officers are taken to work as the roster says`;
  }
  if (count > 1) {
    return `the officers of these ${count} rows are left out: neither counted nor candidates`;
  }
  const who = officer === null ? 'the officer of this row' : `officer ${officer}`;
  return `${who} is left out: neither counted nor a candidate`;
}

/** Who of the roster an issue is about: `officer 4471` or `the officers of 12 rows`. */
export function whom({ officer, count }: Issue): string {
  if (count > 1) return `the officers of ${count} rows`;
  return officer === null ? 'the officer of this row' : `officer ${officer}`;
}

/** `is` or `are`, after {@link whom}. */
export function are({ count }: Issue): string {
  return count > 1 ? 'are' : 'is';
}

/** What unknown days off cost. */
export function daysOffUnknown(issue: Issue): string {
  return `the days off of ${whom(issue)} are unknown: neither counted nor a candidate`;
}
