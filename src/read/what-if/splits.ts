/** A text cut in two at one of several signs. */
export interface Split {
  readonly left: string;
  readonly right: string;
}

/**
 * Every way to cut a text at a sign, the longest left part first: names may hold the sign themselves.
 * Parts are trimmed; ways that leave one blank are left out.
 */
export function splits(text: string, sign: string): Split[] {
  const found: Split[] = [];
  for (let at = text.lastIndexOf(sign); at > 0; at = text.lastIndexOf(sign, at - 1)) {
    const [left, right] = [text.slice(0, at).trim(), text.slice(at + sign.length).trim()];
    if (left !== '' && right !== '') found.push({ left, right });
  }
  return found;
}
