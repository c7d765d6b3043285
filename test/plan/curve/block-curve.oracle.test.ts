import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BlockCurve } from '../../../src/plan/curve/block-curve.js';
import { WorkPool } from '../../../src/plan/curve/work-pool.js';
import { highsMostClosed } from '../../support/highs-closing.js';
import { CLOSING_SCALE, closingProblems, everybody } from '../../support/random-closing.js';

it('the curve of one larger block equals an independent solver, number by number', () => {
  let solved = 0;
  fc.assert(
    fc.property(closingProblems({ rows: 24, columns: 12, need: 4, officers: 2 }), (problem) => {
      const pool = new WorkPool(1e9, 1);
      const { points } = new BlockCurve(problem, CLOSING_SCALE, everybody(problem), pool);
      for (const [places, { closed, atMost }] of points.entries()) {
        if (places === 0) continue;
        expect([closed, atMost]).toEqual([highsMostClosed(problem, places), closed]);
        solved += 1;
      }
    }),
    { numRuns: 15, seed: 2027 },
  );
  expect(solved).toBeGreaterThan(60);
});
