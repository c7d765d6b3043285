import type { Change } from '../../model/what-if.js';

/** A change with the flag that it was typed with. */
export interface ReadChange {
  readonly flag: string;
  readonly change: Change;
}

/**
 * One sentence for each change that says the same as an earlier one, or cannot go with it: an officer is
 * moved once, certified once or removed, and a district-shift has one required number.
 */
export function contradictionsIn(read: readonly ReadChange[]): string[] {
  return read.flatMap((later, index) => {
    const earlier = read.slice(0, index).find((other) => areAtOdds(other.change, later.change));
    if (earlier === undefined) return [];
    return [`${later.flag} cannot go with ${earlier.flag}; leave one of them out`];
  });
}

function areAtOdds(earlier: Change, later: Change): boolean {
  if (earlier.agency !== later.agency) return false;
  if ('officer' in earlier && 'officer' in later) {
    const isRemoved = earlier.kind === 'remove' || later.kind === 'remove';
    return earlier.officer === later.officer && (isRemoved || earlier.kind === later.kind);
  }
  if (earlier.kind === 'require' && later.kind === 'require') {
    return earlier.districtShift === later.districtShift;
  }
  if (earlier.kind === 'share' && later.kind === 'share') {
    return (
      later.districts.length === earlier.districts.length &&
      later.districts.every((district) => earlier.districts.includes(district))
    );
  }
  return false;
}
