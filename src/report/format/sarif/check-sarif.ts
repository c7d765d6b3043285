import type { IssueCode } from '../../../model/issue.js';
import { LIMIT_NAMES, type LimitName } from '../../../model/limits.js';
import { explainedCode, ISSUE_CODES } from '../../explain/explained-code.js';
import { checkAnnotations, WHAT_IF_RULE } from '../annotation/check-annotations.js';
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
    ...(found.has(WHAT_IF_RULE) ? [WHAT_IF] : []),
    ...ISSUE_CODES.filter((code) => found.has(code)).map(issueRule),
  ];
  return chunked(sarifLog(value, rules, annotations));
}

const WHAT_IF: SarifRule = {
  id: WHAT_IF_RULE,
  severity: 'note',
  means: 'The roster was not checked as it stands, but with changes that were tried.',
  help: 'Leave --move, --remove, --certify, --add, --require and --share out to check the roster as it stands.',
};

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
