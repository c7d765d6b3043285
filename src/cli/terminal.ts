import { LEAST_WIDTH } from '../report/format/style.js';
import type { Shell, TerminalStream } from './shell.js';

const UTF8 = /utf-?8/i;

/** Columns to fit tables into: the terminal's, else COLUMNS, else the least. */
export function terminalWidth(env: Shell['env'], stream: TerminalStream | null): number {
  const columns = stream?.columns ?? Number(env['COLUMNS'] ?? 0);
  return Number.isInteger(columns) && columns >= LEAST_WIDTH ? columns : LEAST_WIDTH;
}

/** Whether more than plain ASCII may be printed: not on a dumb terminal or where the locale says otherwise. */
export function speaksUnicode(env: Shell['env']): boolean {
  if (env['TERM'] === 'dumb' || env['TERM'] === 'linux') return false;
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(
    (name) => name !== undefined && name !== '',
  );
  return locale === undefined || UTF8.test(locale);
}
