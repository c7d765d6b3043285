import fc from 'fast-check';
import type { DistrictShift } from '../../src/model/district.js';
import type { Officer } from '../../src/model/officer.js';
import { DEFAULT_POLICY } from '../../src/model/policy.js';
import { day } from './civil.js';
import type { Scene } from './random-agency.js';
import { orNull } from './random-certificate.js';
import { officers } from './random-officers.js';

const FROM = day('2028-02-25');

/**
 * Small random agencies in which officers can be moved: two or three districts whose shifts mostly have the
 * same hours, required numbers that differ, perhaps a group, more certified officers than others.
 */
export function movingScenes(): fc.Arbitrary<Scene> {
  const days = fc.constantFrom(1, 2, 3, 4);
  return fc.tuple(districtShifts(), days).chain(([shifts, length]) => {
    const period = { from: FROM, to: FROM + length - 1 };
    const number = fc.constantFrom(6, 8, 9);
    const people = number.chain((count) => officers(shifts, period, count, 5));
    return fc.record({
      agency: people.map((each) => ({
        name: '',
        districtShifts: shifts,
        officers: each.map((officer, at) => settled(officer, at, shifts)),
      })),
      policy: fc.constantFrom('fewest' as const, 'listed-first' as const).map((objective) => ({
        ...DEFAULT_POLICY,
        objective,
        asOf: FROM,
        period,
      })),
    });
  });
}

/**
 * Of four officers one is certified for good and works every day in the first shift of the first district, one
 * works it on any days, one has no course and works the last shift there is; the last is as chance made him or her.
 */
function settled(officer: Officer, at: number, shifts: readonly DistrictShift[]): Officer {
  if (at % 4 === 3) return officer;
  const pattern = officer.assignments[0]?.posting.places[0]?.pattern ?? '1';
  const isTrained = at % 4 !== 2;
  const districtShift = isTrained ? 0 : shifts.findLastIndex(({ shift }) => shift === 'A');
  const places = [{ districtShift, pattern: at % 4 === 0 ? '1' : pattern }];
  return {
    ...officer,
    certificate: { course: isTrained ? FROM - 300 : null, refreshed: null, expires: null },
    assignments: officer.assignments.map((held) => ({
      ...held,
      posting: { ...held.posting, places },
    })),
  };
}

function districtShifts(): fc.Arbitrary<DistrictShift[]> {
  const districts = fc.constantFrom(2, 2, 3);
  const shifts = fc.constantFrom(1, 1, 2);
  const hour = fc.integer({ min: 0, max: 23 });
  const window = fc.tuple(hour, fc.constantFrom(480, 480, 720)).map(([start, minutes]) => ({
    start: start * 60,
    minutes,
  }));
  const each = fc.record({
    required: fc.constantFrom(0, 1, 1, 1, 2),
    group: fc.constantFrom(null, null, null, 'g'),
    other: orNull(6, window),
  });
  return fc
    .tuple(
      districts,
      shifts,
      fc.array(window, { minLength: 2, maxLength: 2 }),
      fc.array(each, { minLength: 6, maxLength: 6 }),
    )
    .map(([districtCount, shiftCount, windows, rows]) =>
      ['North', 'South', 'West'].slice(0, districtCount).flatMap((district, at) =>
        ['A', 'B'].slice(0, shiftCount).map((shift, which) => {
          const { required, group, other } = rows[2 * at + which]!;
          const row = { days: 127, window: other ?? windows[which]!, required, group };
          return { agency: '', district, shift, rows: [{ ...row, minPatrol: null, line: 2 }] };
        }),
      ),
    );
}
