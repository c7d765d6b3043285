import { ISSUE_KINDS, type IssueCode, type Severity } from '../../model/issue.js';
import type { IssueGuide } from './guide.js';
import { ISSUE_GUIDES } from './issue-guides.js';

/** One kind of issue with all that there is to know of it. */
export interface ExplainedCode extends IssueGuide {
  readonly code: IssueCode;
  readonly severity: Severity;
}

/** What `explain` answers about codes. */
export interface CodesValue {
  readonly codes: readonly ExplainedCode[];
  /** One line each instead of everything. */
  readonly isList: boolean;
}

/** Every code, in the order of the files that they are found in. */
export const ISSUE_CODES = Object.keys(ISSUE_GUIDES) as readonly IssueCode[];

/** All that there is to know of a code. */
export function explainedCode(code: IssueCode): ExplainedCode {
  return { code, severity: ISSUE_KINDS[code].severity, ...ISSUE_GUIDES[code] };
}

/** Lines of an example that are shown; of a longer one only the first. */
const MOST_LINES = 4;

/** The lines of an example, and how many more there are. */
export function shownExample({ example: { lines } }: IssueGuide): {
  readonly lines: readonly string[];
  readonly more: number;
} {
  const shown = lines.length > MOST_LINES + 1 ? lines.slice(0, MOST_LINES) : lines;
  return { lines: shown, more: lines.length - shown.length };
}

/** Files as messages name them. */
export const EXAMPLE_FILES = {
  roster: 'roster.csv',
  districts: 'districts.csv',
  exceptions: 'exceptions.csv',
  config: 'citcover.json',
} as const;

const PLACE = /^(\d+):(\d+) /;

/** The headline of the issue that the example raises, as `check` prints it. */
export function exampleHeadline({ code, severity, example }: ExplainedCode): string {
  const [, line = '0', column = '0'] = PLACE.exec(example.raises) ?? [];
  const file = EXAMPLE_FILES[example.input];
  const place = column === '0' ? `${file}:${line}` : `${file}:${line}:${column}`;
  const said = example.raises.replace(PLACE, '');
  return `${line === '0' ? file : place}  ${severity}  ${code}  ${said}`;
}
