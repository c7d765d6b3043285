import fc from 'fast-check';
import type { Agency } from '../../src/model/agency.js';
import type { DistrictRow, DistrictShift } from '../../src/model/district.js';
import type { Policy } from '../../src/model/policy.js';
import { DEFAULT_POLICY } from '../../src/model/policy.js';
import { day } from './civil.js';
import { officers } from './random-officers.js';

/** One small invented agency, and the settings under which it is looked at. */
export interface Scene {
  readonly agency: Agency;
  readonly policy: Policy;
}

/** Properties are checked on the same cases in every run. */
export const SEED = 20_270_104;

/** First day of every random period: four days before a leap day, a Friday. */
const FROM = day('2028-02-25');

/** What kind of random agency is wanted. */
interface Kind {
  readonly districts: readonly number[];
  readonly shifts: readonly number[];
  readonly officers: readonly number[];
  /** Officers without a course for every five with one. */
  readonly untrained: number;
}

/**
 * Small random agencies: 1 to 3 districts of 1 to 3 shifts, with windows that overlap and pass midnight, weeks
 * split between rows, dates without a shift, groups; up to 10 officers with any duty; and random settings.
 */
export function scenes(): fc.Arbitrary<Scene> {
  return scenesOf({
    districts: [1, 2, 2, 3],
    shifts: [1, 2, 3],
    officers: [0, 4, 7, 10],
    untrained: 3,
  });
}

/** Random agencies of fewer shifts and more candidates, so that there is much to plan. */
export function planningScenes(): fc.Arbitrary<Scene> {
  return scenesOf({ districts: [1, 1, 2], shifts: [1, 2], officers: [6, 8, 10], untrained: 15 });
}

function scenesOf(kind: Kind): fc.Arbitrary<Scene> {
  const days = fc.constantFrom(1, 2, 5, 8, 12);
  return fc.tuple(districtShifts(kind), days).chain(([shifts, length]) => {
    const period = { from: FROM, to: FROM + length - 1 };
    const people = fc
      .constantFrom(...kind.officers)
      .chain((number) => officers(shifts, period, number, kind.untrained));
    return fc.record({
      agency: people.map((each) => ({ name: '', districtShifts: shifts, officers: each })),
      policy: settings().map((chosen) => ({ ...DEFAULT_POLICY, ...chosen, asOf: FROM, period })),
    });
  });
}

function settings(): fc.Arbitrary<Partial<Policy>> {
  return fc.record({
    minPatrolYears: fc.integer({ min: 0, max: 2 }),
    certificateMonths: fc.constantFrom(null, null, 1, 24),
    countSupervisors: fc.boolean(),
    availability: fc.constantFrom(0.5, 0.82, 1),
    objective: fc.constantFrom('fewest', 'fewest', 'listed-first'),
  });
}

function districtShifts(kind: Kind): fc.Arbitrary<DistrictShift[]> {
  const names = ['North', 'South', 'West'].flatMap((district) =>
    ['A', 'B', 'C'].map((shift) => ({ district, shift })),
  );
  return fc
    .tuple(
      fc.constantFrom(...kind.districts),
      fc.constantFrom(...kind.shifts),
      fc.array(weekRows(), { minLength: names.length, maxLength: names.length }),
    )
    .map(([districts, shifts, rows]) =>
      names.flatMap((name, index) =>
        Math.floor(index / 3) < districts && index % 3 < shifts
          ? [{ agency: '', ...name, rows: rows[index]! }]
          : [],
      ),
    );
}

/** One row for the whole week, or two that split it; each may leave some dates without the shift. */
function weekRows(): fc.Arbitrary<DistrictRow[]> {
  const isWhole = fc.constantFrom(true, true, false);
  return fc
    .tuple(
      isWhole,
      fc.integer({ min: 1, max: 126 }),
      fc.integer({ min: 0, max: 127 }),
      row(),
      row(),
    )
    .map(([whole, days, kept, first, second]) => {
      if (whole) return [first];
      const others = 127 - days;
      const rest = (others & kept) === 0 ? others : others & kept;
      return [
        { ...first, days },
        { ...second, days: rest },
      ];
    });
}

function row(): fc.Arbitrary<DistrictRow> {
  const minute = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 23 }).map((hour) => hour * 60) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 1439 }) },
  );
  const minutes = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(480, 510, 600, 720) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 1440 }) },
  );
  return fc.record({
    days: fc.constant(127),
    window: fc.record({ start: minute, minutes }),
    required: fc.constantFrom(0, 1, 1, 1, 2, 3),
    group: fc.constantFrom(null, null, null, 'g', 'h'),
    minPatrol: fc.constant(null),
    line: fc.constant(2),
  });
}
