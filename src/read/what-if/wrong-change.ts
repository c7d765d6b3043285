/** A change that cannot be understood or made; its message says why and what to write instead. */
export class WrongChange extends Error {
  override readonly name = 'WrongChange';
}

/** Names that a message lists before it only counts. */
const MOST_NAMED = 12;

/** ` did you mean X?`, else ` there is A, B, C`: how a sentence about an unknown name ends. */
export function remedy(meant: string | null, lead: string, names: readonly string[]): string {
  if (meant !== null) return `did you mean ${meant}?`;
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return `${lead} ${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}
