import type { Issue, IssueCode } from '../../model/issue.js';
import { CONFIG_ISSUES } from './config-issues.js';
import { DATE_ISSUES } from './date-issues.js';
import { DAYS_OFF_ISSUES } from './days-off-issues.js';
import { DISTRICT_ISSUES } from './district-issues.js';
import { EXCEPTION_ISSUES } from './exception-issues.js';
import { FILE_ISSUES } from './file-issues.js';
import { PERSON_ISSUES } from './person-issues.js';
import { PLACE_ISSUES } from './place-issues.js';
import { SOUNDNESS_ISSUES } from './soundness-issues.js';
import type { IssueWording } from './wording.js';

/** An issue in plain words. */
export interface IssueDescription {
  readonly message: string;
  /** What it costs the answer. */
  readonly effect: string;
  /** What to write instead; null when there is nothing to suggest. */
  readonly suggestion: string | null;
}

/** Every kind of issue; one without its sentences does not compile. */
const WORDINGS: Readonly<Record<IssueCode, IssueWording>> = {
  ...FILE_ISSUES,
  ...DATE_ISSUES,
  ...DISTRICT_ISSUES,
  ...PLACE_ISSUES,
  ...DAYS_OFF_ISSUES,
  ...PERSON_ISSUES,
  ...EXCEPTION_ISSUES,
  ...CONFIG_ISSUES,
  ...SOUNDNESS_ISSUES,
};

/** Says an issue: what is wrong, what it costs the answer, and what to do. */
export function describeIssue(issue: Issue): IssueDescription {
  const { sentence, effect, suggestion } = WORDINGS[issue.code];
  return {
    message: sentence(issue),
    effect: effect(issue),
    suggestion: issue.suggestion ?? suggestion?.(issue) ?? null,
  };
}
