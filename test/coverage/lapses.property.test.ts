import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lapseOpenings } from '../../src/coverage/lapse-openings.js';
import { type Lapse, lapsedDutyOf } from '../../src/coverage/lapses.js';
import { isCounted } from '../../src/model/basis.js';
import { type DateRange, validityOf } from '../../src/model/certificate.js';
import type { Officer } from '../../src/model/officer.js';
import type { Policy } from '../../src/model/policy.js';
import { day } from '../support/civil.js';
import { coverOf } from '../support/cover.js';
import { literalTallies } from '../support/literal-recount.js';
import { type Scene, SEED, scenes } from '../support/random-agency.js';

const LATE = day('2100-01-01');

/** The officer as if the certificate had not lapsed on that day; for officers who have one certificate. */
function withoutLapse({ officer, lastDay }: Lapse, policy: Policy): Officer {
  const validity = validityOf(officer.certificate, policy.certificateMonths) as DateRange[];
  const at = validity.findIndex(({ to }) => to === lastDay);
  const expires = validity[at + 1]?.to ?? LATE;
  return { ...officer, certificate: { course: validity[at]!.from, refreshed: null, expires } };
}

/** Minutes short, where they are counted, when these lapses have not happened. */
function minutesShort(
  { agency, policy }: Scene,
  undone: readonly Lapse[],
  isAsked: (districtShift: number) => boolean,
): number {
  const changed = new Map(undone.map((lapse) => [lapse.officer, withoutLapse(lapse, policy)]));
  const officers = agency.officers.map((officer) => changed.get(officer) ?? officer);
  const tallies = literalTallies({ ...agency, officers }, policy);
  return tallies.reduce((sum, tally, index) => sum + (isAsked(index) ? tally.minutesShort : 0), 0);
}

/** Random agencies in which many a certificate ends in the period. */
function lapsingScenes(): fc.Arbitrary<Scene> {
  const end = fc.integer({ min: -1, max: 12 });
  const ends = fc.array(end, { minLength: 10, maxLength: 10 });
  return fc.tuple(scenes(), ends).map(([{ agency, policy }, after]) => {
    const { from, to } = policy.period;
    const officers = agency.officers.map((officer, index) => {
      const expires = from + after[index]!;
      if (officer.certificate.course === null || expires > to) return officer;
      return { ...officer, certificate: { course: from - 300, refreshed: null, expires } };
    });
    return { agency: { ...agency, officers }, policy };
  });
}

it('what each lapse opens is what counting anew before and after it finds', () => {
  const seen = { lapses: 0, opens: 0, later: 0 };
  fc.assert(
    fc.property(lapsingScenes(), (scene) => {
      const { agency, policy } = scene;
      const cover = coverOf(agency, policy);
      const isAsked = (index: number): boolean => isCounted(cover.shifts[index]!.basis);
      const lapses = lapseOpenings(cover, lapsedDutyOf(cover, policy), policy);
      for (const [index, { lastDay, openings }] of lapses.entries()) {
        expect(lastDay).toBeGreaterThanOrEqual(lapses[index - 1]?.lastDay ?? policy.period.from);
        const before = minutesShort(scene, lapses.slice(index), isAsked);
        const after = minutesShort(scene, lapses.slice(index + 1), isAsked);
        const opened = openings.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(opened).toBe(after - before);
        seen.lapses += 1;
        seen.opens += Number(opened > 0);
        seen.later += Number(opened > 0 && index > 0);
      }
    }),
    { numRuns: 300, seed: SEED },
  );
  expect(seen.lapses).toBeGreaterThan(140);
  expect(seen.opens).toBeGreaterThan(90);
  expect(seen.later).toBeGreaterThan(30);
});
