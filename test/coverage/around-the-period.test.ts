import { describe, expect, it } from 'vitest';
import { countedDuty } from '../../src/coverage/counted-duty.js';
import {
  ALWAYS_CERTIFIED,
  agencyOf,
  certified,
  type Person,
  person,
  row,
  type Shifts,
} from '../support/agency.js';
import { day } from '../support/civil.js';
import { Asked, policyFor, WEEK } from '../support/cover.js';
import { EVERY_DAY, weekly } from '../support/pattern.js';
import { reportOf, runsOf } from '../support/report.js';

/** Night (23-07) asks for nobody; Morning (00-07) is worked by nobody, so the night before must cover it. */
const SHIFTS = {
  'North Morning': row('00:00-07:00'),
  'North Night': row('23:00-07:00', { required: 0 }),
};

describe('the day before the period', () => {
  it('helps its first morning', () => {
    // Sunday 3 January's night covers Monday's morning.
    const sundays = certified('N', { places: { 'North Night': weekly('Sun') } });
    expect(new Asked(SHIFTS, [sundays]).onDuty('North Morning')).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });

  it('helps only with a certificate that was valid then', () => {
    const monday = { course: day('2027-01-04'), refreshed: null, expires: null };
    const asked = new Asked(SHIFTS, [
      certified('N', { places: { 'North Night': EVERY_DAY } }, { certificate: monday }),
    ]);
    expect(asked.onDuty('North Morning')).toEqual([0, 1, 1, 1, 1, 1, 1]);
  });

  it('is not required itself, and two days before do not help', () => {
    const asked = new Asked(
      { ...SHIFTS, 'North Long': row('01:00-01:00') },
      // Saturday 2 January 01:00 to Sunday 01:00, certified on that date only.
      [
        certified('L', {
          places: { 'North Long': EVERY_DAY },
          from: '2027-01-02',
          to: '2027-01-02',
        }),
      ],
    );
    expect(asked.onDuty('North Long')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(asked.onDuty('North Morning')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('helps with the last night of an officer who leaves on the first day', () => {
    // The night of Sunday 3 January started before he left on Monday.
    const leaving = certified(
      'N',
      { places: { 'North Night': EVERY_DAY } },
      { leavesOn: '2027-01-04' },
    );
    const asked = new Asked(SHIFTS, [leaving]);
    expect(asked.onDuty('North Morning')).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(asked.ledger()).toEqual({ alreadyLeft: 1 });
    // Whoever asks for his duty alone is told of the same night: index 0 is the day before the period.
    const { schedule } = asked.cover;
    const [line] = countedDuty(schedule.agency.officers[0]!, schedule, WEEK).lines;
    expect([...(line?.duty.days ?? [])]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('helps with the last night of an officer who is a detective from the first day', () => {
    const promoted = certified('N', [
      { places: { 'North Night': EVERY_DAY }, to: '2027-01-03' },
      { places: { 'North Night': EVERY_DAY }, from: '2027-01-04', role: 'other' },
    ]);
    const asked = new Asked(SHIFTS, [promoted]);
    expect(asked.onDuty('North Morning')).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(asked.ledger()).toEqual({ notPatrol: 1 });
  });

  it('is not helped by an officer who is trained for the period', () => {
    // Once trained she counts from Monday's night on: Monday's morning stays short whoever is trained.
    const trainee = person('N', { places: { 'North Night': EVERY_DAY } });
    expect(planned(SHIFTS, [trainee])).toEqual(['trained 1', '2027-01-04..2027-01-04 short 1']);
  });

  it('is not helped by an officer who is refreshed for the period', () => {
    const lapsed = { ...ALWAYS_CERTIFIED, expires: day('2026-06-30') };
    const nights = { places: { 'North Night': EVERY_DAY } };
    const one = certified('N', nights, { certificate: lapsed });
    expect(planned(SHIFTS, [one])).toEqual(['trained 0', '2027-01-04..2027-01-04 short 1']);
  });
});

/** How many are to be trained, and what training cannot fill, reasons left out. */
function planned(shifts: Shifts, people: readonly Person[]): string[] {
  const { summary, plan } = reportOf([agencyOf(shifts, people)], WEEK).report;
  const runs = plan.unfillable.flatMap(({ runs: packed }) =>
    runsOf(packed, 4).map((run) => run.slice(0, run.lastIndexOf(' '))),
  );
  return [`trained ${summary.train.total}`, ...runs];
}

describe('the day after the period', () => {
  it('helps its last night', () => {
    // Day (06-14) of Monday 11 January gives the last hour of Sunday's night.
    const shifts = {
      'North Day': row('06:00-14:00', { required: 0 }),
      'North Night': row('23:00-07:00'),
    };
    const mondays = certified('D', { places: { 'North Day': weekly('Mon') } });
    const asked = new Asked(shifts, [mondays]);
    expect(asked.tally('North Night').minutesShort).toBe((7 * 8 - 1) * 60);
  });

  it('helps its last night with an officer who is trained for the period', () => {
    // Sunday's night is covered until midnight by Late; from then on Monday's Morning can be trained.
    const shifts = {
      'North Late': row('16:00-00:00', { required: 0 }),
      'North Morning': row('00:00-07:00', { required: 0 }),
      'North Night': row('23:00-07:00', { days: 'Sun' }),
    };
    const late = certified('L', { places: { 'North Late': EVERY_DAY } });
    const monday = person('M', { places: { 'North Morning': weekly('Mon') } });
    expect(planned(shifts, [late, monday])).toEqual(['trained 1']);
    // Nobody else: with Tuesdays only, the night cannot be filled.
    const tuesday = person('T', { places: { 'North Morning': weekly('Tue') } });
    expect(planned(shifts, [late, tuesday])).toEqual([
      'trained 0',
      '2027-01-10..2027-01-10 short 1',
    ]);
  });
});

describe('the period', () => {
  it('of one day has its own instances only, the overnight one whole', () => {
    const one = policyFor('2027-01-06', '2027-01-06');
    const asked = new Asked({ 'North Night': row('23:00-07:00', { required: 2 }) }, [], one);
    expect(asked.tally('North Night')).toMatchObject({
      minutesRequired: 8 * 60,
      minutesShort: 8 * 60,
      instancesRequired: 1,
    });
  });
});
