import type { Issue } from '../../../model/issue.js';
import { counted } from '../../amounts.js';
import { listWords } from '../../list-words.js';
import { issuesOf } from '../verdict.js';
import { headingText } from './facts.js';
import { issueText } from './issue-text.js';
import type { Paper } from './paper.js';

/** How issues are listed. */
export interface IssueListing {
  /** Whether rows are quoted; they may hold names. */
  readonly quotesRows: boolean;
  /** How many are shown where --max-issues says nothing. */
  readonly most: number;
  /** How to see those that are left out. */
  readonly seeAll: string;
}

/** What there is to say of the files, errors first. Those that are left out are counted. */
export function* issuesSection(
  issues: readonly Issue[],
  paper: Paper,
  { quotesRows, most, seeAll }: IssueListing,
): Generator<string> {
  if (issues.length === 0) return;
  yield headingText(paper, 'Issues with the files');
  const ordered = [
    ...issuesOf(issues, 'error'),
    ...issuesOf(issues, 'warning'),
    ...issuesOf(issues, 'note'),
  ];
  const shown = ordered.slice(0, paper.maxIssues ?? most);
  for (const [index, issue] of shown.entries()) {
    if (index > 0) yield '\n';
    yield issueText(issue, paper, quotesRows);
  }
  const left = ordered.slice(shown.length);
  if (left.length > 0) yield `\n${leftOutText(left)}; ${seeAll}\n`;
}

function leftOutText(left: readonly Issue[]): string {
  const kinds = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const { length } = issuesOf(left, severity);
    return length === 0 ? [] : [counted(length, severity)];
  });
  return `Not shown: ${listWords(kinds)}`;
}
