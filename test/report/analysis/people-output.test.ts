import { describe, expect, it } from 'vitest';
import { reportJson } from '../../../src/report/format/json/report-json.js';
import type { Style } from '../../../src/report/format/style.js';
import { withoutText } from '../../../src/report/format/table/analysis/volunteer-words.js';
import { paperOf } from '../../../src/report/format/table/paper.js';
import { planTable } from '../../../src/report/format/table/plan-table.js';
import { REDACTED } from '../../../src/report/redact/redacted.js';
import { day } from '../../support/civil.js';
import { validatorOf } from '../../support/schemas.js';
import { sectionOf } from '../../support/table-section.js';
import { STYLE, textOf } from '../format/town.js';
import { PLAN } from './people-town.js';

const PAPER = paperOf(STYLE);
const MONDAY = day('2027-01-04');

function table(style: Partial<Style> = {}): string {
  return textOf(planTable(PLAN, { ...STYLE, ...style }));
}

function analysis(value = PLAN, style: Partial<Style> = {}) {
  return JSON.parse(textOf(reportJson(value, { ...STYLE, ...style }))).analysis;
}

describe('people and steps in the table of a plan', () => {
  it('show the steps, of how many hours and instances', () => {
    expect(sectionOf(table(), 'STEP BY STEP')).toBe(
      `Of 112 hours required, in 14 instances (a shift of a district on a date):
Step                                Officers  Hours   Hours  Dates  Covered
                                              short  nobody  short
───────────────────────────────────────────────────────────────────────────
Today                                      –     72      72      9   35.7 %
After refreshers                           1     64      64      8   42.8 %
After training your list                   1     40      40      5   64.2 %
After training those still to find         1     32      32      4   71.4 %
Training cannot fill the 4 instances that remain: see Where training cannot
help.`,
    );
  });

  it('give seats by squad and no officer_id without --who', () => {
    expect(sectionOf(table(), 'TO TRAIN, ON YOUR LIST: 1 OFFICER')).toBe(
      `District and shift  Squad  Works  Train  To choose
                                              from
──────────────────────────────────────────────────
North Day           A      –          1          2
North Day           B      –
Seats by squad; the supervisor chooses. Seats without a number belong to the row
above.`,
    );
    expect(table()).not.toMatch(/\b[vrf]\d\b/);
  });

  it('say what the list is for in numbers, and list it with --who', () => {
    const heading = 'ON YOUR LIST WITHOUT A COURSE: 3 OFFICERS';
    expect(sectionOf(table(), heading)).toContain('2  can take 1 seat: any of them will do\n');
    const listed = table({ who: true });
    expect(listed).toContain(`Any of these:
Train       District and shift  Squad  Officers
───────────────────────────────────────────────
any 1 of 2  North Day           A      v1
            North Day           B      v2
`);
    expect(listed).toContain(`Add no cover:
District and shift  Squad  Officers  Why
────────────────────────────────────────────────────────────────────────
North Day           A      v3        each date worked has enough already
`);
  });

  it('say what is lost without the only ones', () => {
    const only = {
      ...PLAN.analysis.volunteers!.officers[0]!,
      role: 'only' as const,
      group: null,
      without: { total: 2, toFind: 3, refresh: 0 },
    };
    const dates = [0, 7, 14].map((week) => {
      return { district: 'North', shift: 'Day', from: MONDAY + week, to: MONDAY + week + 1 };
    });
    expect(withoutText(only, PAPER)).toBe('2 more to train');
    expect(withoutText({ ...only, unreached: 6, dates }, PAPER)).toBe(
      'nobody else can fill 6 dates: North Day 2027-01-04 to 2027-01-05, North Day 2027-01-11 to 2027-01-12 and 1 more run of dates',
    );
    expect(withoutText({ ...only, without: { total: 0, toFind: 1, refresh: 0 } }, PAPER)).toBe(
      '1 more to find',
    );
    expect(withoutText({ ...only, without: { total: 0, toFind: 0, refresh: 0 } }, PAPER)).toBe(
      'others can take the place',
    );
  });

  it('say who else would fill what training cannot', () => {
    expect(table()).toContain(`District and shift  Dates  Officers  Who work there as
────────────────────────────────────────────────────────────────────────────────
North Night             3         1  squad P (3on4off from 2027-01-08), works on
every Fri-Sun                        all of them
North Night             1         1  officers, works on all of them
every Thu                            or squad Q, works on all of them
`);
  });

  it('say where no squad works on any of the dates', () => {
    const { steps } = PLAN.analysis;
    const [first, second] = steps!.remains;
    const nobody = { ...second!, officers: 0, left: 1, squads: [] };
    const value = {
      ...PLAN,
      analysis: { ...PLAN.analysis, steps: { ...steps!, remains: [first!, nobody] } },
    };
    const text = textOf(planTable(value, STYLE)).replace(/\s+/g, ' ');
    expect(text).toContain('In 1 other row no squad with these hours and known days off works on');
    expect(text).not.toContain('every Thu');
  });

  it('hold only what is shown of a district', () => {
    const show = { agency: null, district: new Set(['South']) };
    const { steps, volunteers } = analysis(PLAN, { show });
    expect(volunteers.officers).toEqual([]);
    expect(steps.remains).toEqual([]);
    expect(steps.steps).toHaveLength(4);
  });
});

describe('people and steps in JSON', () => {
  it.each([false, true])('fit the schema, with names %s', (names) => {
    const validate = validatorOf('report');
    validate(JSON.parse(textOf(reportJson(PLAN, { ...STYLE, names }))));
    expect(validate.errors).toBeNull();
  });

  it('name volunteers by officer_id, and nobody when redacted', () => {
    expect(JSON.stringify(analysis().volunteers)).toContain('"officer":"v1"');
    const hidden = REDACTED.plan(PLAN, {
      pseudonym: (_agency, id) => `P-${[...id].reverse().join('')}`,
      officer: (id) => id,
      scrub: (text) => `(${text})`,
    });
    const { steps, volunteers } = analysis(hidden, { names: true });
    expect(volunteers.officers[0]).toMatchObject({ officer: 'P-1v', name: null, squad: '(A)' });
    expect(steps.remains[0].squads[0].squad).toBe('(P)');
    expect(JSON.stringify([steps, volunteers])).not.toMatch(/"v\d"/);
  });
});
