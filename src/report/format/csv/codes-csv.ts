import { type CodesValue, exampleHeadline } from '../../explain/explained-code.js';
import { chunked } from '../chunks.js';
import { csvLine } from './csv-line.js';

/** Kinds of issue, one a line. */
export function codesCsv(value: CodesValue): Iterable<string> {
  return chunked(lines(value));
}

function* lines({ codes }: CodesValue): Generator<string> {
  yield 'code,severity,means,matters,fix,example\n';
  for (const each of codes) {
    const { code, severity, means, matters, fix } = each;
    yield csvLine([code, severity, means, matters, fix, exampleHeadline(each)]);
  }
}
