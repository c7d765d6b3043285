import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Officer } from '../../../src/model/officer.js';
import type { VolunteerGroup } from '../../../src/plan/people/volunteer-groups.js';
import { type VolunteerRole, volunteerRoles } from '../../../src/plan/people/volunteer-roles.js';
import { planAgency } from '../../../src/plan/plan-agency.js';
import { ProblemSolver } from '../../../src/plan/solve-needs.js';
import { coverOf } from '../../support/cover.js';
import { bits, compare, EveryPlan } from '../../support/every-plan.js';
import { planningScenes, type Scene, SEED } from '../../support/random-agency.js';
import { volunteerScenes } from '../../support/volunteer-scenes.js';

const SCENES = fc.oneof(planningScenes(), volunteerScenes(), volunteerScenes());

/** The roles of a random agency, and all of its plans. */
function answersOf({ agency, policy }: Scene) {
  const cover = coverOf(agency, policy);
  const solver = new ProblemSolver();
  const plan = planAgency(cover, policy, solver);
  const roles = volunteerRoles(cover, plan, policy, solver);
  return { policy, plan, roles, every: new EveryPlan(cover, policy.objective) };
}

type Answers = ReturnType<typeof answersOf>;

/** The role by its definition, over every plan. */
function roleByDefinition(officer: Officer, { every, policy }: Answers): string {
  const minutes = every.minutesOf(officer);
  if (minutes.length === 0) return 'noCover';
  const { cost, plans } = every.best(every.all);
  const rest = every.all & ~every.bitOf(officer);
  const falls = minutes.some(
    ({ short, onDuty }) => bits(onDuty & rest) < Math.min(short, bits(onDuty)),
  );
  // What comes first: trained in all; or to find, then trained in all.
  const first = policy.objective === 'fewest' ? 1 : 2;
  const isDearer = compare(every.best(rest).cost.slice(0, first), cost.slice(0, first)) > 0;
  if (falls || isDearer) return 'only';
  return plans.some((chosen) => (chosen & ~rest) !== 0) ? 'inSome' : 'noCover';
}

/** What the best plan costs more without the officer, over every plan. */
function expectWithout(officer: Officer, role: VolunteerRole, { every, policy }: Answers): void {
  if (role.kind !== 'only' && role.kind !== 'anyOf') return;
  const { cost } = every.best(every.all);
  const extra = every
    .best(every.all & ~every.bitOf(officer))
    .cost.map((number, index) => number - cost[index]!);
  const [total, toFind, refresh] =
    policy.objective === 'fewest' ? extra : [extra[1], extra[0], extra[2]];
  expect(role.without).toEqual({ total, toFind, refresh });
}

const SAME_ROLE: Record<VolunteerRole['kind'], string> = {
  only: 'only',
  anyOf: 'inSome',
  otherPlan: 'inSome',
  undecided: 'undecided',
  noCover: 'noCover',
};

/** The groups of an answer, each with its officers. */
function groupsOf({ roles }: Answers): Map<VolunteerGroup, Officer[]> {
  const groups = new Map<VolunteerGroup, Officer[]>();
  for (const [officer, role] of roles) {
    if (role.kind !== 'anyOf') continue;
    groups.set(role.group, [...(groups.get(role.group) ?? []), officer]);
  }
  return groups;
}

/** Every plan that "any k of these" promises: one choice of each group, beside the rest of the plan. */
function promisedPlans(answers: Answers): number[] {
  const { plan, every } = answers;
  const groups = groupsOf(answers);
  const grouped = new Set([...groups.values()].flat());
  const { refresh, listed, toFind } = plan.officers;
  const rest = [...refresh, ...listed, ...toFind].filter((officer) => !grouped.has(officer));
  let plans = [rest.reduce((set, officer) => set | every.bitOf(officer), 0)];
  for (const [{ pick }, officers] of groups) {
    const picks = picksOf(
      officers.map((officer) => every.bitOf(officer)),
      pick,
    );
    plans = plans.flatMap((chosen) => picks.map((each) => chosen | each));
  }
  return plans;
}

function picksOf(members: readonly number[], number: number): number[] {
  if (number === 0) return [0];
  return members.flatMap((member, index) =>
    picksOf(members.slice(index + 1), number - 1).map((rest) => rest | member),
  );
}

describe('the roles of volunteers in random agencies', () => {
  it('are what every plan says', () => {
    const seen = { only: 0, anyOf: 0, otherPlan: 0, undecided: 0, noCover: 0, coveredByPlan: 0 };
    fc.assert(
      fc.property(SCENES, (scene) => {
        const answers = answersOf(scene);
        for (const [officer, role] of answers.roles) {
          const isCandidate = answers.every.candidates.some((each) => each.officer === officer);
          const expected = isCandidate ? roleByDefinition(officer, answers) : 'noCover';
          expect(SAME_ROLE[role.kind]).toBe(expected);
          expectWithout(officer, role, answers);
          seen[role.kind] += 1;
          if (role.kind === 'noCover' && role.reason === 'coveredByPlan') seen.coveredByPlan += 1;
        }
      }),
      { numRuns: 500, seed: SEED },
    );
    expect(seen.only).toBeGreaterThan(500);
    expect(seen.anyOf).toBeGreaterThan(100);
    expect(seen.otherPlan).toBeGreaterThan(0);
    expect(seen.coveredByPlan).toBeGreaterThan(200);
    expect(seen.undecided).toBe(0);
  });

  it('mean any k of these to the letter, in every group at once', () => {
    let choosing = 0;
    let acrossColumns = 0;
    fc.assert(
      fc.property(SCENES, (scene) => {
        const answers = answersOf(scene);
        const { every } = answers;
        const { cost } = every.best(every.all);
        for (const [{ pick, of, classes }, officers] of groupsOf(answers)) {
          expect(officers).toHaveLength(of);
          choosing += Number(pick < of);
          acrossColumns += Number(classes.length > 1);
        }
        for (const chosen of promisedPlans(answers)) {
          expect(every.reaches(chosen, every.all)).toBe(true);
          expect(every.costOf(chosen)).toEqual(cost);
        }
      }),
      { numRuns: 500, seed: SEED },
    );
    expect(choosing).toBeGreaterThan(50);
    expect(acrossColumns).toBeGreaterThan(10);
  });
});
