import type { IssueCode } from '../../../model/issue.js';
import { LIMIT_NAMES, type LimitName } from '../../../model/limits.js';
import { explainedCode, ISSUE_CODES } from '../../explain/explained-code.js';
import { checkAnnotations } from '../annotation/check-annotations.js';
import type { CheckValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { LIMIT_WORDS } from '../limit-words.js';
import { type SarifRule, sarifLog } from './sarif-log.js';

/** Issues and limits that are not met as SARIF 2.1.0, with the rules that they break. */
export function checkSarif(value: CheckValue): Iterable<string> {
  const annotations = checkAnnotations(value);
  const found = new Set(annotations.map(({ rule }) => rule));
  const rules = [
    ...LIMIT_NAMES.filter((name) => found.has(name)).map(limitRule),
    ...ISSUE_CODES.filter((code) => found.has(code)).map(issueRule),
  ];
  return chunked(sarifLog(value, rules, annotations));
}

function limitRule(name: LimitName): SarifRule {
  const means = `A limit that citcover check was given is not met: ${LIMIT_WORDS[name]}.`;
  const help = `${means} Put right what breaks it, change --${name}, or accept what is known with a baseline.`;
  return { id: name, severity: 'error', means, help };
}

function issueRule(code: IssueCode): SarifRule {
  const { severity, means, matters, fix } = explainedCode(code);
  const help = `${means}\n\nWhy it matters: ${matters}\n\nWhat to do: ${fix}`;
  return { id: code, severity, means, help };
}
