import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgencyCover } from '../../../src/coverage/agency-cover.js';
import { isCounted } from '../../../src/model/basis.js';
import type { Policy } from '../../../src/model/policy.js';
import { type MovesPlan, planMoves } from '../../../src/plan/moves/plan-moves.js';
import { planAgency } from '../../../src/plan/plan-agency.js';
import { ProblemSolver } from '../../../src/plan/solve-needs.js';
import { coverOf } from '../../support/cover.js';
import { headsOf, literalMoves } from '../../support/literal-moves.js';
import { movingScenes } from '../../support/moving-scenes.js';
import { SEED } from '../../support/random-agency.js';

function planned(cover: AgencyCover, policy: Policy): MovesPlan {
  const solver = new ProblemSolver();
  return planMoves(cover, planAgency(cover, policy, solver), policy, solver);
}

describe('the best moves of random agencies', () => {
  it('equal trying every set of moves with every set of candidates', () => {
    let moved = 0;
    fc.assert(
      fc.property(movingScenes(), ({ agency, policy }) => {
        const cover = coverOf(agency, policy);
        const known = cover.shifts.map(({ basis, daysOffUnknown }) => ({
          isAsked: isCounted(basis),
          isPartlyUnknown: daysOffUnknown > 0,
        }));
        const { train, moves, status, lowerBound } = planned(cover, policy);
        const { total, toFind, refresh } = train;
        const found = { total, toFind, moves: moves.length, refresh };
        expect(found).toEqual(literalMoves(agency, policy, known));
        expect(status).toBe('optimal');
        expect(lowerBound).toBeLessThanOrEqual(total);
        moved += moves.length;
      }),
      { numRuns: 300, seed: SEED },
    );
    expect(moved).toBeGreaterThan(40);
  });

  it('leave no minute short that was covered, and none shorter, whoever moves in', () => {
    fc.assert(
      fc.property(movingScenes(), ({ agency, policy }) => {
        const { agency: moved } = planned(coverOf(agency, policy), policy);
        const after = headsOf(moved, policy);
        const opened = headsOf(agency, policy).flatMap((instances, shift) =>
          instances.filter(({ heads, required }, at) =>
            heads.some((now, minute) => {
              return after[shift]![at]!.heads[minute]! < Math.min(now, required);
            }),
          ),
        );
        expect(opened).toEqual([]);
      }),
      { numRuns: 200, seed: SEED + 1 },
    );
  });
});
