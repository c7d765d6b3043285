import { describe, expect, test } from 'vitest';
import { runFake } from './fake-shell.js';

const TOWN = ['fixtures/town/roster.csv', 'fixtures/town/districts.csv'];

describe('wrong usage ends with 2, one line on standard error and nothing on standard output', () => {
  test.each<[string, RegExp]>([
    ['paln a.csv b.csv', /there is no command "paln"; did you mean citcover plan\?/],
    ['chekc', /there is no command "chekc"; did you mean citcover check\?/],
    ['help paln', /there is no command "paln"; did you mean citcover plan\?/],
    ['help frobnicate', /the commands are report, plan, calendar, duty/],
    ['-v plan a.csv b.csv', /the command comes before its flags: citcover plan/],
    [
      'roster.csv',
      /report takes ROSTER DISTRICTS, and was given roster\.csv; see citcover report --help/,
    ],
    ['plan', /plan takes ROSTER DISTRICTS, and was given nothing/],
    ['check a b c', /check takes ROSTER DISTRICTS, and was given a b c/],
    ['rotations Pitman', /rotations takes no files, and was given Pitman/],
    ['report --demo roster.csv', /report takes no files/],
    ['report a b --yaer 2027', /report has no flag --yaer; did you mean --year\?/],
    ['report a b --on 2027-01-01', /report has no flag --on/],
    ['duty a b --frobnicate', /duty has no flag --frobnicate; see citcover duty --help/],
    ['report a b --year', /--year needs a value: --year <yyyy>/],
    ['report a b --format jsno', /--format "jsno" is not known; did you mean json\?/],
    ['report a b --format svg', /--format "svg" is not known; it can be table, json, csv/],
    ['report a b --output x.xlsx', /cannot write \.xlsx files; try x\.csv/],
    [
      'report a b --color sometimes',
      /--color "sometimes" is not known; it can be auto, always, never/,
    ],
    ['report a b --date-format ymd', /--date-format "ymd" is not known/],
    ['report a b --map oficer_id=Star', /there is no field "oficer_id"; did you mean officer_id\?/],
    ['report a b --map Star', /--map "Star" lacks a field or a header/],
    ['report a b --map name=A --map name=B', /--map names name twice/],
    ['report a b --exceptions c --absences d', /--absences is another name for --exceptions/],
    ['report - -', /only one file can come from standard input/],
    ['report a b --year 2027 --to 2027-02-01', /--year cannot go with --to/],
    ['report a b --availability 82', /--availability "82" is not a number from 0.01 to 1/],
    ['duty a b', /duty needs a date; add --on yyyy-mm-dd/],
    ['duty a b --at 03:00', /--at needs a date; add --on/],
    ['duty a b --on 2027-01-01 --year 2027', /--on cannot go with --year/],
    ['duty a b --on 2027-01-32', /--on "2027-01-32" is not a date of the calendar/],
    ['duty a b --on 2027-01-01 --at 24:00', /--at "24:00" is not a time of day/],
  ])('citcover %s', async (line, message) => {
    const { exit, stdout, stderr } = await runFake(line.split(' '));
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^citcover: [^\n]+\n$/);
    expect(stdout).toBe('');
    expect(exit).toBe(2);
  });

  test('nothing at all shows the help, and is no answer', async () => {
    const { exit, stdout, stderr } = await runFake([]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: citcover [COMMAND] ROSTER DISTRICTS [flags]');
  });
});

describe('files that cannot be used', () => {
  test('both are named at once, with the nearest name', async () => {
    const argv = ['fixtures/town/rosters.csv', 'fixtures/town', '--year', '2027'];
    const { exit, stderr } = await runFake(argv);
    expect(exit).toBe(2);
    expect(stderr.split('\n')).toEqual([
      'citcover: fixtures/town/rosters.csv does not exist (did you mean roster.csv?); check the name and the folder you are in',
      'citcover: fixtures/town is a folder; name the CSV file in it',
      '',
    ]);
  });

  test('an unknown district is answered with the nearest one', async () => {
    const argv = ['calendar', ...TOWN, '--days', '1', '--district', 'Milbrok'];
    const { exit, stderr } = await runFake(argv);
    expect([exit, stderr]).toEqual([
      2,
      'citcover: --district "Milbrok" is not in the files; did you mean Millbrook?\n',
    ]);
  });

  test('a control character in a name never reaches the terminal', async () => {
    const { stderr } = await runFake(['no\u001b[31msuch.csv', TOWN[1] ?? '']);
    expect(stderr).toContain('no[31msuch.csv does not exist');
  });
});

describe('help', () => {
  test.each(['report', 'plan', 'calendar', 'duty', 'check', 'rotations', 'init', 'demo'])(
    'help %s is the same as its --help',
    async (name) => {
      const [long, short] = await Promise.all([runFake(['help', name]), runFake([name, '-h'])]);
      expect(long).toEqual(short);
      expect([long.exit, long.stderr]).toEqual([0, '']);
      expect(long.stdout).toContain('Examples:\n  citcover ');
    },
  );
});
