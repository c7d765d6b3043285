import { describe, expect, it } from 'vitest';
import type { Basis } from '../../src/model/basis.js';
import type { Policy } from '../../src/model/policy.js';
import { checkPlan } from '../../src/verify/check-plan.js';
import { agencyOf, certified, row } from '../support/agency.js';
import { WEEK } from '../support/cover.js';
import { reportOf } from '../support/report.js';

const SHIFTS = {
  'North Day': row('07:00-15:00'),
  'North Night': row('23:00-07:00'),
  'South Day': row('07:00-15:00'),
};

const PEOPLE = [
  certified('A', { places: { 'North Day': '1' } }),
  certified('B', { places: { 'North Day': null } }),
  certified('C', { places: { 'North Night': null } }),
];

/** What the check says when one district-shift claims another basis. */
function saidOf(index: number, basis: Basis, hoursOff: Policy['hoursOff']): string | null {
  const { claims } = reportOf([agencyOf(SHIFTS, PEOPLE)], { ...WEEK, hoursOff });
  const [claim] = claims;
  expect(checkPlan(claim!)).toBeNull();
  const districtShifts = claim!.districtShifts.with(index, {
    ...claim!.districtShifts[index]!,
    basis,
  });
  return checkPlan({ ...claim!, districtShifts });
}

const AWAY = new Map([['all', 1222]]);

describe('the basis of a district-shift', () => {
  it.each([
    [0, 'exact', 'North Day: its days off are claimed to be known, they are known in part'],
    [1, 'range', 'claimed to be known in part, they are unknown, with an estimate'],
    [
      1,
      'unknown',
      'claimed to be unknown, without an estimate, they are unknown, with an estimate',
    ],
    [
      2,
      'estimated',
      'South Day: its days off are claimed to be unknown, with an estimate, they are known',
    ],
  ] as const)('%i is not %s', (index, basis, said) => {
    expect(saidOf(index, basis, AWAY)).toContain(said);
  });

  it('is an estimate only where hours off leave hours to work', () => {
    for (const hoursOff of [null, new Map([['all', 2920]])]) {
      expect(saidOf(1, 'estimated', hoursOff)).toContain('unknown, without an estimate');
    }
  });
});
