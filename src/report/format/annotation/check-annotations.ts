import { ISSUE_KINDS, type Issue } from '../../../model/issue.js';
import { counted } from '../../amounts.js';
import type { LimitResult } from '../../check/settle-limits.js';
import { describeIssue } from '../../issues/describe-issue.js';
import type { CheckValue } from '../answered.js';
import { limitSentence, worstText } from '../limit-sentence.js';
import { changeLines, notAsItStands } from '../table/what-if-text.js';
import { type Annotation, sentencesOf, worstFirst } from './annotation.js';

/** Every issue where it stands, and every limit that is not met at the roster as a whole; the worst first. */
export function checkAnnotations(value: CheckValue): Annotation[] {
  const { issues, limits = [], inputs } = value;
  const roster = inputs.find(({ role }) => role === 'roster') ?? inputs[0];
  const unmet = limits.filter(isUnmet);
  return worstFirst([
    ...unmet.map((limit) => limitAnnotation(limit, roster?.file ?? '')),
    ...whatIfAnnotations(value, roster?.file ?? ''),
    ...issues.map(issueAnnotation),
  ]);
}

/** Whether there is something to say against a limit: it is broken, or cannot be measured. */
export function isUnmet({ verdict }: LimitResult): boolean {
  return verdict === 'broken' || verdict === 'unknown';
}

function limitAnnotation(limit: LimitResult, file: string): Annotation {
  const worst = worstText(limit);
  return {
    rule: limit.name,
    severity: limit.level === 'error' ? 'error' : 'warning',
    file,
    line: 0,
    column: 0,
    sentences: sentencesOf([limitSentence(limit), worst === '' ? '' : `worst: ${worst}`]),
    count: 1,
    // Before any issue: it is about everything.
    weight: Number.POSITIVE_INFINITY,
  };
}

/** The rule of what is said of a what-if. */
export const WHAT_IF_RULE = 'what-if';

/** That the roster was changed before it was checked, before anything else of its severity. */
function whatIfAnnotations({ whatIf, policy }: CheckValue, file: string): Annotation[] {
  if (!whatIf) return [];
  const { changes } = whatIf;
  return [
    {
      rule: WHAT_IF_RULE,
      severity: 'note',
      file,
      line: 0,
      column: 0,
      sentences: sentencesOf([
        notAsItStands(changes.length),
        ...changeLines(changes, policy.period),
      ]),
      count: 1,
      weight: Number.POSITIVE_INFINITY,
    },
  ];
}

function issueAnnotation(issue: Issue): Annotation {
  const { code, file, line, column, count } = issue;
  return {
    rule: code,
    severity: ISSUE_KINDS[code].severity,
    file,
    line,
    column,
    sentences: issueSentences(issue),
    count,
    weight: count,
  };
}

const LINES_NAMED = 8;

/** What is wrong, on which lines, what it costs, and what to write instead. */
export function issueSentences(issue: Issue): string[] {
  const { message, effect, suggestion } = describeIssue(issue);
  const { count, lines } = issue;
  const named = lines.slice(0, LINES_NAMED).join(', ');
  const more = count > LINES_NAMED ? ', ...' : '';
  return sentencesOf([
    message,
    count > 1 && named !== '' ? `lines: ${named}${more} (${counted(count, 'row')})` : '',
    effect === '' ? '' : `effect: ${effect}`,
    suggestion === null ? '' : `try: ${suggestion}`,
  ]);
}
