import { withoutControls } from '../safe-text.js';

/** A value of a CSV line; null is written as nothing. */
export type CsvValue = string | number | boolean | null;

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
const FORMULA = /^[=+\-@\t\r]/;

/**
 * One line of CSV with its newline (LF), quoted as RFC 4180 says. A text that begins with `=`, `+`,
 * `-`, `@`, tab or carriage return gets an apostrophe in front, so that no spreadsheet takes a
 * district name for a formula; numbers are never touched. Control characters other than tab and line
 * ends are dropped: the text may be shown on a terminal.
 */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(csvField).join(',')}\n`;
}

function csvField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const clean = withoutControls(value);
  const harmless = FORMULA.test(clean) ? `'${clean}` : clean;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
