import { describe, expect, it } from 'vitest';
import { agencyOf, certified, type Person, person } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY } from '../../support/pattern.js';
import { compared } from './compared.js';
import { NEW, OLD, SHIFTS } from './moved.js';

describe('agencies', () => {
  it('are compared one by one: the same officer_id in two of them is two officers', () => {
    const there = { places: { 'Mill Day': EVERY_DAY } };
    const pair = (first: Person, second: Person) => [
      agencyOf(SHIFTS, [first], 'Elm'),
      agencyOf(SHIFTS, [second], 'Oak'),
    ];
    const value = compared(
      pair(certified('1', there), certified('1', there)),
      pair(certified('1', there), person('1', there)),
      WEEK,
    );
    expect(value.officers.map(({ agency, kinds }) => [agency, kinds])).toEqual([
      ['Oak', ['lapsed']],
    ]);
    expect(value.districtShifts.map((shift) => [shift.new.agency, shift.worse])).toEqual([
      ['Elm', false],
      ['Elm', false],
      ['Oak', true],
      ['Oak', false],
    ]);
  });

  it('that only one roster names have nobody in the other', () => {
    const [elm, oak] = [agencyOf(SHIFTS, OLD, 'Elm'), agencyOf(SHIFTS, NEW, 'Oak')];
    const empty = (name: string) => agencyOf(SHIFTS, [], name);
    const value = compared([elm, empty('Oak')], [empty('Elm'), oak], WEEK);
    expect(new Set(value.officers.map(({ agency, kinds }) => `${agency} ${kinds}`))).toEqual(
      new Set(['Elm left', 'Oak joined']),
    );
  });
});

describe('what fails', () => {
  const swapped = () => [agencyOf(SHIFTS, OLD)];
  it('is only what was asked for', () => {
    const failed = (failOn: Parameters<typeof compared>[3]) =>
      compared(swapped(), [agencyOf(SHIFTS, NEW)], WEEK, failOn).verdict.failed;
    expect(failed(['gap'])).toBe(true);
    expect(failed(['share'])).toBe(true);
    expect(failed(['train', 'error'])).toBe(false);
    expect(failed([])).toBe(false);
  });

  it('counts officers left out for an error, and officers to train', () => {
    const [first, ...others] = OLD;
    const wrong = [agencyOf(SHIFTS, [{ ...first!, facts: { inError: true } }, ...others])];
    const { worse } = compared(swapped(), wrong, WEEK).verdict;
    expect(worse).toEqual(['gap', 'share', 'train', 'error']);
  });
});
