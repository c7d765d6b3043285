import { SOUNDNESS_KINDS } from './soundness.js';

/** How much an issue costs: an error leaves a row or the whole answer out, a warning changes it, a note tells. */
export type Severity = 'error' | 'warning' | 'note';

/** Which of the inputs an issue lies in. */
export type InputRole = 'roster' | 'districts' | 'exceptions' | 'config';

/**
 * Every kind of issue: its severity, and whether it stops the run (exit 2). The sentence and the effect of each
 * stand in report/issues; a code without them does not compile.
 */
export const ISSUE_KINDS = {
  // The file as a whole.
  'file-empty': { severity: 'error', stops: true },
  'file-binary': { severity: 'error', stops: true },
  'rows-missing': { severity: 'error', stops: true },
  'column-missing': { severity: 'error', stops: true },
  'column-twice': { severity: 'error', stops: true },
  'map-field-unknown': { severity: 'error', stops: true },
  'map-header-missing': { severity: 'error', stops: true },
  'columns-unknown': { severity: 'note' },
  'title-rows': { severity: 'note' },
  'quote-wrong': { severity: 'error' },
  'quote-unclosed': { severity: 'error', stops: true },
  'quotes-hopeless': { severity: 'error', stops: true },
  'row-long': { severity: 'error' },
  'row-short': { severity: 'warning' },
  'row-not-data': { severity: 'warning' },
  'rows-joined': { severity: 'error' },
  // Values that several files hold.
  'date-invalid': { severity: 'error' },
  'date-year-short': { severity: 'error' },
  'date-serial': { severity: 'error' },
  'date-order': { severity: 'error' },
  'date-ambiguous': { severity: 'error' },
  'from-after-to': { severity: 'error' },
  'officer-id-missing': { severity: 'error' },
  'agency-column-unused': { severity: 'note' },
  'agency-assumed': { severity: 'note' },
  // The district file.
  'name-missing': { severity: 'error' },
  'name-reserved': { severity: 'error' },
  'clock-invalid': { severity: 'error' },
  'number-invalid': { severity: 'error' },
  'days-invalid': { severity: 'error' },
  'days-overlap': { severity: 'error' },
  // The roster: where and when.
  'agency-unknown': { severity: 'warning' },
  'district-blank': { severity: 'warning' },
  'district-unknown': { severity: 'warning' },
  'shift-blank': { severity: 'warning' },
  'shift-unknown': { severity: 'warning' },
  'district-shift-unknown': { severity: 'warning' },
  'rotation-unknown': { severity: 'warning' },
  'rotation-made-date': { severity: 'warning' },
  'rotation-without-anchor': { severity: 'warning' },
  'anchor-without-rotation': { severity: 'warning' },
  'cycle-letter-unknown': { severity: 'warning' },
  'cycle-shift-not-listed': { severity: 'warning' },
  'cycle-needs-one-shift': { severity: 'warning' },
  'days-off-invalid': { severity: 'warning' },
  'days-off-several-shifts': { severity: 'warning' },
  'days-off-twice': { severity: 'error' },
  'days-off-missing': { severity: 'note' },
  'squad-unknown': { severity: 'warning' },
  // The roster: the words and the person.
  'word-not-patrol': { severity: 'warning' },
  'status-not-active': { severity: 'warning' },
  'volunteer-unknown': { severity: 'warning' },
  'yes-no-invalid': { severity: 'error' },
  'course-missing': { severity: 'error' },
  'expires-before-course': { severity: 'error' },
  'certified-before-hired': { severity: 'warning' },
  'row-repeated': { severity: 'warning' },
  'rows-overlap': { severity: 'error' },
  'rows-contradict': { severity: 'error' },
  // The exceptions.
  'exception-officer-unknown': { severity: 'warning' },
  'exception-officer-shared': { severity: 'error' },
  'exception-date-missing': { severity: 'error' },
  'exception-duty-invalid': { severity: 'error' },
  'exception-place-unknown': { severity: 'error' },
  'exception-place-unused': { severity: 'note' },
  'exceptions-overlap': { severity: 'note' },
  // citcover.json; any error in it stops the run.
  'config-syntax': { severity: 'error' },
  'config-key-unknown': { severity: 'error' },
  'config-key-twice': { severity: 'error' },
  'config-value-invalid': { severity: 'error' },
  'config-rotation-unknown': { severity: 'error' },
  'config-squad-twice': { severity: 'error' },
  // What only `check` finds.
  ...SOUNDNESS_KINDS,
} as const satisfies Record<string, { readonly severity: Severity; readonly stops?: true }>;

export type IssueCode = keyof typeof ISSUE_KINDS;

/** One cause and value, with every line on which it stands. */
export interface Issue {
  readonly code: IssueCode;
  readonly input: InputRole;
  /** As the user named the file. */
  readonly file: string;
  /** Physical line of the first occurrence, 1-based; 0 = the file as a whole. */
  readonly line: number;
  /** 1-based character of the cell on that line; 0 = the whole line. */
  readonly column: number;
  /** First data row = 1; null outside records. */
  readonly record: number | null;
  /** Canonical field name, or null. */
  readonly field: string | null;
  /** The cell as written, or null. */
  readonly value: string | null;
  readonly officer: string | null;
  /** Every officer it is about, where it is about several and all are known. */
  readonly officers?: readonly string[];
  /** Words the sentence needs: other lines, names, limits. */
  readonly detail: Readonly<Record<string, string>>;
  /** What to write instead, when that is known. */
  readonly suggestion: string | null;
  /** Rows on which it stands. */
  readonly count: number;
  /** The first lines it stands on, at most 100. */
  readonly lines: readonly number[];
  /** The line it stands on first, as it is in the file; absent where it stands on none. */
  readonly source?: SourceRow;
}

/** A line of a file, to be shown with a mark under what is wrong. */
export interface SourceRow {
  /** The physical line, or of a very long one the part around the mark. */
  readonly text: string;
  /**
   * Where the mark stands in `text`, in UTF-16 units: its start, and one past its end; the same for a value that
   * is blank. Null = the whole line.
   */
  readonly mark: { readonly from: number; readonly to: number } | null;
  /** Whether the line goes on to the left or to the right of `text`. */
  readonly isCut: { readonly left: boolean; readonly right: boolean };
}

/**
 * Whether no answer can be given with this issue (exit 2). An error in the district file or the config always
 * stops: a requirement or a setting that is dropped could make the answer look better than it is.
 */
export function stopsRun({ code, input }: Issue): boolean {
  const kind: { readonly severity: Severity; readonly stops?: true } = ISSUE_KINDS[code];
  const isSetting = input === 'districts' || input === 'config';
  return kind.stops === true || (isSetting && kind.severity === 'error');
}
