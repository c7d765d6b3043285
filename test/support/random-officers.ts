import fc from 'fast-check';
import { ALWAYS_FROM, ALWAYS_TO } from '../../src/model/certificate.js';
import type { DistrictShift } from '../../src/model/district.js';
import type { Assignment, DutyException, Officer, Posting } from '../../src/model/officer.js';
import type { Period } from '../../src/model/policy.js';
import { certificates, orNull } from './random-certificate.js';

/**
 * Random officers of an agency, with ids 0, 1, 2, ...
 * @param untrained officers without a course for every five with one
 */
export function officers(
  shifts: readonly DistrictShift[],
  period: Period,
  number: number,
  untrained: number,
): fc.Arbitrary<Officer[]> {
  return fc
    .array(officer(shifts, period, untrained), { minLength: number, maxLength: number })
    .map((people) => people.map((each, index) => ({ ...each, id: `${index}` })));
}

function officer(
  shifts: readonly DistrictShift[],
  period: Period,
  untrained: number,
): fc.Arbitrary<Officer> {
  const nearPeriod = fc.integer({ min: period.from - 1, max: period.to + 2 });
  return fc.record({
    id: fc.constant(''),
    name: fc.constant(null),
    callSign: fc.constant(null),
    assignments: assignments(shifts, period),
    certificate: certificates(period, untrained),
    designated: mostly(true, false),
    willingness: fc.constantFrom('listed', 'listed', 'notAsked', 'notAsked', 'declined'),
    // Two years before the period, give or take.
    patrolSince: orNull(1, fc.integer({ min: period.from - 1500, max: period.from - 700 })),
    leavesOn: orNull(6, nearPeriod),
    exceptions: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.array(exception(shifts, period), { minLength: 1, maxLength: 3 }),
      },
    ),
    inError: mostly(false, true),
  });
}

/** One row, or two that follow each other, perhaps with dates between them. */
function assignments(shifts: readonly DistrictShift[], period: Period): fc.Arbitrary<Assignment[]> {
  const change = fc.integer({ min: period.from - 1, max: period.to + 2 });
  return fc.oneof(
    {
      weight: 4,
      arbitrary: posting(shifts).map((only) => [
        { posting: only, from: ALWAYS_FROM, to: ALWAYS_TO },
      ]),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(posting(shifts), posting(shifts), change, fc.integer({ min: 0, max: 2 }))
        .map(([before, after, date, between]) => {
          // One of the two holds on some date of the period.
          const isAway = date - 1 - between < period.from && date > period.to;
          return [
            { posting: before, from: ALWAYS_FROM, to: date - 1 - (isAway ? 0 : between) },
            { posting: after, from: date, to: ALWAYS_TO },
          ];
        }),
    },
  );
}

function posting(shifts: readonly DistrictShift[]): fc.Arbitrary<Posting> {
  return fc.record({
    places: places(shifts),
    role: fc.oneof(
      { weight: 12, arbitrary: fc.constant('patrol' as const) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('supervisor' as const, 'unit' as const, 'other' as const),
      },
    ),
    active: mostly(true, false),
    squad: fc.constantFrom(null, 'A', 'B'),
    rotation: fc.constant(null),
    anchor: fc.constant(null),
    daysOff: fc.constant(null),
  });
}

function places(shifts: readonly DistrictShift[]): fc.Arbitrary<Posting['places']> {
  const index = fc.integer({ min: 0, max: shifts.length - 1 });
  const chosen = fc.uniqueArray(index, { maxLength: 3, minLength: 0 });
  const pattern = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('1', '110', '1100', '0011', '111100', '1111100', '0111110'),
    },
    { weight: 3, arbitrary: bits() },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .tuple(index, pattern)
        .map(([at, duty]) => [{ districtShift: at, pattern: duty }]),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(chosen, fc.array(pattern, { minLength: 3, maxLength: 3 }))
        .map(([at, duty]) =>
          at.map((districtShift, which) => ({ districtShift, pattern: duty[which]! })),
        ),
    },
  );
}

/** One to nine days, on or off in any order. */
function bits(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9), fc.integer({ min: 0, max: 511 }))
    .map(([length, days]) => days.toString(2).padStart(9, '0').slice(-length));
}

function exception(shifts: readonly DistrictShift[], period: Period): fc.Arbitrary<DutyException> {
  const index = fc.integer({ min: 0, max: shifts.length - 1 });
  return fc
    .record({
      from: fc.integer({ min: period.from - 2, max: period.to + 2 }),
      days: fc.integer({ min: 1, max: 4 }),
      duty: fc.constantFrom('on' as const, 'off' as const),
      at: orNull(1, fc.uniqueArray(index, { minLength: 1, maxLength: 2 })),
    })
    .map(({ from, days, duty, at }) => ({
      from,
      to: from + days - 1,
      duty,
      districtShifts: duty === 'on' ? at : null,
    }));
}

function mostly<T>(usual: T, rare: T): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 15, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constant(rare) },
  );
}
