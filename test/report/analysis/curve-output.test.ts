import { describe, expect, it } from 'vitest';
import { reportJson } from '../../../src/report/format/json/report-json.js';
import type { Style } from '../../../src/report/format/style.js';
import { planTable } from '../../../src/report/format/table/plan-table.js';
import { REDACTED } from '../../../src/report/redact/redacted.js';
import { redactionOf } from '../../../src/report/redact/redaction.js';
import { agencyOf, person, row } from '../../support/agency.js';
import { EVERY_DAY } from '../../support/pattern.js';
import { validatorOf } from '../../support/schemas.js';
import { sectionOf } from '../../support/table-section.js';
import { STYLE, textOf } from '../format/town.js';
import { planned, TOWN } from './curve-town.js';

const REPORT = planned({ budget: 3 });

/** The plan as a table, from one heading to the next. */
function section(heading: string, style: Partial<Style> = {}, report = REPORT): string {
  const text = sectionOf(textOf(planTable(report, { ...STYLE, ...style })), heading);
  expect(text).not.toBe('');
  return text;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('what each trainee buys, as a table', () => {
  const text = section('WHAT EACH TRAINEE BUYS');

  it('says where it begins and what comes and goes, in squads', () => {
    expect(text).toContain('Trainees   Hours  Hours    More  Change from the row above\n');
    expect(text).toContain(
      [
        '       1      40    184      40  + North Day Tue: 1 to find',
        '       2      56    168      16  + South Day S: 2 on your list',
        '                                 - North Day Tue: 1 to find',
        '       3      96    128      40  + North Day Tue: 1 to find',
        '       4     112    112      16  + North Day Fri: 1 to find',
        '                                 + North Day Mon: 1 to find',
        '                                 - North Day Tue: 1 to find',
      ].join('\n'),
    );
    expect(oneLine(text)).toContain(
      'Once 1 certificate is refreshed, which takes no course and closes 56 of the 280 hours short today, 224 hours are short. Training can close 112 of them; 112 stay short whoever is trained.',
    );
    expect(text).not.toMatch(/s1|s2|Vega/);
  });

  it('says how far it is proved, in which order one can go, and what the rest of the plan is for', () => {
    expect(oneLine(text)).toContain('Proved: no other choice of so many officers closes more.');
    expect(oneLine(text)).toContain(
      'The best 2 and 4 leave out someone of the number before: settle how many places there are before choosing who.',
    );
    expect(oneLine(text)).toContain(
      'The plan trains 5: the other 1 closes no more hours, but fewer are missing where even everybody falls short of what is required.',
    );
  });

  it('names the officers of the list with --who, and those to find never', () => {
    const who = section('WHAT EACH TRAINEE BUYS', { who: true, names: true });
    expect(who).toContain('+ South Day S: s1 (Vega), s2\n');
    expect(who).not.toMatch(/\b(tue|mon|fri)\b/);
  });

  it('gives both bounds where the search stopped at its limit', () => {
    const { curve } = REPORT.analysis;
    const points = curve!.points.map((point) =>
      point.trainees === 3 ? { ...point, status: 'limit' as const, hoursClosedAtMost: 104 } : point,
    );
    const analysis = { ...REPORT.analysis, curve: { ...curve!, points } };
    const open = section('WHAT EACH TRAINEE BUYS', {}, { ...REPORT, analysis });
    expect(open).toContain('       3      96   104    128      40  + North');
    expect(oneLine(open)).toContain(
      '1 of 4 numbers of trainees are not proved: the search stopped at its limit.',
    );
    expect(open).not.toContain('Proved');
  });

  it('says when nobody has to be left out again', () => {
    const pair = agencyOf({ 'South Day': row('08:00-16:00', { required: 2 }) }, [
      person('a', { places: { 'South Day': EVERY_DAY } }),
      person('b', { places: { 'South Day': EVERY_DAY } }),
    ]);
    const both = oneLine(section('WHAT EACH TRAINEE BUYS', {}, planned({}, pair)));
    expect(both).toContain('Today 56 hours are short. Training can close all of them.');
    expect(both).toContain('2 56 0 56 + South Day –: 2 to find');
    expect(both).toContain(
      'an hour that lacks several officers is closed only when all of them are there',
    );
    expect(both).toContain('Each number keeps everyone of the number before');
  });
});

describe('the best plan for a number of places, as a table', () => {
  it('says what is closed and what is left, and gives the seats by squad', () => {
    const text = section('WITH PLACES FOR 3 TRAINEES');
    expect(oneLine(text)).toContain(
      'The most that 3 can close is 96 of the 112 hours that training can close. 128 hours stay short: 16 that places for 1 more would close, and 112 that training cannot. Proved: no other 3 close more. 3 to train: 2 on your list, 1 still to find. The hours that refreshing 1 certificate closes (56) come on top and take no place.',
    );
    expect(oneLine(text)).toContain('South Day S – 2 0 0 North Day Tue – 0 1 1');
    expect(text).not.toMatch(/s1|s2|Vega/);
    const who = section('WITH PLACES FOR 3 TRAINEES', { who: true });
    expect(oneLine(who)).toContain('South Day S 2 0 0 s1, s2 North Day Tue 0 1 1');
  });

  it('says when the places are more than enough, and when the last closes nothing by itself', () => {
    const many = planned({ budget: 9 });
    expect(oneLine(section('WITH PLACES FOR 9 TRAINEES', {}, many))).toContain(
      '4 are enough: they close all 112 hours that training can close. The other 5 places would close nothing more. 112 hours stay short, which training cannot close. 4 to train',
    );
    const pair = agencyOf({ 'South Day': row('08:00-16:00', { required: 2 }) }, [
      person('a', { places: { 'South Day': EVERY_DAY } }),
      person('b', { places: { 'South Day': EVERY_DAY } }),
    ]);
    const one = section('WITH PLACES FOR 1 TRAINEE', {}, planned({ budget: 1 }, pair));
    expect(oneLine(one)).toContain(
      'One trainee closes none of the 56 hours that training can close: an hour that lacks several officers is closed only when all of them are there. 2 would close them all.',
    );
  });
});

describe('the curve and the budget in JSON', () => {
  const validate = validatorOf('report');

  it.each([{}, { names: true }])('are as the schema says, %j', (style) => {
    const written = JSON.parse(textOf(reportJson(REPORT, { ...STYLE, ...style })));
    expect(validate(written)).toBe(true);
    expect(written.analysis.curve.points).toHaveLength(5);
    expect(written.analysis.budget.find[0].eligible).toBe(1);
    written.analysis.curve.points[1].status = 'best';
    expect(validate(written)).toBe(false);
  });

  it('never hold those still to find, and without names nobody’s name', () => {
    const text = textOf(reportJson(REPORT, STYLE));
    expect(text).not.toMatch(/"(tue|mon|fri)"/);
    expect(text).not.toContain('Vega');
  });

  it('name nobody when redacted', () => {
    const redaction = redactionOf([TOWN], () => 'P-1');
    const hidden = REDACTED.report(REPORT, redaction);
    const text = textOf(reportJson(hidden, { ...STYLE, names: true }));
    const table = textOf(planTable(hidden, { ...STYLE, names: true, who: true }));
    for (const said of [text, table]) expect(said).not.toMatch(/\b(s1|s2|Vega)\b/);
    expect(JSON.parse(text).analysis.budget.train[0].officer).toBe('P-1');
  });

  it('list only the people of the districts that are shown, and keep the numbers of all', () => {
    const show = { agency: null, district: new Set(['North']) };
    const { curve, budget } = JSON.parse(textOf(reportJson(REPORT, { ...STYLE, show }))).analysis;
    expect(budget.train).toEqual([]);
    expect(budget).toMatchObject({ volunteers: 2, hoursClosed: 96 });
    expect(curve.points[2].added).toEqual({ train: [], find: [] });
    expect(curve.points[2].dropped.find).toHaveLength(1);
  });
});
