import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestByInstance } from '../../src/coverage/tally.js';
import { coverOf } from '../support/cover.js';
import { type LiteralTally, literalTallies } from '../support/literal-recount.js';
import { type Scene, SEED, scenes } from '../support/random-agency.js';

const RUNS = 300;

/** What src/coverage finds, in the words of the literal count. */
function found({ agency, policy }: Scene): LiteralTally[] {
  const { agencyGrid, onDuty, shifts } = coverOf(agency, policy);
  return shifts.map(({ tally, sharedOnly, counted }, index) => ({
    onDuty: [...fewestByInstance(agencyGrid.grids[index]!, onDuty[index]!)],
    minutesRequired: tally.minutesRequired,
    minutesShort: tally.minutesShort,
    minutesNone: tally.minutesNone,
    instancesRequired: tally.instancesRequired,
    instancesShort: tally.instancesShort,
    instancesNone: tally.instancesNone,
    fragile: tally.fragile,
    worstWeekday: tally.worstWeekday,
    sharedOnly,
    counted,
  }));
}

describe('the cover of random agencies', () => {
  it('is what counting every minute of every instance by itself gives', () => {
    const seen = { short: 0, fragile: 0, sharedOnly: 0, partOfAnHour: 0, severalOnDuty: 0 };
    const note = (tally: LiteralTally): void => {
      seen.short += Number(tally.minutesShort > 0);
      seen.fragile += Number(tally.fragile > 0);
      seen.sharedOnly += Number(tally.sharedOnly > 0);
      seen.partOfAnHour += Number(tally.minutesShort % 60 > 0);
      seen.severalOnDuty += Number(Math.max(...tally.onDuty) > 1);
    };
    fc.assert(
      fc.property(scenes(), (scene) => {
        const expected = literalTallies(scene.agency, scene.policy);
        expect(found(scene)).toEqual(expected);
        expected.forEach(note);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    // District-shifts, of about 1,200.
    expect(seen.short).toBeGreaterThan(800);
    expect(seen.fragile).toBeGreaterThan(150);
    expect(seen.sharedOnly).toBeGreaterThan(40);
    expect(seen.partOfAnHour).toBeGreaterThan(200);
    expect(seen.severalOnDuty).toBeGreaterThan(60);
  });
});
