import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPlaces } from '../../../src/plan/curve/split-places.js';

/** The best of every split. */
function literal(blocks: readonly (readonly number[])[], places: number): number {
  const [first, ...others] = blocks;
  if (first === undefined) return 0;
  return Math.max(
    ...first.slice(0, places + 1).map((worth, own) => worth + literal(others, places - own)),
  );
}

describe('places split between blocks', () => {
  it('goes past a block whose first place buys nothing, when two there buy most', () => {
    // One place: 3 in the second. Two: 10 in the first, not 3 + 2. Three: 10 + 3.
    const { worth, of } = splitPlaces(
      [
        [0, 0, 10],
        [0, 3, 5],
      ],
      4,
    );
    expect([...worth]).toEqual([0, 3, 10, 13, 15]);
    expect([1, 2, 3, 4].map(of)).toEqual([
      [0, 1],
      [2, 0],
      [2, 1],
      [2, 2],
    ]);
  });

  it('equals trying every split', () => {
    let notTrivial = 0;
    const block = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 0, maxLength: 4 })
      .map((worths) => [0, ...worths.sort((one, other) => one - other)]);
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const most = blocks.reduce((sum, { length }) => sum + length - 1, 0);
        const splits = splitPlaces(blocks, most);
        for (let places = 0; places <= most; places += 1) {
          const split = splits.of(places);
          expect(splits.worth[places]).toBe(literal(blocks, places));
          expect(split.reduce((sum, own) => sum + own, 0)).toBeLessThanOrEqual(places);
          expect(split.reduce((sum, own, at) => sum + blocks[at]![own]!, 0)).toBe(
            splits.worth[places],
          );
        }
        if (blocks.length > 2 && most > 5) notTrivial += 1;
      }),
      { numRuns: 1000, seed: 2027 },
    );
    expect(notTrivial).toBeGreaterThan(300);
  });
});
