import { describe, expect, test } from 'vitest';
import { firstScreen, withSummary } from './read-screen.js';
import { TOWN } from './town.js';
import { NOBODY } from './town-shifts.js';

describe('the headline', () => {
  test('gives both numbers and on what they rest', () => {
    expect(firstScreen(TOWN)).toContain(
      'At least 2 more if nobody is ever absent; 4 so that each shift is covered with 95 % ' +
        "probability at 82 % attendance; if today's assignments last. " +
        'Of the 2: 1 on your list, 1 still to find; refresh 1. ' +
        'Of the 4: 1 on your list, 3 still to find; refresh 1. ' +
        'Fewer than 2 are not enough; that is proved.',
    );
  });

  test('gives both bounds where the search stopped', () => {
    const train = {
      ...TOWN.summary.train,
      total: 14,
      toFind: 13,
      lowerBound: 12,
      status: 'limit',
    } as const;
    const screen = firstScreen(withSummary({ train }));
    expect(screen).toContain('Between 12 and 14 more if nobody is ever absent');
    expect(screen).toContain('14 are enough, fewer than 12 are not.');
    expect(screen).not.toContain('proved');
  });

  test('makes sense of a roster that does not record who volunteered', () => {
    const train = { ...TOWN.summary.train, volunteers: 0, toFind: 2 };
    const willingness = {
      code: 'willingnessNotRecorded',
      count: 5,
      sentence: 'willingness not recorded',
    } as const;
    const value = { ...withSummary({ train }), assumptions: [willingness] };
    expect(firstScreen(value)).toContain(
      'Willingness not recorded, so all of them are still to find; refresh 1.',
    );
  });

  test('tells of the plan that finds the fewest when it differs', () => {
    const listedFirst = { total: 3, volunteers: 3, toFind: 0, refresh: 0 };
    expect(firstScreen(withSummary({ listedFirst }))).toContain(
      'Finding the fewest instead: 3 in all, 3 on your list, 0 still to find.',
    );
  });

  test('does not call a plan the fewest that finds the fewest', () => {
    const train = { ...TOWN.summary.train, total: 3, volunteers: 3, toFind: 0 };
    const listedFirst = { total: 3, volunteers: 3, toFind: 0, refresh: 1 };
    const screen = firstScreen(withSummary({ train, listedFirst }));
    expect(screen).toContain('To train 3 more if nobody is ever absent');
    expect(screen).toContain('2 is the fewest trained in all');
    expect(screen).not.toContain('Finding the fewest instead');
  });

  test('does not promise a probability that training cannot reach', () => {
    const { withAbsence } = TOWN.summary;
    const capped = (train: object): string =>
      firstScreen(
        withSummary({ withAbsence: { ...withAbsence, train: { ...withAbsence.train, ...train } } }),
      );
    const some = capped({ unfillable: 9 });
    expect(some).toContain('at 82 % attendance, where training can reach that; if today');
    expect(some).toContain('9 instances cannot reach 95 % probability at 82 % attendance, whoever');
    const none = capped({ total: 0, volunteers: 0, toFind: 0, unfillable: 9 });
    expect(none).toContain('absent; training adds nothing towards 95 % probability at 82 %');
  });

  test('says it once where both numbers mean the same officers', () => {
    const { withAbsence, train } = TOWN.summary;
    const screen = firstScreen(withSummary({ withAbsence: { ...withAbsence, train } }));
    expect(screen.match(/Of the 2: /g)).toHaveLength(1);
  });

  test('does not sound like cover where training closes nothing', () => {
    const train = { ...NOBODY, lowerBound: 0, status: 'optimal', unfillable: 3 } as const;
    expect(firstScreen(withSummary({ train }))).toContain(
      'Training closes no gap if nobody is ever absent',
    );
  });
});
