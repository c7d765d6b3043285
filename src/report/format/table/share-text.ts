import { percentReached } from '../../amounts.js';

/** A covered share, or words where there is none. */
export function shareText(share: number | null): string {
  return share === null ? 'not known' : percentReached(share);
}
