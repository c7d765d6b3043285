import {
  type CodesValue,
  EXAMPLE_FILES,
  type ExplainedCode,
} from '../../explain/explained-code.js';
import { chunked } from '../chunks.js';
import { jsonDocument } from './json-document.js';
import { jsonLine } from './json-text.js';

/** Kinds of issue with all that there is to know of them, as JSON, schemaVersion 1. */
export function codesJson({ codes }: CodesValue): Iterable<string> {
  return chunked(
    jsonDocument([
      { key: 'schemaVersion', value: 1 },
      { key: 'codes', lines: codes.map(codeJson) },
    ]),
  );
}

function codeJson({ code, severity, means, matters, fix, example }: ExplainedCode): string {
  const { input, lines, raises } = example;
  return jsonLine({
    code,
    severity,
    means,
    matters,
    fix,
    example: { file: EXAMPLE_FILES[input], lines, raises },
  });
}
