import type { Shown } from '../style.js';
import type { Paper } from './paper.js';

/** Says that only some rows are shown, and that the totals are still those of everything. */
export function shownSentence({ agency, district }: Shown, paper: Paper): string {
  const named = paper.data([...(agency ?? []), ...(district ?? [])].join(', '));
  return `Below: only ${named}. The numbers above are those of everything that was counted.`;
}
