import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgencyCover } from '../../../src/coverage/agency-cover.js';
import { isCounted } from '../../../src/model/basis.js';
import { type MarginalCurve, marginalCurve } from '../../../src/plan/curve/marginal-curve.js';
import { type AgencyPlan, planAgency } from '../../../src/plan/plan-agency.js';
import { ProblemSolver } from '../../../src/plan/solve-needs.js';
import { coverOf } from '../../support/cover.js';
import { LiteralCurve } from '../../support/literal-curve.js';
import { planningScenes, type Scene, SEED, scenes } from '../../support/random-agency.js';

interface Case {
  readonly cover: AgencyCover;
  readonly plan: AgencyPlan;
  readonly literal: LiteralCurve;
}

function caseOf({ agency, policy }: Scene): Case {
  const cover = coverOf(agency, policy);
  const plan = planAgency(cover, policy, new ProblemSolver());
  const isAsked = (index: number): boolean => isCounted(cover.shifts[index]!.basis);
  const literal = new LiteralCurve(agency, policy, plan.officers.refresh, isAsked);
  return { cover, plan, literal };
}

function expectEqual({ plan, literal }: Case, { minutesShort, points }: MarginalCurve): void {
  const best = literal.best();
  const last = points.length - 1;
  expect(minutesShort).toBe(literal.minutesShort([]));
  expect(last).toBeLessThanOrEqual(plan.answer.total);
  let before = points[0]!;
  for (const point of points) {
    const { minutes, trained, toFind } = best[point.places]!;
    const officers = [...point.listed, ...point.toFind];
    expect([point.minutesClosed, officers.length, point.toFind.length]).toEqual([
      minutes,
      trained,
      toFind,
    ]);
    expect([point.minutesClosedAtMost, point.status]).toEqual([minutes, 'optimal']);
    expect(literal.minutesShort(officers)).toBe(minutesShort - minutes);
    const kept = literal.best([...before.listed, ...before.toFind])[officers.length];
    expect(point.keepsPrevious).toBe(kept?.minutes === minutes && kept.toFind === toFind);
    before = point;
  }
  // Everything that training can close is closed by the last, and not by the one before.
  const all = best.at(-1)!.minutes;
  expect(points[last]!.minutesClosed).toBe(all);
  if (last > 0) expect(points[last - 1]!.minutesClosed).toBeLessThan(all);
}

describe('the marginal curve of random agencies', () => {
  it.each([
    ['much to plan', planningScenes(), 900, { long: 200, unlike: 10, flat: 40, refreshed: 60 }],
    ['several districts', scenes(), 600, { long: 30, unlike: 0, flat: 1, refreshed: 40 }],
  ])('equals trying every set of trainees: %s', (_, kind, numRuns, least) => {
    const counts = { long: 0, unlike: 0, flat: 0, refreshed: 0 };
    fc.assert(
      fc.property(kind, (scene) => {
        const made = caseOf(scene);
        const curve = marginalCurve(made.cover, made.plan);
        expectEqual(made, curve);
        const { points } = curve;
        if (points.length > 2) counts.long += 1;
        if (points.some(({ keepsPrevious }) => !keepsPrevious)) counts.unlike += 1;
        if (points.some(({ minutesClosed, places }) => minutesClosed === 0 && places > 0))
          counts.flat += 1;
        if (points.length > 1 && made.plan.officers.refresh.length > 0) counts.refreshed += 1;
      }),
      { numRuns, seed: SEED },
    );
    expect(counts.long).toBeGreaterThan(least.long);
    expect(counts.unlike).toBeGreaterThan(least.unlike);
    expect(counts.flat).toBeGreaterThan(least.flat);
    expect(counts.refreshed).toBeGreaterThan(least.refreshed);
  });

  it('gives two true bounds where the work runs out, and calls nothing optimal that is not', () => {
    let open = 0;
    fc.assert(
      fc.property(planningScenes(), (scene) => {
        const { cover, plan, literal } = caseOf(scene);
        const best = literal.best();
        for (const point of marginalCurve(cover, plan, 0).points) {
          const { minutes } = best[point.places]!;
          expect(point.minutesClosed).toBeLessThanOrEqual(minutes);
          expect(point.minutesClosedAtMost).toBeGreaterThanOrEqual(minutes);
          if (point.status === 'optimal') expect(point.minutesClosed).toBe(minutes);
          else open += 1;
        }
      }),
      { numRuns: 400, seed: SEED },
    );
    expect(open).toBeGreaterThan(10);
  });
});
