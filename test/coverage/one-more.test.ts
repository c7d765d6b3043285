import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agency } from '../../src/model/agency.js';
import type { Policy } from '../../src/model/policy.js';
import { ALWAYS_CERTIFIED } from '../support/agency.js';
import { coverOf } from '../support/cover.js';
import { SEED, scenes } from '../support/random-agency.js';

/** Certified officers on duty by district-shift and slot, one after the other. */
function onDuty(agency: Agency, policy: Policy): number[] {
  return coverOf(agency, policy).onDuty.flatMap((counts) => [...counts]);
}

describe('one more certified officer', () => {
  it('never lowers the cover of any district-shift at any minute', () => {
    let telling = 0;
    fc.assert(
      fc.property(scenes(), scenes(), ({ agency, policy }, other) => {
        const before = onDuty(agency, policy);
        // Somebody of another agency with places that this one has, certified.
        const newcomer = other.agency.officers.find(({ assignments, exceptions }) =>
          [
            ...assignments.flatMap(({ posting }) =>
              posting.places.map((place) => place.districtShift),
            ),
            ...exceptions.flatMap(({ districtShifts }) => districtShifts ?? []),
          ].every((index) => index < agency.districtShifts.length),
        );
        if (newcomer === undefined) return;
        const officer = { ...newcomer, id: 'new', certificate: ALWAYS_CERTIFIED };
        const after = onDuty({ ...agency, officers: [...agency.officers, officer] }, policy);
        expect(after).toHaveLength(before.length);
        expect(after.filter((count, slot) => count < before[slot]!)).toEqual([]);
        telling += Number(after.some((count, slot) => count > before[slot]!));
      }),
      { numRuns: 200, seed: SEED },
    );
    expect(telling).toBeGreaterThanOrEqual(40);
  });

  it('never lowers it when he or she is trained, refreshed or comes back from leave', () => {
    let telling = 0;
    fc.assert(
      fc.property(scenes(), fc.integer({ min: 0, max: 9 }), ({ agency, policy }, which) => {
        const before = onDuty(agency, policy);
        const officers = agency.officers.map((officer, index) => {
          if (index !== which) return officer;
          const exceptions = officer.exceptions.filter(({ duty }) => duty === 'on');
          const isPresent = exceptions.length === officer.exceptions.length;
          return {
            ...officer,
            certificate: ALWAYS_CERTIFIED,
            ...(isPresent ? {} : { exceptions }),
          };
        });
        const after = onDuty({ ...agency, officers }, policy);
        const lower = after.filter((count, slot) => count < before[slot]!);
        // Overtime that leave had taken away may move the officer to another district-shift.
        const isMoved =
          agency.officers[which]?.exceptions.some(({ duty }) => duty === 'on') ?? false;
        if (!isMoved) expect(lower).toEqual([]);
        telling += Number(after.some((count, slot) => count > before[slot]!));
      }),
      { numRuns: 200, seed: SEED },
    );
    expect(telling).toBeGreaterThanOrEqual(20);
  });
});
