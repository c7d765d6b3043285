import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../src/read/config.js';
import { readInputs } from '../src/read/read-inputs.js';
import { calendarRows } from '../src/report/build-calendar.js';
import { dutyRows } from '../src/report/build-duty.js';
import { day } from './support/civil.js';
import { policyFor } from './support/cover.js';
import { ROOT, readFolder, reportOfFolder } from './support/read-folder.js';
import { reportOf } from './support/report.js';

/** Hours and half hours ahead and behind, and two zones in which some dates never were. */
const ZONES = [
  'Pacific/Kiritimati',
  'America/St_Johns',
  'Asia/Kathmandu',
  'UTC',
  'America/Sao_Paulo',
  'Pacific/Apia',
];

const OWN_ZONE = process.env['TZ'];

afterEach(() => {
  if (OWN_ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = OWN_ZONE;
});

/** What a piece of work gives under each zone, as text. */
function underEachZone(work: () => unknown): string[] {
  return ZONES.map((zone) => {
    process.env['TZ'] = zone;
    return JSON.stringify(work());
  });
}

describe('the same answer under every TZ', () => {
  it('this test does change the zone: local midnight is at six different moments', () => {
    const midnights = underEachZone(() => new Date(2027, 0, 1).getTime());
    expect(new Set(midnights).size).toBe(ZONES.length);
    // The date line moved over Kiritimati: its clocks have no 31 December 1994.
    process.env['TZ'] = 'Pacific/Kiritimati';
    expect(new Date(1994, 11, 31).getDate()).toBe(1);
  });

  it.each(['city', 'leap', 'dupont', 'county'])('the whole of %s', (name) => {
    const period = { from: day('2027-12-01'), to: day('2028-03-31') };
    const answers = underEachZone(() => {
      const folder = readFolder(`${ROOT}fixtures/${name}`, period);
      const question = { from: day('2028-02-28'), to: day('2028-03-12'), at: null, all: true };
      return [
        reportOfFolder(folder).report,
        [...calendarRows(folder.read.agencies, folder.policy)],
        [...dutyRows(folder.read.agencies, folder.policy, question)],
      ];
    });
    expect(answers[0]!.length).toBeGreaterThan(10_000);
    expect(new Set(answers).size).toBe(1);
  });

  it('dates on which a zone changed its clocks, and dates that it skipped', () => {
    const dates = [
      // Kiritimati and Samoa had none; Brazil had no midnight; the clocks of Newfoundland changed at 00:01.
      '1994-12-31',
      '2011-12-30',
      '2018-11-04',
      '2011-03-13',
      '1/1/1995',
      '31-Dec-2011',
    ];
    const rows = dates.map((date, index) => `${index},North,Day,5-2,${date},${date},${date}`);
    const roster = `officer_id,district,shift,rotation,cycle_anchor,cit_certified,hire_date\n${rows.join('\n')}\n`;
    const answers = underEachZone(() => {
      const read = readInputs({
        roster: { file: 'roster.csv', text: roster },
        districts: {
          file: 'districts.csv',
          text: 'district,shift,start,end\nNorth,Day,00:00,12:00\n',
        },
        exceptions: null,
        config: readConfig(null).config,
        columnMap: {},
        dateOrder: 'mdy',
      });
      expect(read.issues.map(({ code }) => code)).toEqual([]);
      const policy = policyFor('2018-10-20', '2018-11-20', { certificateMonths: 96 });
      return [read.agencies, reportOf(read.agencies, policy).report];
    });
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain(`"course":${day('1994-12-31')}`);
    expect(answers[0]).toContain(`"course":${day('2011-12-30')}`);
  });
});
