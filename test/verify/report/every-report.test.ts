import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planningScenes, SEED, scenes } from '../../support/random-agency.js';
import { at, type Json, reportedAgency, verdictOf } from './reported.js';

const RUNS = { seed: SEED, numRuns: 60 };

describe('whatever the roster, its report holds', () => {
  it('with all that a roster can say', () => {
    fc.assert(
      fc.property(scenes(), ({ agency, policy }) => {
        expect(verdictOf(reportedAgency(agency, policy)).falseClaim).toBeNull();
      }),
      RUNS,
    );
  });

  it('with plans to be made, and nothing in them is taken on trust', () => {
    fc.assert(
      fc.property(planningScenes(), ({ agency, policy }) => {
        const { falseClaim, trusted } = verdictOf(reportedAgency(agency, policy));
        expect(falseClaim).toBeNull();
        expect(trusted).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each([
    ['any roster', scenes],
    ['much to plan', planningScenes],
  ])('with all that a plan can say beside its plan, of %s', (_, scenesOf) => {
    const asked = { forPlan: true, budget: 2, resilient: true, allowMoves: true };
    fc.assert(
      fc.property(scenesOf(), ({ agency, policy }) => {
        const { falseClaim, trusted } = verdictOf(reportedAgency(agency, policy, asked));
        expect(falseClaim).toBeNull();
        expect(trusted).toEqual([]);
      }),
      RUNS,
    );
  });

  it('when its reasons only say that they were searched, too: the search made again finds the same', () => {
    fc.assert(
      fc.property(planningScenes(), ({ agency, policy }) => {
        const reported = reportedAgency(agency, policy);
        const components = at(reported.json, 'components') as { reason: Json }[];
        const edits = components.flatMap(({ reason }, index) => {
          if (reason === null) return [];
          const { lowerBound } = reason as { lowerBound: number };
          return [[`components[${index}].reason`, { kind: 'search', lowerBound, nodes: 1 }]];
        });
        const { falseClaim, trusted } = verdictOf(reported, Object.fromEntries(edits));
        expect(falseClaim).toBeNull();
        expect(trusted).toEqual([]);
      }),
      RUNS,
    );
  });
});
