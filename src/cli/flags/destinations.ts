import { extname } from 'node:path';
import { UsageError } from '../usage-error.js';
import type { OutputFlags } from './flag.js';
import { parseChoice } from './parse-choice.js';

const BY_ENDING: Readonly<Record<string, string>> = {
  '.json': 'json',
  '.csv': 'csv',
  '.md': 'markdown',
  '.sarif': 'sarif',
  '.xml': 'junit',
};

/** Programs that open these would find a text they cannot read. */
const NOT_TEXT = new Set(['.xlsx', '.xls', '.ods', '.pdf', '.docx', '.doc']);

/** Formats that services read which judge a change. */
const FOR_CI = new Set(['.sarif', '.xml']);

/** One place that an answer goes to. */
export interface Destination<Name extends string> {
  readonly format: Name;
  /** Null = standard output. */
  readonly path: string | null;
}

/**
 * Where an answer goes, and in which format. Of the only place --format decides, else the ending of its
 * name. Of several, the ending comes first, so that --format is for those that have none. `FORMAT=FILE`
 * goes before both.
 * @param names the formats of the command
 * @throws UsageError for a format the command does not have, and for the same place twice
 */
export function destinationsFrom<Name extends string>(
  { format, output = ['-'] }: OutputFlags,
  names: readonly Name[],
): Destination<Name>[] {
  const chosen = format === undefined ? undefined : parseChoice('--format', format, names);
  const several = output.length > 1;
  const destinations = output.map((word): Destination<Name> => {
    const [named, file] = partsOf(word, names);
    const ending = named ?? endingFormat(file, names);
    const fallback = chosen ?? parseChoice('--format', 'table', names);
    const first = named !== undefined || several ? ending : (chosen ?? ending);
    return { format: first ?? fallback, path: file === '-' ? null : file };
  });
  refuseTwice(destinations.map(({ path }) => path));
  return destinations;
}

/** The format and the file of `sarif=report.txt`; any other word is a file. */
function partsOf<Name extends string>(
  word: string,
  names: readonly Name[],
): [Name | undefined, string] {
  const at = word.indexOf('=');
  const named = names.find((name) => name === word.slice(0, Math.max(at, 0)));
  if (named !== undefined && at + 1 === word.length) {
    throw new UsageError(`--output ${word} names no file; write ${word}FILE, or ${word}-`);
  }
  return named === undefined ? [undefined, word] : [named, word.slice(at + 1)];
}

function endingFormat<Name extends string>(file: string, names: readonly Name[]): Name | undefined {
  const ending = extname(file).toLowerCase();
  if (NOT_TEXT.has(ending)) {
    throw new UsageError(
      `citcover cannot write ${ending} files; try ${file.slice(0, -ending.length)}.csv, which Excel opens`,
    );
  }
  const found = names.find((name) => name === BY_ENDING[ending]);
  if (found === undefined && FOR_CI.has(ending)) {
    throw new UsageError(`only check and compare write ${ending} files; try --format csv or json`);
  }
  return found;
}

function refuseTwice(paths: readonly (string | null)[]): void {
  const twice = paths.find((path, index) => paths.indexOf(path) < index);
  if (twice !== undefined) {
    throw new UsageError(`--output names ${twice ?? '-'} twice; give each its own file`);
  }
}
