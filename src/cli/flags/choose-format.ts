import { extname } from 'node:path';
import { UsageError } from '../usage-error.js';
import type { OutputFlags } from './flag.js';
import { parseChoice } from './parse-choice.js';

const BY_ENDING: Readonly<Record<string, string>> = { '.json': 'json', '.csv': 'csv' };

/** Programs that open these would find a text they cannot read. */
const NOT_TEXT = new Set(['.xlsx', '.xls', '.ods', '.pdf', '.docx', '.doc']);

/**
 * The format asked for: --format, else by the ending of --output, else table.
 * @param names the formats of the command
 * @throws UsageError for a format the command does not have
 */
export function chooseFormat<Name extends string>(
  { format, output = '' }: OutputFlags,
  names: readonly Name[],
): Name {
  const ending = extname(output).toLowerCase();
  if (NOT_TEXT.has(ending)) {
    throw new UsageError(
      `citcover cannot write ${ending} files; try ${output.slice(0, -ending.length)}.csv, which Excel opens`,
    );
  }
  return parseChoice('--format', format ?? BY_ENDING[ending] ?? 'table', names);
}
