import fc from 'fast-check';
import { expect, it } from 'vitest';
import { departuresOf } from '../../src/coverage/departures.js';
import { countedRoster } from '../../src/coverage/duty-roster.js';
import { isCounted } from '../../src/model/basis.js';
import type { Officer } from '../../src/model/officer.js';
import { coverOf } from '../support/cover.js';
import { literalTallies } from '../support/literal-recount.js';
import { SEED, scenes } from '../support/random-agency.js';

it('what a departure opens is what counting everything anew without the officer finds', () => {
  const seen = { officers: 0, opens: 0, none: 0, severalShifts: 0 };
  fc.assert(
    fc.property(scenes(), ({ agency, policy }) => {
      const cover = coverOf(agency, policy);
      const withAll = literalTallies(agency, policy);
      const recounted = (officer: Officer) => {
        const officers = agency.officers.filter((each) => each !== officer);
        const without = literalTallies({ ...agency, officers }, policy);
        return without.flatMap((tally, index) => {
          const before = withAll[index]!;
          const opened = {
            minutes: tally.minutesShort - before.minutesShort,
            minutesNone: tally.minutesNone - before.minutesNone,
            instances: tally.instancesShort - before.instancesShort,
          };
          const isSame = opened.minutes === 0 && opened.minutesNone === 0;
          const isLeftOut = !isCounted(cover.shifts[index]!.basis);
          return isSame || isLeftOut ? [] : [{ districtShift: index, ...opened }];
        });
      };
      const roster = countedRoster(cover.schedule, policy);
      for (const { officers, openings } of departuresOf(cover, roster, cover.onDuty)) {
        const found = openings
          .filter(({ minutes, minutesNone }) => minutes + minutesNone > 0)
          .map(({ minutesWorse: _, ...opened }) => opened);
        for (const officer of officers) {
          expect(found).toEqual(recounted(officer));
          seen.officers += 1;
          seen.opens += Number(found.some(({ minutes }) => minutes > 0));
          seen.none += Number(found.some(({ minutesNone }) => minutesNone > 0));
          seen.severalShifts += Number(found.length > 1);
        }
      }
    }),
    { numRuns: 300, seed: SEED },
  );
  expect(seen.officers).toBeGreaterThan(320);
  expect(seen.opens).toBeGreaterThan(200);
  expect(seen.none).toBeGreaterThan(200);
  expect(seen.severalShifts).toBeGreaterThan(100);
});
