import { describe, expect, it } from 'vitest';
import { WEEK } from '../../support/cover.js';
import { reportOf } from '../../support/report.js';
import { AGENCY, PLAN } from './people-town.js';

const { steps, volunteers } = PLAN.analysis;

describe('the steps of a plan', () => {
  it('count hours after refreshers, after the list, after those still to find', () => {
    // North Day is short on five dates and North Night on four, of fourteen; r1 closes one, v1 three, f1 one.
    const all = { hoursRequired: 112, instancesRequired: 14 };
    expect(steps).toMatchObject(all);
    expect(
      steps?.steps.map((each) => [each.step, each.officers, each.hoursShort, each.instancesShort]),
    ).toEqual([
      ['today', 0, 72, 9],
      ['refreshers', 1, 64, 8],
      ['list', 1, 40, 5],
      ['toFind', 1, 32, 4],
    ]);
    expect(steps?.steps.map(({ hoursNone }) => hoursNone)).toEqual([72, 64, 40, 32]);
    expect(steps?.steps.at(-1)?.coveredShare).toBe(0.7142);
  });

  it('begin with what the summary says, and end with what nobody can fill', () => {
    const [today] = steps!.steps;
    const { hoursShort, hoursNone, instancesShort, coveredShare, train } = PLAN.summary;
    expect(today).toMatchObject({ hoursShort, hoursNone, instancesShort, coveredShare });
    expect(steps!.steps.at(-1)?.instancesShort).toBe(train.unfillable);
  });

  it('say which squads would have to fill what remains', () => {
    const said = steps!.remains.map(({ reason, instances, weekdays, officers, left, squads }) => ({
      reason,
      instances,
      weekdays,
      officers,
      left,
      squads: squads.map(({ squad, works, officers: of, here }) => [squad, works, of, here]),
    }));
    expect(said).toEqual([
      {
        reason: 'nobodyOnPatrol',
        instances: 3,
        weekdays: 0b111_0000,
        officers: 1,
        left: 0,
        squads: [['P', 3, 1, false]],
      },
      {
        // d1 has declined; one more who works as d1 does, or as squad Q.
        reason: 'allDeclined',
        instances: 1,
        weekdays: 0b000_1000,
        officers: 1,
        left: 0,
        squads: [
          [null, 1, 1, true],
          ['Q', 1, 0, false],
        ],
      },
    ]);
  });
});

describe('the volunteers of a plan', () => {
  it('have their group, their squad and whether the plan takes them', () => {
    expect(volunteers?.groups).toEqual([{ id: 1, pick: 1, of: 2 }]);
    expect(
      volunteers?.officers.map((each) => [
        each.officer,
        each.district,
        each.squad,
        each.role,
        each.planned,
        each.group,
        each.reason,
      ]),
    ).toEqual([
      ['v1', 'North', 'A', 'anyOf', true, 1, null],
      ['v2', 'North', 'B', 'anyOf', false, 1, null],
      ['v3', 'North', 'A', 'noCover', false, null, 'alreadyCovered'],
    ]);
    expect(PLAN.plan.train.map(({ officer }) => officer)).toEqual(['v1']);
  });

  it('and the steps are not worked out for a report', () => {
    expect(reportOf([AGENCY], WEEK).report.analysis).toMatchObject({
      steps: null,
      volunteers: null,
    });
  });
});
