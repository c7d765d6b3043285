import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SearchBlock, searchAgain } from '../../../src/verify/report/search-again.js';
import { SEED } from '../../support/random-agency.js';

const MANY = 1_000_000;

/** Two of three pairs: each officer works two of three dates, and each date misses one. */
const TRIANGLE: SearchBlock = {
  shorts: [1, 1, 1],
  classes: [
    { minutes: [0, 1], officers: 1 },
    { minutes: [1, 2], officers: 1 },
    { minutes: [0, 2], officers: 1 },
  ],
};

describe('searching again', () => {
  it('finds what no sum of dates proves: three pairs of three dates take two', () => {
    expect(searchAgain(TRIANGLE, 9, MANY)).toEqual({ bound: 2, isExact: true });
  });

  it('stops where a bound is enough, and where its steps are used up', () => {
    expect(searchAgain(TRIANGLE, 1, MANY)).toEqual({ bound: 1, isExact: false });
    expect(searchAgain(TRIANGLE, 9, 0)).toEqual({ bound: 1, isExact: false });
  });

  it('finds the number that trying everybody finds', () => {
    fc.assert(
      fc.property(blocks(), (block) => {
        const fewest = fewestOf(block);
        fc.pre(fewest !== null);
        expect(searchAgain(block, 99, MANY)).toEqual({ bound: fewest, isExact: true });
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

/** Up to 4 minutes, and up to 8 officers in up to 5 classes. */
function blocks(): fc.Arbitrary<SearchBlock> {
  const minutes = fc.subarray([0, 1, 2, 3], { minLength: 1 });
  return fc.record({
    shorts: fc.tuple(short(), short(), short(), short()),
    classes: fc.array(fc.record({ minutes, officers: fc.integer({ min: 1, max: 2 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  });
}

function short(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 3 });
}

/** By every choice of officers; null = all together are not enough. */
function fewestOf({ shorts, classes }: SearchBlock): number | null {
  const officers = classes.flatMap((each) => Array.from({ length: each.officers }, () => each));
  let fewest: number | null = null;
  for (let choice = 0; choice < 2 ** officers.length; choice += 1) {
    const chosen = officers.filter((_, index) => ((choice >> index) & 1) === 1);
    const isCovered = shorts.every(
      (missing, minute) => chosen.filter((each) => each.minutes.includes(minute)).length >= missing,
    );
    if (isCovered && (fewest === null || chosen.length < fewest)) fewest = chosen.length;
  }
  return fewest;
}
