import { describe, expect, test } from 'vitest';
import type { CompareValue } from '../../../src/report/compare/compare-value.js';
import { compareCsv } from '../../../src/report/format/csv/compare-csv.js';
import { compareJson } from '../../../src/report/format/json/compare-json.js';
import type { Style } from '../../../src/report/format/style.js';
import { compareTable } from '../../../src/report/format/table/compare-table.js';
import { agencyOf, certified } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY } from '../../support/pattern.js';
import { STYLE, textOf } from '../format/town.js';
import { compared } from './compared.js';
import { LOST, MOVED, SHIFTS } from './moved.js';

const there = { places: { 'Mill Day': EVERY_DAY } };

function jsonOf(value: CompareValue, style: Partial<Style> = {}): ReturnType<typeof JSON.parse> {
  return JSON.parse(textOf(compareJson(value, { ...STYLE, ...style })));
}

describe('JSON', () => {
  test('says what opens, by whom, and on which line', () => {
    expect(jsonOf(MOVED).districtShifts[0]).toMatchObject({
      district: 'Mill',
      shift: 'Day',
      worse: true,
      old: { hoursShort: 0, coveredShare: 1 },
      new: { hoursShort: 56, coveredShare: 0 },
      opened: { instances: 7, gaps: [{ from: '2027-01-04', to: '2027-01-10', short: 1 }] },
      closed: { instances: 0, gaps: [] },
      causes: [
        {
          officer: 'ann',
          changes: ['moved'],
          file: 'new.csv',
          lines: [2],
          hoursGone: 56,
          hoursAlone: 56,
        },
      ],
      hoursTogether: 56,
    });
  });

  test('names officers only when asked', () => {
    expect(JSON.stringify(jsonOf(MOVED))).not.toContain('Ann Lee');
    const named = jsonOf(MOVED, { names: true });
    expect(named.officers[0].name).toBe('Ann Lee');
    expect(named.districtShifts[0].causes[0].name).toBe('Ann Lee');
  });
});

describe('the table', () => {
  const screen = (value: CompareValue, style: Partial<Style> = {}): string =>
    textOf(compareTable(value, { ...STYLE, ...style }));

  test('says the verdict first, then what opens and whose rows do it', () => {
    expect(screen(MOVED).split('\nPEOPLE\n')[0]).toMatchInlineSnapshot(`
      "What the new roster changes
      2027-01-04 to 2027-01-10 (7 days)
      citcover 0.0.0. Law-enforcement sensitive.

      Verdict       Worse: 1 district-shift opens, 40 more hours short.
                    Better at the same time: 1 district-shift closes.
                    Ends with 1: gap and share got worse (--fail-on gap,share).

      WHAT OPENS, AND WHOSE ROWS DO IT
      Law-enforcement sensitive. Scheduled, not confirmed. Alone = hours no longer
      short if only that officer were put back as in the old roster.

      Mill Day
      7 dates newly short; 56 more hours short; 56 more hours with nobody certified;
      covered share 100.0 %, now 0.0 %.
      Newly short: 2027-01-04 to 2027-01-10.
      Row        Officer  Alone  What changed
      ─────────────────────────────────────────────────────────
      new.csv:2  ann       56 h  moved: Mill Day → Mill Evening

      WHAT CLOSES
      District and shift   Dates  Hours short       Covered share
                          closed       before  now         before      now
      ────────────────────────────────────────────────────────────────────
      Mill Evening             2           16    0         71.4 %  100.0 %
      "
    `);
  });

  test('says when cover is no longer known', () => {
    expect(screen(LOST).split('\nPEOPLE\n')[0]).toMatchInlineSnapshot(`
      "What the new roster changes
      2027-01-04 to 2027-01-10 (7 days)
      citcover 0.0.0. Law-enforcement sensitive.

      Verdict       Worse: the cover of 1 district-shift is no longer known.
                    Ends with 1: gap got worse (--fail-on gap,share).

      WHAT OPENS, AND WHOSE ROWS DO IT
      Law-enforcement sensitive. Scheduled, not confirmed. Alone = hours no longer
      short if only that officer were put back as in the old roster.

      Mill Day
      The cover is no longer known: nobody there has known days off.
      Row        Officer  Alone  What changed
      ────────────────────────────────────────────────────────────────
      new.csv:2  1            –  on patrol → days off or shift unknown
      "
    `);
  });

  test('says of whoever joined or left what keeps him or her from patrol duty', () => {
    const ill = agencyOf(SHIFTS, [certified('1', { ...there, active: false })]);
    const text = screen(compared([ill], [agencyOf(SHIFTS, [])], WEEK));
    expect(text).toContain('not in the new roster; was Mill Day, certified, not active\n');
  });

  test('says of which agency an officer is where there are several', () => {
    const pair = (...people: Parameters<typeof agencyOf>[1]) =>
      ['Elm', 'Oak'].map((name) => agencyOf(SHIFTS, people, name));
    const text = screen(
      compared(pair(certified('1', there)), pair(), WEEK, ['gap', 'share', 'train', 'error']),
    );
    expect(text).toMatch(/\nold\.csv:2 +Oak: 1 +not in the new roster/);
    expect(text).toContain('\nOak: Mill Day\n');
    expect(text).toContain('Ends with 1: gap and share got worse (--fail-on any).');
  });

  test('shows only what was asked for, and keeps the totals', () => {
    const show = { agency: null, district: new Set(['Nowhere']) };
    const text = screen(MOVED, { show });
    expect(text).toContain('Verdict       Worse: 1 district-shift opens');
    expect(text).toContain('Below: only Nowhere.');
    expect(text).not.toContain('WHAT OPENS');
    expect(text).not.toContain('PEOPLE');
  });

  test('is plain ASCII where that is all there is', () => {
    expect(screen(MOVED, { unicode: false })).toMatch(/^[\n -~]*$/);
  });

  test('lets nothing in the data command a terminal', () => {
    const hostile = compared(
      [agencyOf(SHIFTS, [certified('1\u001b[2J\u202e', there)])],
      [agencyOf(SHIFTS, [])],
      WEEK,
    );
    for (const text of [screen(hostile), textOf(compareCsv(hostile, STYLE))]) {
      expect(text).toContain('[2J');
      expect([text.includes('\u001b'), text.includes('\u202e')]).toEqual([false, false]);
    }
  });

  test('names two files of one name old and new', () => {
    const alike = {
      ...MOVED,
      old: { ...MOVED.old, file: 'a/roster.csv' },
      new: { ...MOVED.new, file: 'b/roster.csv' },
    };
    expect(screen(alike)).toMatch(/\nnew:2 +ann /);
    expect(screen(alike)).toMatch(/\nold:6 +eve /);
  });
});

test('CSV has one line for each number, district-shift, cause and officer', () => {
  const lines = textOf(compareCsv(MOVED, STYLE)).split('\n');
  expect(lines.filter((line) => !line.startsWith('number'))).toMatchInlineSnapshot(`
    [
      "row,agency,district,shift,officer_id,change,file,line,old,new,old_share,new_share,dates_opened,dates_closed,hours_gone,hours_alone,old_basis,new_basis",
      "district-shift,,Mill,Day,,opens,,,0,56,1,0,7,0,,,exact,exact",
      "cause,,Mill,Day,ann,moved,new.csv,2,,,,,,,56,56,,",
      "district-shift,,Mill,Evening,,closes,,,16,0,0.7142,1,0,2,,,exact,exact",
      "officer,,,,ann,moved,new.csv,2,Mill Day,Mill Evening,,,,,,,,",
      "officer,,,,cal,certified,new.csv,4,Mill Evening,Mill Evening,,,,,,,,",
      "officer,,,,dee,willingness,new.csv,5,Mill Day,Mill Day,,,,,,,,",
      "officer,,,,eve,left,old.csv,6,Mill Day,,,,,,,,,",
      "officer,,,,fay,joined,new.csv,6,,Mill Day,,,,,,,,",
      "",
    ]
  `);
  expect(textOf(compareCsv(MOVED, { ...STYLE, names: true }))).toContain('Ann Lee');
});
