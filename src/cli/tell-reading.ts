import { safeText } from '../report/format/safe-text.js';
import type { InputFile } from '../report/report-value.js';
import type { OutputFlags } from './flags/flag.js';
import type { SourceText } from './read-sources.js';
import type { Shell } from './shell.js';

/** Says on standard error how files were read: always what was assumed, with -v everything. */
export function tellReading(
  texts: readonly SourceText[],
  inputs: readonly InputFile[],
  flags: OutputFlags,
  { errors }: Shell,
): void {
  if (flags.quiet === true) return;
  const lines = [
    ...texts.flatMap(assumptionLines),
    ...(flags.verbose ? inputs.map(inputLine) : []),
  ];
  for (const line of lines) errors.write(`citcover: ${safeText(line, true)}\n`);
}

function assumptionLines({ file, encoding }: SourceText): string[] {
  if (encoding !== 'windows-1252') return [];
  return [
    `${file} is not in UTF-8 and was read as Windows-1252; where letters look wrong, save it as "CSV UTF-8"`,
  ];
}

function inputLine({ role, file, rows, sha256 }: InputFile): string {
  return `read ${file} as ${role}, ${rows} rows, sha256 ${sha256}`;
}
