import { safeText } from '../safe-text.js';
import { textWidth } from './text-width.js';

/** What a terminal shows of a few characters that stand on each other. */
export interface VisiblePiece {
  /** Offset of the first of them in the text. */
  readonly at: number;
  readonly shown: string;
  /** Columns that it takes. */
  readonly columns: number;
}

/**
 * A line of a file as a terminal shows it, piece by piece, so that what stands below it can be placed under the
 * very characters: accents and joined emoji with what they belong to, tabs as four spaces, and signs in the
 * place of characters that a terminal would obey.
 * @param unicode false = plain ASCII
 */
export function visiblePieces(text: string, unicode: boolean): VisiblePiece[] {
  return [...text.matchAll(CLUSTER)].map(({ index, 0: cluster }) => {
    if (cluster === '\t') return { at: index, shown: TAB, columns: TAB.length };
    if (!unicode) {
      const shown = OBEYED.test(cluster) ? '?' : safeText(cluster, false);
      return { at: index, shown, columns: shown.length };
    }
    const shown = OBEYED.test(cluster) ? signOf(cluster) : cluster;
    return { at: index, shown, columns: columnsOf(shown) };
  });
}

const TAB = '    ';

/** A flag, or one character with its accents, its skin colour, and what is joined to it. */
const CLUSTER =
  /(?:\p{Regional_Indicator}{2}|[\s\S])(?:[\p{Mark}\p{Emoji_Modifier}]|\u200d\p{Extended_Pictographic})*/gu;

/** Controls, marks of direction, lone surrogates. */
const OBEYED = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

const FIRST_PICTURE = 0x24_00;
const FIRST_PRINTABLE = 0x20;

/** The picture of a control character, where there is one. */
function signOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < FIRST_PRINTABLE) return String.fromCharCode(FIRST_PICTURE + code);
  return '\ufffd';
}

const DRAWN_AS_EMOJI = /^\p{Emoji}\ufe0f/u;

function columnsOf(cluster: string): number {
  if (DRAWN_AS_EMOJI.test(cluster)) return 2;
  return textWidth(String.fromCodePoint(cluster.codePointAt(0) ?? 0));
}
