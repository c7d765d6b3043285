import { describe, expect, it } from 'vitest';
import type { Style } from '../../../src/report/format/style.js';
import { planTable } from '../../../src/report/format/table/plan-table.js';
import { WEEK } from '../../support/cover.js';
import { ASKED_FOR_PLAN, reportOf } from '../../support/report.js';
import { sectionOf } from '../../support/table-section.js';
import { STYLE, textOf } from '../format/town.js';
import { AGENCY, report } from './breaks-town.js';

/** The plan as a table, from one heading to the next, spaces and line ends made one space. */
function section(heading: string, style: Partial<Style> = {}, value = report): string {
  const text = textOf(planTable(value, { ...STYLE, ...style }));
  return sectionOf(text, heading).replace(/\s+/g, ' ');
}

const BREAKS = 'WHAT BREAKS WHEN ONE OFFICER LEAVES';
const LAPSE = 'CERTIFICATES THAT LAPSE';
const RESILIENT = 'SO THAT NO SINGLE DEPARTURE OPENS A GAP';

describe('what breaks, as a table', () => {
  it('speaks of squads and counts, and names nobody', () => {
    const text = section(BREAKS);
    // The day officer counts Monday to Wednesday: 24 hours. The night officer two nights: 16.
    expect(text).toContain('2 of the 4 officers who count would open a gap');
    expect(text).toContain('North Day Larks – 1 24 24');
    expect(text).toContain('North Night Vega squad – 1 16 16');
    expect(text).toContain('2 district-shifts rest on one officer');
    // After it the day officer is there all week, beside two for the nights, of whom one is enough on five.
    expect(text).toContain('Once the plan is carried out: 2 of 5 officers would open a gap');
    expect(text).not.toContain('O-');
  });

  it('lists officers when asked who', () => {
    const text = section(BREAKS, { who: true });
    expect(text).toContain('O-day North Day 24 24 3 North Day');
    expect(text).toContain('North Night 16 O-night');
    expect(section(BREAKS, { who: true, names: true })).toContain('O-day (Vega) North Day 24');
  });

  it('shows the districts that are shown, and counts everybody', () => {
    const text = section(BREAKS, {
      who: true,
      show: { agency: null, district: new Set(['South']) },
    });
    expect(text).toContain('2 of the 4 officers');
    expect(text).not.toContain('O-');
  });
});

describe('certificates that lapse, as a table', () => {
  it('come by date, with what each opens and whether the plan refreshes it', () => {
    // Thursday to Sunday: 32 hours. On Sunday alone the one who lapsed before would be there.
    const text = section(LAPSE, { who: true });
    expect(text).toContain(
      '1 certificate of officers who count lapses in the period and would open 32 hours',
    );
    expect(text).toContain('2027-01-06 O-day North Day 32 32 refresh');
    expect(text).toContain(
      '1 certificate lapsed before its officer could count in the period: refreshing it would cover 8 hours',
    );
    expect(section(LAPSE)).toContain('2027-01-06 Larks North Day 32 32 refresh');
  });
});

describe('a resilient plan, as a table', () => {
  it('stands beside the plain one', () => {
    const text = section(RESILIENT);
    // Nights: one more on each of seven, two of them on all. Nobody else can back up the day officer but on Sunday.
    expect(text).toContain(
      '2 to train, as far as training can reach that, beside 1 without that: 1 more.',
    );
    expect(text).toContain('Of the 2: 1 on your list, 1 still to find; refresh 2.');
    expect(text).toContain('Fewer than 2 are not enough; that is proved');
    expect(text).toContain('6 instances can spare nobody, whoever is trained');
    expect(text).toContain('North Day 6 2027-01-04 to 2027-01-09');
    expect(section(RESILIENT, { who: true })).toContain('O-list');
    expect(section(RESILIENT, { who: true })).toContain('To refresh: O-day, O-lapsed.');
  });

  it('is not there when it was not asked for', () => {
    const plain = reportOf([AGENCY], WEEK, { asked: ASKED_FOR_PLAN }).report;
    expect(section(RESILIENT, {}, plain)).toBe('');
    expect(section(BREAKS, {}, plain)).toContain('--resilient');
  });
});
