const ONLY_ASCII = /^[ -~]*$/;
const COMBINING = /[\u0300-\u036f\u200b-\u200d]/;
const VARIATION_SELECTOR = '\ufe0f';
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/**
 * Columns a text takes on a terminal: two for East Asian wide characters and emoji, none for
 * combining accents. Never fewer than a terminal needs, so that nothing is cut off.
 */
export function textWidth(text: string): number {
  if (ONLY_ASCII.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

function charWidth(char: string): number {
  if (COMBINING.test(char)) return 0;
  return WIDE.test(char) || char === VARIATION_SELECTOR ? 2 : 1;
}
