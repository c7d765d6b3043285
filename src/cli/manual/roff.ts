const BACKSLASH = /\\/g;
const QUOTE = /"/g;
const HYPHEN = /-/g;
const COMMAND_LINE = /^[.']/gm;

/** Text as a manual page holds it: nothing in it is taken for a command of roff. */
export function roffText(text: string): string {
  return text.replace(BACKSLASH, '\\e').replace(COMMAND_LINE, '\\&$&');
}

/** Text as the one argument of a heading. */
export function roffHeading(text: string): string {
  return `"${roffText(text).replace(QUOTE, '""')}"`;
}

/** What one types, in bold, with hyphens that stay hyphens when they are copied. */
export function roffTyped(text: string): string {
  return `\\fB${roffText(text).replace(HYPHEN, '\\-')}\\fR`;
}
