import { describe, expect, test } from 'vitest';
import { askedFrom, refuseForSeveral } from '../../src/cli/flags/plan-flags.js';
import { UsageError } from '../../src/cli/usage-error.js';

describe('what is asked of a plan', () => {
  test('is the plan alone when no flag is given', () => {
    expect(askedFrom({})).toEqual({
      forPlan: true,
      budget: null,
      resilient: false,
      allowMoves: false,
    });
  });

  test('is what the flags add', () => {
    expect(askedFrom({ budget: '5', resilient: true, allowMoves: true })).toEqual({
      forPlan: true,
      budget: 5,
      resilient: true,
      allowMoves: true,
    });
  });

  test.each(['0', '-1', '2.5', 'many', ''])('is never a budget of %j', (budget) => {
    expect(() => askedFrom({ budget })).toThrow(UsageError);
  });
});

describe('where the answer is about several agencies', () => {
  test.each([
    [{ budget: '5' }, '--budget'],
    [{ resilient: true }, '--resilient'],
    [{ allowMoves: true }, '--allow-moves'],
  ])('%j is refused, with what to do', (flags, flag) => {
    expect(() => refuseForSeveral(flags)).toThrow(
      `${flag} plans one agency, and the files have several; choose it with --agency`,
    );
  });

  test('nothing else is', () => {
    expect(() => refuseForSeveral({ who: true })).not.toThrow();
  });
});
