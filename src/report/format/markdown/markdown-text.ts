import { safeText } from '../safe-text.js';

/** Signs that Markdown or HTML would take for its own, and what makes an address a link. */
const SIGNS = /[\\`*_{}[\]()<>#|~$&!@]|:(?=\/\/)|(?<=www)\./gi;

/** Text from the data as Markdown on one line, which shows it as it is; fit for the cell of a table too. */
export function markdownText(text: string): string {
  return safeText(text, true).replace(SIGNS, '\\$&');
}

/** A table with its heading. */
export function* markdownTable(
  headings: readonly string[],
  rows: Iterable<readonly string[]>,
): Generator<string> {
  yield `| ${headings.join(' | ')} |\n|${headings.map(() => '---|').join('')}\n`;
  for (const row of rows) yield `| ${row.join(' | ')} |\n`;
}
