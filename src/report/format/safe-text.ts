/** C0 but tab and line ends, DEL, C1, and everything that turns the direction of writing. */
const CONTROLS = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const LINE_BREAKS = /[\t\n\r\u2028\u2029]+/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const MARKS = /\p{Mark}+/gu;
const NOT_ASCII = /[^ -~]/gu;

/**
 * Text from the data without what could command a terminal: control characters, escape sequences'
 * first characters and bidi overrides go; tabs and line ends stay.
 */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}

/**
 * Text from the data as one harmless line for a terminal.
 * @param unicode false = plain ASCII: accents are dropped, any other character becomes `?`
 */
export function safeText(text: string, unicode: boolean): string {
  const line = withoutControls(text.replace(LINE_BREAKS, ' ')).replace(LONE_SURROGATE, '\ufffd');
  if (unicode) return line;
  return line.normalize('NFKD').replace(MARKS, '').replace(NOT_ASCII, '?');
}
