import { expect, test } from 'vitest';
import type { PolicyFlags } from '../../src/cli/flags/flag.js';
import { policyFromFlags } from '../../src/cli/flags/policy-flags.js';

test('what no flag gives is absent, so that the config can decide it', () => {
  expect(policyFromFlags({})).toEqual({});
});

test('each flag settles its own setting', () => {
  const flags: PolicyFlags = {
    minPatrolYears: '1.5',
    certificateMonths: '24',
    countSupervisors: false,
    availability: '.9',
    target: '0.99',
    objective: 'listed-first',
    hoursOff: '1222.5',
  };
  expect(policyFromFlags(flags)).toEqual({
    minPatrolYears: 1.5,
    certificateMonths: 24,
    countSupervisors: false,
    availability: 0.9,
    target: 0.99,
    objective: 'listed-first',
    hoursOff: new Map([['total', 1222.5]]),
  });
});

test('--certificate-months none takes a validity away that the config sets', () => {
  expect(policyFromFlags({ certificateMonths: 'none' })).toEqual({ certificateMonths: null });
});

test.each<[PolicyFlags, RegExp]>([
  [{ availability: '82' }, /--availability "82" is not a number from 0.01 to 1; for example/],
  [{ availability: '82%' }, /--availability "82%"/],
  [{ availability: '0' }, /--availability "0"/],
  [{ target: '1' }, /--target "1" is not a number from 0.01 to 0.9999/],
  [{ hoursOff: '1,222' }, /--hours-off "1,222" is not a number from 0 to 8784; for example/],
  [{ hoursOff: '8785' }, /--hours-off "8785"/],
  [{ minPatrolYears: 'two' }, /--min-patrol-years "two"/],
  [{ certificateMonths: '0' }, /--certificate-months "0"/],
  [{ objective: 'listed_first' }, /--objective "listed_first".*did you mean listed-first\?/],
])('%j is refused', (flags, message) => {
  expect(() => policyFromFlags(flags)).toThrow(message);
});
