import { describe, expect, it } from 'vitest';
import { explainInstance } from '../../../src/report/instance/explain-instance.js';
import { agencyOf, certified, off, on, person, row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { policyFor } from '../../support/cover.js';
import { explained, sentences } from './small-town.js';

const SHIFTS = { 'D1 Day': row('07:00-19:00'), 'D1 Night': row('19:00-07:00') };
const WEDNESDAY = '2027-01-06';
/** On duty every day; every day but Wednesday, because day 0 was a Thursday and Wednesday is day 6. */
const DAILY = { places: { 'D1 Night': '1' } };
const NOT_WEDNESDAYS = { places: { 'D1 Night': '1111110' } };

const course = (date: string, expires: string | null = null) => ({
  certificate: {
    course: day(date),
    refreshed: null,
    expires: expires === null ? null : day(expires),
  },
});

describe('each officer of a district-shift on a date', () => {
  it('counts, or does not for exactly one reason of duty', () => {
    const answer = explained(
      SHIFTS,
      [
        certified('01', DAILY),
        certified('02', NOT_WEDNESDAYS),
        certified('03', DAILY, { exceptions: [off('2027-01-05', '2027-01-07')] }),
        certified('04', NOT_WEDNESDAYS, { exceptions: [on(WEDNESDAY)] }),
        certified('05', DAILY, { exceptions: [on(WEDNESDAY, WEDNESDAY, ['D1 Night'])] }),
        certified('06', DAILY, { leavesOn: WEDNESDAY }),
        certified('07', { ...DAILY, from: '2027-02-01' }),
        certified('08', { ...DAILY, to: '2026-12-31' }),
        certified('09', { places: { 'D1 Night': null } }),
        certified('10', { ...DAILY, role: 'supervisor' }),
        certified('11', { ...DAILY, role: 'unit' }),
        certified('12', { ...DAILY, active: false }),
        certified('13', DAILY, { inError: true }),
        certified('14', { places: { 'D1 Day': '1' } }),
        certified('15', DAILY, { leavesOn: '2027-01-07' }),
      ],
      'D1 Night',
      WEDNESDAY,
    );
    expect(sentences(answer)).toEqual({
      '01': '+ on duty by rotation, certified until 2100-01-01',
      '04': '+ on duty by an exception, certified until 2100-01-01',
      '05': '+ on duty by rotation, certified until 2100-01-01',
      '15': '+ on duty by rotation, certified until 2100-01-01',
      '02': 'off by rotation; certified until 2100-01-01',
      '03': 'on leave by exception; certified until 2100-01-01',
      '06': 'left on 2027-01-06; certified until 2100-01-01',
      '07': 'here only from 2027-02-01; certified until 2100-01-01',
      '08': 'here only up to 2026-12-31; certified until 2100-01-01',
      '09': 'days off or shift unknown; certified until 2100-01-01',
      '10': 'a supervisor, and supervisors are not counted; certified until 2100-01-01',
      '11': 'in a dedicated unit, not on patrol; certified until 2100-01-01',
      '12': 'not active; certified until 2100-01-01',
      '13': 'left out: the row has an error; certified until 2100-01-01',
    });
    // 01, 04, 05 and 15; 14 works by day, whose hours do not touch the night's.
    expect(answer.onDuty).toBe(4);
  });

  it('is put elsewhere by an exception that crosses the shift', () => {
    const shifts = { 'D1 Night': row('19:00-07:00'), 'D2 Night': row('19:00-07:00') };
    const people = [
      certified('01', DAILY, { exceptions: [on(WEDNESDAY, WEDNESDAY, ['D2 Night'])] }),
    ];
    expect(sentences(explained(shifts, people, 'D1 Night', WEDNESDAY))).toEqual({
      '01': 'put on D2 Night by an exception; certified until 2100-01-01',
    });
    expect(sentences(explained(shifts, people, 'D2 Night', WEDNESDAY))).toEqual({
      '01': '+ on duty by an exception, certified until 2100-01-01',
    });
  });

  it('is on duty without counting for exactly one reason of training', () => {
    const answer = explained(
      SHIFTS,
      [
        person('01', DAILY, course('2024-03-01')),
        // Valid to the 6th: on the start date, but not up to 07:00 of the 7th.
        person('02', DAILY, course('2024-03-01', '2027-01-06')),
        person('03', DAILY, course('2024-03-01', '2027-01-07')),
        person('04', DAILY, course('2024-03-01', '2027-01-05')),
        person('05', DAILY, course('2027-02-01')),
        certified('06', DAILY, { designated: false }),
        person('07', DAILY, { willingness: 'listed' }),
        person('08', DAILY, { willingness: 'declined' }),
        person('09', DAILY, { willingness: 'notAsked' }),
        person('10', DAILY, { patrolSince: '2025-01-07' }),
        // Two years of patrol on the very date are enough.
        person('11', DAILY, { patrolSince: '2025-01-06' }),
      ],
      'D1 Night',
      WEDNESDAY,
    );
    expect(sentences(answer)).toEqual({
      '01': '+ on duty by rotation, certified',
      '03': '+ on duty by rotation, certified until 2027-01-07',
      '02': 'on duty by rotation, but the certificate lapses after 2027-01-06, before the shift ends',
      '04': 'on duty by rotation, but the certificate lapsed after 2027-01-05',
      '05': 'on duty by rotation, but the course is only on 2027-02-01',
      '06': 'on duty by rotation, but trained and opted out',
      '07': 'on duty by rotation, but not trained; a listed volunteer who could be',
      '08': 'on duty by rotation, but not trained; asked and declined',
      '09': 'on duty by rotation, but not trained; has not been asked',
      '10': 'on duty by rotation, but not trained, and on patrol only since 2025-01-07 (2 years are asked for)',
      '11': 'on duty by rotation, but not trained; has not been asked',
    });
    expect(answer.onDuty).toBe(2);
  });

  it('lapses by the validity of the policy, and not without one', () => {
    const people = [person('01', DAILY, course('2024-12-31'))];
    const months = (certificateMonths: number) =>
      sentences(explained(SHIFTS, people, 'D1 Night', WEDNESDAY, { certificateMonths }))['01'];
    expect(months(24)).toBe('on duty by rotation, but the certificate lapsed after 2026-12-31');
    expect(months(36)).toBe('+ on duty by rotation, certified until 2027-12-31');
    const undated = { certificate: { course: 'undated', refreshed: null, expires: null } } as const;
    const answer = explained(SHIFTS, [person('02', DAILY, undated)], 'D1 Night', WEDNESDAY, {
      certificateMonths: 24,
    });
    expect(sentences(answer)['02']).toBe(
      'on duty by rotation, but the certificate has no date, so it is not known whether it still holds',
    );
  });

  it('needs a shift that exists on that weekday', () => {
    const shifts = { 'D1 Night': row('19:00-07:00', { days: 'Sat Sun' }) };
    const agency = agencyOf(shifts, [certified('01', DAILY)]);
    expect(explainInstance(agency, 0, policyFor(WEDNESDAY, WEDNESDAY))).toBeNull();
  });
});
