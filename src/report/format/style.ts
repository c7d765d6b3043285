/** What a format may know of where its text goes; decided once, by the shell. */
export interface Style {
  /** Colours as chalk counts them: 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 all. */
  readonly color: 0 | 1 | 2 | 3;
  /** Columns of the terminal; tables fit into it. */
  readonly width: number;
  /** False = plain ASCII. */
  readonly unicode: boolean;
  /** Whether officers' names are printed; else officer_id only. */
  readonly names: boolean;
  /** Whether a plan lists officers; else it gives seats by squad. */
  readonly who: boolean;
  /** What is shown, never what is counted; null = everything. */
  readonly show: Shown;
  /** The files and flags as typed, for the line that says which command to try next. */
  readonly next: string;
  /** The what-if flags as typed, for the commands that take them; absent = none. */
  readonly nextWhatIf?: string;
  /** Most issues that a table lists; absent = as many as the command thinks fit. */
  readonly maxIssues?: number;
}

/** The agencies and districts that are shown; null = all of them. */
export interface Shown {
  readonly agency: ReadonlySet<string> | null;
  readonly district: ReadonlySet<string> | null;
}

/** Narrower terminals get this many columns. */
export const LEAST_WIDTH = 80;

/** Whether something of an agency and district is shown. */
export function isShown(show: Shown, agency: string, district: string): boolean {
  const agencyShown = show.agency === null || show.agency.has(agency);
  return agencyShown && (show.district === null || show.district.has(district));
}
