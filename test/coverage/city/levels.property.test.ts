import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverLevels, coverLevelsOf } from '../../../src/coverage/city/cover-levels.js';
import { Timeline } from '../../../src/coverage/city/timeline.js';
import { unitDutyOf } from '../../../src/coverage/city/unit-duty.js';
import type { Agency } from '../../../src/model/agency.js';
import { isCounted } from '../../../src/model/basis.js';
import { coverOf } from '../../support/cover.js';
import { literalLevels, literalUnitMinutes } from '../../support/literal-levels.js';
import { SEED, scenes } from '../../support/random-agency.js';

/** Every third row belongs to the unit, so that some officers change between patrol and the unit. */
function withUnit(agency: Agency): Agency {
  let row = 0;
  const officers = agency.officers.map((officer) => ({
    ...officer,
    assignments: officer.assignments.map((held) => {
      row += 1;
      const role = row % 3 === 0 ? ('unit' as const) : held.posting.role;
      return { ...held, posting: { ...held.posting, role } };
    }),
  }));
  return { ...agency, officers };
}

describe('cover at three levels, of random agencies', () => {
  it('is what counting every minute by name gives', () => {
    const all: CoverLevels[] = [];
    let both = 0;
    fc.assert(
      fc.property(scenes(), ({ agency: plain, policy }) => {
        const agency = withUnit(plain);
        const cover = coverOf(agency, policy);
        const timeline = new Timeline(agency.districtShifts, cover.schedule.horizon);
        const unit = unitDutyOf(cover, policy, timeline);
        const levels = coverLevelsOf(cover, timeline, unit);
        const isAsked = (index: number): boolean => isCounted(cover.shifts[index]!.basis);
        expect(levels).toEqual(literalLevels(agency, policy, isAsked, unit !== null));
        if (unit !== null) {
          expect(unit.minutesOnDuty).toBe(literalUnitMinutes(agency, policy));
          both += unit.alsoOnPatrol.length;
        }
        all.push(levels);
      }),
      { numRuns: 150, seed: SEED },
    );
    expect(all.filter(({ inCity, inDistrict }) => inCity > inDistrict).length).toBeGreaterThan(30);
    const helped = all.filter((each) => each.inDistrictWithUnit > each.inDistrict);
    expect(helped.length).toBeGreaterThan(30);
    expect(both).toBeGreaterThan(3);
  });

  it('covers in the district the minutes of its tally, and never less at a higher level', () => {
    fc.assert(
      fc.property(scenes(), ({ agency, policy }) => {
        const cover = coverOf(agency, policy);
        const timeline = new Timeline(agency.districtShifts, cover.schedule.horizon);
        const levels = coverLevelsOf(cover, timeline, unitDutyOf(cover, policy, timeline));
        const counted = cover.shifts.filter(({ basis }) => isCounted(basis));
        const short = counted.reduce((sum, { tally }) => sum + tally.minutesShort, 0);
        expect(levels.minutesRequired - levels.inDistrict).toBe(short);
        expect(levels.inCity).toBeGreaterThanOrEqual(levels.inDistrict);
        expect(levels.inDistrictWithUnit).toBeGreaterThanOrEqual(levels.inDistrict);
        expect(levels.inCityWithUnit).toBeGreaterThanOrEqual(
          Math.max(levels.inCity, levels.inDistrictWithUnit),
        );
      }),
      { numRuns: 150, seed: SEED + 1 },
    );
  });
});
