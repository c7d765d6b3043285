import { beforeEach, describe, expect, test } from 'vitest';
import {
  DISTRICTS,
  FIRST,
  filesOf,
  type Json,
  json,
  newFiles,
  PEOPLE,
  run,
  SECOND,
  THIRD,
} from './what-if-week.js';

beforeEach(newFiles);

/** What one change makes of 72 hours short, and how the same would be written into the files. */
interface Case {
  readonly flag: string;
  readonly typed: string;
  readonly short: number;
  readonly people?: readonly string[];
  readonly districts?: readonly string[];
}

const CASES: readonly Case[] = [
  // South is short on Saturday and Sunday only.
  {
    ...{ flag: '--move', typed: '2=South/Day', short: 32 },
    people: [
      FIRST,
      '2,North,Day,,,Sat Sun,,2027-01-03,2020-01-01,,',
      '2,South,Day,,,Sat Sun,2027-01-04,,2020-01-01,,',
      THIRD,
    ],
  },
  // The other one covers North from Monday to Friday.
  { flag: '--remove', typed: '2', short: 72, people: [FIRST, THIRD] },
  // South is short on Monday and Tuesday only.
  {
    ...{ flag: '--certify', typed: '3', short: 32 },
    people: [FIRST, SECOND, '3,South,Day,,,Mon Tue,,,2027-01-04,2099-12-31,yes'],
  },
  // North is covered on Saturday and Sunday, too.
  {
    ...{ flag: '--add', typed: '1@North/Day/2on5off@2027-01-09', short: 56 },
    people: [...PEOPLE, 'added 1,North,Day,2on5off,2027-01-09,,2027-01-04,,2027-01-04,2099-12-31,'],
  },
  // Two are on duty from Monday to Friday, so that all seven dates are short.
  {
    ...{ flag: '--require', typed: 'North/Day=3', short: 112 },
    districts: ['North,Day,08:00,16:00,3,', 'South,Day,08:00,16:00,1,'],
  },
  // From Monday to Friday 1 and 2 count in both districts.
  {
    ...{ flag: '--share', typed: 'North,South', short: 32 },
    districts: DISTRICTS.map((row) => `${row}both`),
  },
];

describe('a change', () => {
  test.each(CASES)('$flag $typed: 72 hours short become $short', async ({ flag, typed, short }) => {
    const { whatIf, summary } = await json('report', flag, typed);
    expect(whatIf.before.hoursShort).toBe(72);
    expect(whatIf.after).toEqual(summary);
    expect(summary.hoursShort).toBe(short);
    expect(whatIf.changes).toHaveLength(1);
  });

  test.each(CASES)(
    '$flag $typed is the same as editing the files',
    async ({ flag, typed, people = PEOPLE, districts = DISTRICTS }) => {
      for (const command of ['report', 'plan']) {
        const tried = await json(command, flag, typed);
        await filesOf(people, districts);
        const edited = answerOf(await json(command));
        // An officer who moves in a what-if keeps one row; the file has two for him or her.
        if (flag === '--move') edited.summary.rows = PEOPLE.length;
        expect(answerOf(tried)).toEqual(edited);
        await filesOf(PEOPLE, DISTRICTS);
      }
    },
  );

  test('that changes nothing leaves everything as it stands', async () => {
    const { whatIf, ...same } = await json('report', '--certify', '1');
    expect(whatIf.changes).toMatchObject([
      { note: 'So it is already: certified for the whole period.' },
    ]);
    expect(whatIf.districtShifts).toEqual([]);
    expect({ ...same, whatIf: null }).toEqual(await json('report'));
    const { stdout } = await run('report', '--certify', '1');
    expect(stdout).toContain('No number changes by it: everything below is as it stands.');
  });

  test('and others add up', async () => {
    const flags = ['--move', '2=South/Day', '--certify', '3'];
    const { summary } = await json('report', ...flags, '--add', '1@North/Day/2on5off@2027-01-09');
    expect(summary.hoursShort).toBe(0);
  });
});

/** All but the names and hashes of the files. */
function answerOf({ inputs: _, whatIf: __, ...rest }: Json): Json {
  return rest;
}
