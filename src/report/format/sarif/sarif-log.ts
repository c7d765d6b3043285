import type { Severity } from '../../../model/issue.js';
import type { Annotation } from '../annotation/annotation.js';
import type { Provenance } from '../answered.js';
import { jsonLine } from '../json/json-text.js';
import { artifactUri } from './artifact-uri.js';

/** A kind of finding: an issue code, a limit, or what can get worse. */
export interface SarifRule {
  readonly id: string;
  readonly severity: Severity;
  /** What it means, in one sentence or two. */
  readonly means: string;
  /** Everything there is to know of it. */
  readonly help: string;
}

/**
 * Annotations as a log of SARIF 2.1.0 (OASIS standard, docs.oasis-open.org/sarif/sarif/v2.1.0), one result a
 * line. Columns count code points, as the lines and columns of issues do.
 * @param rules every rule that an annotation names
 */
export function* sarifLog(
  { tool }: Provenance,
  rules: readonly SarifRule[],
  annotations: readonly Annotation[],
): Generator<string> {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  yield `{\n  "$schema": "${SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    {\n`;
  yield `      "columnKind": "unicodeCodePoints",\n`;
  yield `      "tool": {"driver": {"name": ${jsonLine(tool.name)}, "semanticVersion": ${jsonLine(tool.version)}, "rules": [`;
  yield* members(rules.map(ruleObject), '        ');
  yield ']}},\n      "results": [';
  yield* members(
    annotations.map((annotation) => resultObject(annotation, indexes.get(annotation.rule)!)),
    '        ',
  );
  yield ']\n    }\n  ]\n}\n';
}

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function* members(objects: readonly object[], indent: string): Generator<string> {
  for (const [index, object] of objects.entries()) {
    yield `${index === 0 ? '' : ','}\n${indent}${jsonLine(object)}`;
  }
  if (objects.length > 0) yield `\n${indent.slice(2)}`;
}

function ruleObject({ id, severity, means, help }: SarifRule): object {
  return {
    id,
    shortDescription: { text: firstSentence(means) },
    fullDescription: { text: means },
    help: { text: help },
    defaultConfiguration: { level: severity },
  };
}

function resultObject(
  { rule, severity, file, line, column, sentences, count }: Annotation,
  ruleIndex: number,
): object {
  // GitHub shows no result without a line; the file as a whole is its first.
  const region = { startLine: Math.max(1, line), ...(column > 0 ? { startColumn: column } : {}) };
  const physicalLocation = { artifactLocation: { uri: artifactUri(file) }, region };
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: plain(sentences.join('\n')) },
    locations: [{ physicalLocation }],
    ...(count > 1 ? { occurrenceCount: count } : {}),
  };
}

/** In a message `[text](target)` is a link (section 3.11.6); nothing from the data may become one. */
function plain(text: string): string {
  return text.includes('](') ? text.replace(BRACKETS, '\\$&') : text;
}

const BRACKETS = /[[\]]/g;
const SENTENCE = /^.*?[.](?=\s|$)/s;

function firstSentence(text: string): string {
  return SENTENCE.exec(text)?.[0] ?? text;
}
