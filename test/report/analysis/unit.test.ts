import { describe, expect, it } from 'vitest';
import { planTable } from '../../../src/report/format/table/plan-table.js';
import { reportTable } from '../../../src/report/format/table/report-table.js';
import type { ReportValue } from '../../../src/report/report-value.js';
import { agencyOf, certified, type Person, person, row } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { weekly } from '../../support/pattern.js';
import { reportOf } from '../../support/report.js';
import { STYLE, textOf } from '../format/town.js';

const PATROL = [
  certified('a', { places: { 'North Night': weekly('Mon Tue') } }),
  certified('b', { places: { 'South Night': weekly('Wed Thu') } }),
];
const UNIT = [
  certified('u', { places: { 'South Night': weekly('Fri Sun') }, role: 'unit' }),
  person('v', { places: {}, role: 'unit' }),
  person('w', { places: { 'North Night': null }, role: 'unit' }),
  certified('gone', { places: { 'North Night': '1' }, role: 'unit' }, { leavesOn: '2027-01-01' }),
];

function reported(people: readonly Person[]): ReportValue {
  const shifts = { 'North Night': row('23:00-07:00'), 'South Night': row('22:00-06:00') };
  return reportOf([agencyOf(shifts, people)], WEEK).report;
}

/** The hours covered at each level. */
function hoursCovered(people: readonly Person[]): number[] {
  return reported(people).analysis.unit!.levels.map((level) => level.hoursCovered);
}

describe('cover at three levels', () => {
  it('finds in the city the officer of the other district for the hours that both nights share', () => {
    // Each district: two nights of 8 hours, and 7 hours on each of the two nights of the other.
    expect(reported(PATROL).analysis.unit).toMatchObject({ unit: null, hoursRequired: 112 });
    expect(hoursCovered(PATROL)).toEqual([32, 60]);
  });

  it('adds the unit, which is never patrol cover', () => {
    // Friday and Sunday: 8 hours in the south and 7 in the north.
    expect(hoursCovered([...PATROL, ...UNIT])).toEqual([32, 60, 62, 90]);
    const { summary, analysis } = reported([...PATROL, ...UNIT]);
    expect(summary.hoursShort).toBe(80);
    // Sunday before the period until 6, Friday night, Sunday until midnight.
    expect(analysis.unit!.unit).toEqual({
      officers: 3,
      certified: 1,
      withoutPlace: 1,
      withoutDaysOff: 1,
      hoursOnDuty: 6 + 8 + 2,
      hoursInPeriod: 168,
    });
    expect(analysis.unit!.levels[2]).toEqual({
      level: 'districtWithUnit',
      hoursCovered: 62,
      hoursShort: 50,
      coveredShare: 0.5535,
    });
  });

  it('counts someone once who works for the unit while still on patrol', () => {
    // Patrol until Wednesday 06:00, in the unit from Wednesday; two are required at every hour of the one district.
    const shifts = {
      'North Night': row('22:00-06:00', { required: 2 }),
      'North Early': row('02:00-10:00'),
    };
    const moving = certified('m', [
      { places: { 'North Night': '1' }, to: '2027-01-05' },
      { places: { 'North Early': '1' }, role: 'unit', from: '2027-01-06' },
    ]);
    const { analysis } = reportOf([agencyOf(shifts, [moving])], WEEK).report;
    const [district, , withUnit] = analysis.unit!.levels;
    // Early: Monday and Tuesday 02-06 by patrol, from Sunday's and Monday's night; Wednesday 02-06 by Tuesday's.
    expect(district!.hoursCovered).toBe(3 * 4);
    // With the unit the whole of five mornings; never two at night, not even on Wednesday from 2 to 6.
    expect(withUnit!.hoursCovered).toBe(2 * 4 + 5 * 8);
  });
});

describe('cover at three levels, as a table', () => {
  const text = (people: readonly Person[]): string =>
    textOf(reportTable(reported(people), STYLE)).replace(/\s+/g, ' ');

  it('says on the first screen when the unit is on duty', () => {
    const sentence =
      'Unit 3 officers are in a dedicated unit; it is on duty 16 of 168 hours in these 7 days. Not counted as patrol cover.';
    expect(text([...PATROL, ...UNIT])).toContain(sentence);
    expect(text(PATROL)).not.toContain('dedicated unit');
  });

  it('sets the levels side by side', () => {
    const shown = text([...PATROL, ...UNIT]);
    expect(shown).toContain('IN THE DISTRICT, IN THE CITY, WITH THE UNIT Of 112 hours required');
    expect(shown).toContain('in the district 32 80 28.5 %');
    expect(shown).toContain('anywhere in the city 60 52 53.5 %');
    expect(shown).toContain('in the district, or in the unit 62 50 55.3 %');
    expect(shown).toContain('anywhere in the city, or in the unit 90 22 80.3 %');
    expect(shown).toContain('On the first day 1 of its 3 officers has a valid certificate.');
    expect(shown).toContain('1 without a district and shift and 1 without days off');
    expect(text(PATROL)).toContain('IN THE DISTRICT, IN THE CITY Of 112');
    expect(text(PATROL)).not.toContain('in the unit');
  });

  it('says that the hours of a unit without days off are not known', () => {
    const shown = textOf(planTable(reported([...PATROL, UNIT[2]!]), STYLE)).replace(/\s+/g, ' ');
    expect(shown).toContain('1 officer is in a dedicated unit; its hours are not known.');
  });
});
