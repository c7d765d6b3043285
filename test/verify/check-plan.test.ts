import { describe, expect, it } from 'vitest';
import type { Officer } from '../../src/model/officer.js';
import type { PlanClaim, ShiftClaim } from '../../src/model/plan-claim.js';
import { checkPlan } from '../../src/verify/check-plan.js';
import { agencyOf, certified, person, row } from '../support/agency.js';
import { day } from '../support/civil.js';
import { policyFor } from '../support/cover.js';
import { EVERY_DAY, weekly } from '../support/pattern.js';
import { reportOf } from '../support/report.js';

const NIGHTS = { places: { 'North Night': EVERY_DAY } };
const LAPSED = { course: day('2020-01-01'), refreshed: null, expires: day('2026-12-31') };

const AGENCY = agencyOf(
  {
    'North Day': row('07:00-15:00'),
    'North Night': row('23:00-07:00'),
    'South Day': row('07:00-15:00'),
  },
  [
    certified('counts', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') } }),
    person('lapsed', { places: { 'North Day': weekly('Sat Sun') } }, { certificate: LAPSED }),
    person(
      'listed',
      { places: { 'North Night': weekly('Mon Tue Wed Thu Fri Sat') } },
      { willingness: 'listed' },
    ),
    person('to-find', { places: { 'South Day': weekly('Mon Tue Wed Thu Fri') } }),
    // Who cannot be planned, each for one reason.
    person('declined', { places: { 'South Day': weekly('Sat Sun') } }, { willingness: 'declined' }),
    person('new', NIGHTS, { patrolSince: '2026-01-01' }),
    person('leaving', NIGHTS, { leavesOn: '2027-01-09' }),
    person('in-error', NIGHTS, { inError: true }),
    person('detective', { ...NIGHTS, role: 'other' }),
    person('opted-out', NIGHTS, { designated: false, certificate: LAPSED }),
    person('undated', NIGHTS, {
      certificate: { course: 'undated', refreshed: null, expires: null },
    }),
  ],
);
const POLICY = policyFor('2027-01-04', '2027-01-10', { certificateMonths: 24 });
const CLAIM: PlanClaim = reportOf([AGENCY], POLICY).claims[0]!;

function officer(id: string): Officer {
  return AGENCY.officers.find((each) => each.id === id)!;
}

/** The claim with changes to one district-shift: 0 North Day, 1 North Night, 2 South Day. */
function withShift(index: number, change: Partial<ShiftClaim>, claim = CLAIM): PlanClaim {
  return {
    ...claim,
    districtShifts: claim.districtShifts.map((shift, at) =>
      at === index ? { ...shift, ...change } : shift,
    ),
  };
}

describe('the plan of a small agency', () => {
  it('is what can be worked out by hand, and is accepted', () => {
    expect(CLAIM.trained.map(({ id }) => id)).toEqual(['listed', 'to-find']);
    expect(CLAIM.refreshed.map(({ id }) => id)).toEqual(['lapsed']);
    // North Day: short on Sat and Sun. North Night: short every night; Sunday's has only officers who may not be
    // trained. South Day: short every day; on Sat and Sun the only one has declined.
    expect(
      CLAIM.districtShifts.map((shift) => [
        shift.minutesShort / 480,
        shift.minutesNone / 480,
        shift.unfillable,
        shift.trained,
        shift.refreshed,
      ]),
    ).toEqual([
      [2, 2, 0, 0, 1],
      [7, 7, 1, 1, 0],
      [7, 7, 2, 1, 0],
    ]);
    expect(checkPlan(CLAIM)).toBeNull();
  });
});

describe('a plan that leaves somebody out', () => {
  it('is rejected: an officer to train', () => {
    const fewer = { ...CLAIM, trained: [officer('to-find')] };
    // Six of the seven nights could be filled: 6 x 480.
    expect(checkPlan(withShift(1, { trained: 0 }, fewer))).toBe(
      'North Night: the plan leaves 2880 minutes short that training could fill',
    );
  });

  it('is rejected: an officer to refresh', () => {
    const fewer = { ...CLAIM, refreshed: [] };
    expect(checkPlan(withShift(0, { refreshed: 0 }, fewer))).toBe(
      'North Day: the plan leaves 960 minutes short that training could fill',
    );
  });

  it('is rejected: a stranger with the same duty does not help', () => {
    const stranger = { ...officer('listed'), id: 'stranger' };
    expect(checkPlan({ ...CLAIM, trained: [stranger, officer('to-find')] })).not.toBeNull();
  });
});

describe('a plan that counts wrongly', () => {
  it.each([
    [1, { minutesRequired: 6 * 480 }, '2880 minutes required claimed, 3360 recounted'],
    [1, { minutesShort: 6 * 480 }, '2880 minutes short claimed, 3360 recounted'],
    [1, { minutesShort: 7 * 480 - 1 }, '3359 minutes short claimed, 3360 recounted'],
    [1, { minutesNone: 0 }, '0 minutes with nobody certified claimed, 3360 recounted'],
    [0, { instancesRequired: 6 }, '6 instances required claimed, 7 recounted'],
    [0, { instancesShort: 1 }, '1 instances short claimed, 2 recounted'],
    [2, { unfillable: 1 }, '1 instances that training cannot fill claimed, 2 recounted'],
    [0, { unfillable: 1 }, '1 instances that training cannot fill claimed, 0 recounted'],
  ])('is rejected: district-shift %i with %o', (index, change, words) => {
    expect(checkPlan(withShift(index, change))).toContain(words);
  });

  it('is rejected: nothing is said of what training cannot fill', () => {
    const hidden = withShift(1, { unfillable: 0 }, withShift(2, { unfillable: 0 }));
    expect(checkPlan(hidden)).toBe(
      'North Night: the plan leaves 480 minutes short that training could fill',
    );
  });

  it('is rejected: the district-shifts do not add up to the officers', () => {
    expect(checkPlan(withShift(0, { trained: 1 }))).toBe(
      'North Day: 1 officers to train claimed, 0 have their place there',
    );
    expect(checkPlan(withShift(0, { refreshed: 0 }))).toBe(
      'North Day: 0 officers to refresh claimed, 1 have their place there',
    );
  });

  it('is rejected: they add up, but an officer stands in the wrong one', () => {
    const moved = withShift(0, { trained: 1 }, withShift(1, { trained: 0 }));
    expect(checkPlan(moved)).not.toBeNull();
  });

  it('is rejected: days off are called unknown where they are known', () => {
    expect(checkPlan(withShift(1, { basis: 'unknown', minutesShort: 0 }))).not.toBeNull();
  });

  it('is rejected: it was made under other settings', () => {
    const months = { ...CLAIM, policy: { ...POLICY, certificateMonths: null } };
    expect(checkPlan(months)).toContain('recounted');
    const longer = { ...POLICY, period: { from: POLICY.period.from, to: POLICY.period.to + 1 } };
    expect(checkPlan({ ...CLAIM, policy: longer })).toContain('recounted');
  });
});

describe('a plan of officers who may not be planned', () => {
  it.each(['declined', 'new', 'leaving', 'in-error', 'detective', 'counts', 'lapsed'])(
    'is rejected: %s to be trained',
    (id) => {
      const claim = { ...CLAIM, trained: [...CLAIM.trained, officer(id)], refreshed: [] };
      expect(checkPlan(withShift(1, { trained: 2 }, claim))).toBe(
        `officer ${id} may not be trained`,
      );
    },
  );

  it.each(['opted-out', 'undated', 'to-find', 'leaving'])(
    'is rejected: %s to be refreshed',
    (id) => {
      const claim = { ...CLAIM, refreshed: [...CLAIM.refreshed, officer(id)] };
      const words = checkPlan(withShift(1, { refreshed: 1 }, { ...claim, trained: [] }));
      expect(words).toBe(`officer ${id} may not be refreshed`);
    },
  );

  it('is rejected: one twice, or both trained and refreshed', () => {
    const twice = { ...CLAIM, trained: [...CLAIM.trained, officer('listed')] };
    expect(checkPlan(withShift(1, { trained: 2 }, twice))).toBe('officer listed is planned twice');
    const both = { ...CLAIM, refreshed: [...CLAIM.refreshed, officer('listed')] };
    expect(checkPlan(withShift(1, { refreshed: 1 }, both))).toBe('officer listed is planned twice');
  });
});
