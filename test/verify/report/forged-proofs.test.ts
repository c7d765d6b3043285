import { describe, expect, it } from 'vitest';
import { cityOf, type Forgery, testForgeries } from './forgeries.js';
import { at, type Json, plus, verdictOf, without } from './reported.js';

/** Central Day is 0, Central Evening 1, Harbor Night 5, Westgate Day 9. */
const FORGERIES: readonly Forgery[] = [
  [
    'the shortage of a reason raised',
    {
      'components[1].reason.instances[0].short': 3,
      'components[1].reason.weightedShort': 3,
    },
    'components[1].reason.instances[0]',
    'Central Evening on 2027-01-05 at 15:00: short by 3 claimed, 2 recounted',
  ],
  [
    'a weight of a reason changed, and the sum with it',
    {
      'components[5].reason.instances[0].weight': plus(1),
      'components[5].reason.weightedShort': plus(1),
    },
    'components[5].reason.mostPerOfficer',
    'the most that one officer can supply: 2 claimed, 3 recounted',
  ],
  [
    'a weight of a reason changed alone',
    { 'components[5].reason.instances[0].weight': plus(1) },
    'components[5].reason.weightedShort',
    'officers missing in all: 5 claimed, 6 recounted',
  ],
  [
    'a reason with one of its dates taken away',
    { 'components[2].reason.instances': without(4), 'components[2].reason.weightedShort': 4 },
    'components[2].reason',
    'the reason does not prove 2: 1 officer can supply 4, and 4 are missing',
  ],
  [
    'one part of a sum counted three times',
    {
      'components[0].reason.parts': (parts) => {
        const [, date] = parts as Json[];
        return [date!, date!, date!];
      },
    },
    'components[0].reason.parts[1]',
    'this lower bound is added to that of components[0].reason.parts[0], and an officer could help with both',
  ],
  [
    'a sum that does not add up',
    { 'components[0].reason.parts': without(1) },
    'components[0].reason.lowerBound',
    'lower bounds of the parts in all: 3 claimed, 2 recounted',
  ],
  [
    'a bound without a reason',
    { 'components[1].reason': null },
    'components[1].train.lowerBound',
    'lower bound: 2 claimed, 0 recounted',
  ],
  [
    'a search that is said to prove more than it can',
    {
      'components[1].reason': { kind: 'search', lowerBound: 3 },
      'components[1].train.lowerBound': 3,
      'components[1].train.status': 'limit',
      'components[1].train.total': 3,
    },
    'components[1].train.total',
    'officers to train: 3 claimed, 2 recounted',
  ],
  [
    'optimal said of what days off that are not known leave open',
    { 'components[5].train.status': 'optimal' },
    'components[5].train.status',
    'the status is optimal, and days off in Westgate Day are not known',
  ],
];

describe('that fewer are not enough, in the plan of the invented city,', () => {
  const city = cityOf();

  testForgeries(city, FORGERIES);

  it('holds with weaker claims that are true, and not when they are called optimal', () => {
    const weaker = {
      'components[1].train.lowerBound': 1,
      'components[1].train.status': 'limit',
      'components[1].reason.lowerBound': 1,
      'components[1].reason.mostTogether': 0,
      'summary.train.lowerBound': plus(-1),
      'summary.train.status': 'limit',
    };
    expect(verdictOf(city(), weaker).falseClaim).toBeNull();
    const optimal = { ...weaker, 'components[1].train.status': 'optimal' };
    expect(verdictOf(city(), optimal).falseClaim).toEqual({
      path: 'components[1].train.status',
      sentence: 'the status is optimal, and 2 are trained where only 1 are proved to be needed',
    });
    const { falseClaim } = verdictOf(city(), { ...weaker, 'summary.train.status': 'partial' });
    expect(falseClaim?.path).toBe('summary.train.status');
  });

  it('holds with the parts of a sum in another order', () => {
    const edits = {
      'components[0].reason.parts': (parts: Json) => [...(parts as Json[])].reverse(),
    };
    expect(verdictOf(city(), edits).falseClaim).toBeNull();
  });

  it('holds when a reason only says that it was searched: that is searched again', () => {
    const { lowerBound } = at(city().json, 'components[1].reason') as { lowerBound: number };
    const edits = { 'components[1].reason': { kind: 'search', lowerBound, nodes: 1 } };
    expect(verdictOf(city(), edits).falseClaim).toBeNull();
  });
});
