import type { SupplyClass } from './supply.js';

/** What officers can supply of the weighted shortage of some minutes. */
export interface MostSupplied {
  /** The most that one officer can. */
  readonly one: number;
  /** The most that so many can. */
  readonly together: number;
}

/**
 * The most that a number of officers can supply: those who supply most, each the weights of the minutes
 * that he or she works.
 */
export function mostSupplied(
  minutes: readonly { readonly weight: number }[],
  classes: readonly SupplyClass[],
  officers: number,
): MostSupplied {
  const supplies = classes.map((each) => ({
    officers: each.officers,
    each: each.minutes.reduce((sum, position) => sum + minutes[position]!.weight, 0),
  }));
  supplies.sort((one, other) => other.each - one.each);
  let left = officers;
  let together = 0;
  for (const supply of supplies) {
    const taken = Math.min(left, supply.officers);
    together += taken * supply.each;
    left -= taken;
  }
  return { one: supplies[0]?.each ?? 0, together };
}
