import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgencyCover } from '../../../src/coverage/agency-cover.js';
import type { InstancesReason, WeightedInstance } from '../../../src/plan/answer.js';
import { type PlannedComponent, planAgency } from '../../../src/plan/plan-agency.js';
import { ProblemSolver } from '../../../src/plan/solve-needs.js';
import { coverOf } from '../../support/cover.js';
import { literalPlan } from '../../support/literal-plan.js';
import { literalReason, weighedReasons } from '../../support/literal-reason.js';
import { planningScenes, type Scene, SEED } from '../../support/random-agency.js';

describe('the reasons of random agencies', () => {
  it('prove the optimum by sums that a stranger can make from the roster', () => {
    const found = new Map<string, number>();
    const count = (what: string): void => {
      found.set(what, (found.get(what) ?? 0) + 1);
    };
    fc.assert(
      fc.property(planningScenes(), (scene) => {
        const { agency, policy } = scene;
        const cover = coverOf(agency, policy);
        const { components } = planAgency(cover, policy, new ProblemSolver());
        for (const component of components) checkComponent(scene, cover, component).forEach(count);
        const isAsked = (index: number): boolean => cover.shifts[index]!.basis !== 'unknown';
        const fewest = literalPlan(agency, { ...policy, objective: 'fewest' }, isAsked).total;
        expect(components.reduce((sum, { answer }) => sum + answer.lowerBound, 0)).toBe(fewest);
      }),
      { numRuns: 400, seed: SEED },
    );
    const least = { date: 100, run: 20, dates: 10, sum: 10, afterRefresh: 5, unfillable: 20 };
    for (const [what, times] of Object.entries(least)) {
      expect(found.get(what), what).toBeGreaterThan(times);
    }
  });
});

/** Checks the reason of a component. @returns its kind and what it depends on, for each of its parts */
function checkComponent(
  scene: Scene,
  cover: AgencyCover,
  { answer, reason }: PlannedComponent,
): string[] {
  expect(reason?.lowerBound ?? 0).toBe(answer.lowerBound);
  const met = [reason?.kind ?? 'none'] as string[];
  for (const part of weighedReasons(reason)) {
    checkByHand(scene, cover, part);
    if (part.afterRefresh > 0) met.push('afterRefresh');
    if (part.unfillable > 0) met.push('unfillable');
  }
  return met;
}

/** Every number of a reason from the roster, and that they prove the bound. */
function checkByHand({ agency, policy }: Scene, cover: AgencyCover, part: InstancesReason): void {
  const { kind, lowerBound, instances, ...numbers } = part;
  const { shorts, ...literal } = literalReason(agency, policy, part);
  expect(shorts).toEqual(instances.map(({ short }) => short));
  expect(numbers).toEqual(literal);
  expect(literal.weightedShort).toBeGreaterThan(literal.mostTogether);
  expect(literal.mostTogether).toBeLessThanOrEqual((lowerBound - 1) * literal.mostPerOfficer);
  expect(instances.length === 1).toBe(kind === 'date');
  if (kind === 'run') expect(skipped(cover, instances)).toBe(0);
}

/** Instances of the district-shift that a run leaves out between its first and its last. */
function skipped(cover: AgencyCover, instances: readonly WeightedInstance[]): number {
  const [first, last] = [instances[0]!, instances.at(-1)!];
  const { instanceDay } = cover.agencyGrid.grids[first.districtShift]!;
  const days = [...instanceDay].map((index) => cover.schedule.horizon.first + index);
  return days.filter((day) => first.day <= day && day <= last.day).length - instances.length;
}
