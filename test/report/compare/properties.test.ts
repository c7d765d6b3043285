import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Agency } from '../../../src/model/agency.js';
import { isCounted } from '../../../src/model/basis.js';
import type { Officer } from '../../../src/model/officer.js';
import { hoursOf } from '../../../src/report/hours.js';
import { coverOf } from '../../support/cover.js';
import { type Scene, SEED, scenes } from '../../support/random-agency.js';
import { officers } from '../../support/random-officers.js';
import { runsOf } from '../../support/report.js';
import { compared } from './compared.js';

const RUNS = { seed: SEED, numRuns: 150 };

interface Pair extends Scene {
  readonly next: Agency;
}

/** A scene, and the same agency with some officers other than they were, some gone and some new. */
function pairs(): fc.Arbitrary<Pair> {
  return scenes().chain(({ agency, policy }) => {
    const number = agency.officers.length + 2;
    return fc
      .tuple(
        officers(agency.districtShifts, policy.period, number, 3),
        fc.array(fc.constantFrom('same', 'same', 'other', 'gone'), {
          minLength: number,
          maxLength: number,
        }),
      )
      .map(([others, fates]) => ({
        agency,
        policy,
        next: {
          ...agency,
          officers: others.flatMap((other, index) =>
            fated(agency.officers[index], other, fates[index]),
          ),
        },
      }));
  });
}

function fated(old: Officer | undefined, other: Officer, fate: string | undefined): Officer[] {
  if (fate === 'gone') return [];
  return fate === 'same' && old !== undefined ? [old] : [other];
}

test('a roster compared with itself differs in nothing', () => {
  fc.assert(
    fc.property(scenes(), ({ agency, policy }) => {
      const copy = structuredClone(agency);
      const { verdict, officers: differing, districtShifts } = compared([agency], [copy], policy);
      expect(verdict).toMatchObject({ worse: [], failed: false });
      expect(differing).toEqual([]);
      for (const row of districtShifts) {
        expect(row.new).toEqual(row.old);
        expect(row).toMatchObject({ openedInstances: 0, closedInstances: 0, worse: false });
      }
    }),
    RUNS,
  );
});

test('swapping the rosters swaps what opens and what closes, and who joined and who left', () => {
  fc.assert(
    fc.property(pairs(), ({ agency, next, policy }) => {
      const there = compared([agency], [next], policy);
      const back = compared([next], [agency], policy);
      for (const [index, row] of there.districtShifts.entries()) {
        const other = back.districtShifts[index]!;
        expect(runsOf(row.opened, 3)).toEqual(runsOf(other.closed, 3));
        expect(runsOf(row.closed, 3)).toEqual(runsOf(other.opened, 3));
        expect([row.old, row.new]).toEqual([other.new, other.old]);
        const isSame = JSON.stringify(row.old) === JSON.stringify(row.new);
        expect(isSame && (row.worse || other.worse)).toBe(false);
      }
      const named = (value: typeof there, kind: string) =>
        value.officers
          .filter(({ kinds }) => kinds.some((each) => each === kind))
          .map((each) => each.officer);
      expect(named(there, 'joined')).toEqual(named(back, 'left'));
      expect(named(there, 'certified')).toEqual(named(back, 'lapsed'));
      expect(there.officers.map(({ officer }) => officer)).toEqual(
        back.officers.map(({ officer }) => officer),
      );
    }),
    RUNS,
  );
});

test('the hours of each cause are those of a whole recount with that officer as before', () => {
  let causes = 0;
  fc.assert(
    fc.property(pairs(), ({ agency, next, policy }) => {
      const value = compared([agency], [next], policy);
      const minutesIn = (changed: Agency, index: number) =>
        coverOf(changed, policy).shifts[index]!.tally.minutesShort;
      for (const [index, row] of value.districtShifts.entries()) {
        for (const { officer, hoursAlone } of row.causes) {
          if (hoursAlone === null) continue;
          causes += 1;
          const back = putBack(agency, next, [officer.officer]);
          const gained = minutesIn(next, index) - minutesIn(back, index);
          expect(hoursAlone).toBeCloseTo(hoursOf(gained), 3);
        }
        if (row.hoursTogether === null) continue;
        const back = putBack(
          agency,
          next,
          row.causes.map(({ officer }) => officer.officer),
        );
        const gained = minutesIn(next, index) - minutesIn(back, index);
        expect(row.hoursTogether).toBeCloseTo(hoursOf(gained), 3);
      }
    }),
    RUNS,
  );
  expect(causes).toBeGreaterThan(100);
});

test('with all causes put back no date is short that was covered before', () => {
  fc.assert(
    fc.property(pairs(), ({ agency, next, policy }) => {
      const value = compared([agency], [next], policy);
      for (const [index, row] of value.districtShifts.entries()) {
        if (!row.worse || !isCounted(row.new.basis)) continue;
        const back = putBack(
          agency,
          next,
          row.causes.map(({ officer }) => officer.officer),
        );
        const again = compared([agency], [back], policy).districtShifts[index]!;
        if (isCounted(again.new.basis)) expect(again.openedInstances).toBe(0);
      }
    }),
    RUNS,
  );
});

/** The next roster with these officers as in the old one. */
function putBack(old: Agency, next: Agency, ids: readonly string[]): Agency {
  const before = old.officers.filter(({ id }) => ids.includes(id));
  const others = next.officers.filter(({ id }) => !ids.includes(id));
  return { ...next, officers: [...others, ...before] };
}
