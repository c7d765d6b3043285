import { describe, expect, it } from 'vitest';
import { certified, person, row } from '../support/agency.js';
import { Asked } from '../support/cover.js';
import { EVERY_DAY, weekly } from '../support/pattern.js';

const SHIFTS = {
  'North Day': row('07:00-15:00'),
  'North Night': row('23:00-07:00'),
  'South Day': row('07:00-15:00'),
};

describe('days off unknown in part of a district-shift', () => {
  const asked = new Asked(SHIFTS, [
    certified('A', { places: { 'North Day': weekly('Mon Tue') } }),
    certified('B', { places: { 'North Day': null } }),
    person('C', { places: { 'North Day': null } }),
  ]);

  it('those officers are not counted, the others are', () => {
    expect(asked.shift('North Day').basis).toBe('range');
    expect(asked.onDuty('North Day')).toEqual([1, 1, 0, 0, 0, 0, 0]);
    expect(asked.shift('North Day').counted).toBe(1);
  });

  it('the report can say how many, certified or not', () => {
    expect(asked.shift('North Day').daysOffUnknown).toBe(2);
    expect(asked.ledger()).toEqual({ counts: 1, daysOffUnknown: 2 });
  });

  it('one patrol officer with known days off is enough, without a certificate', () => {
    const one = new Asked(SHIFTS, [
      person('A', { places: { 'North Day': EVERY_DAY } }),
      certified('B', { places: { 'North Day': null } }),
    ]);
    expect(one.shift('North Day').basis).toBe('range');
    expect(one.onDuty('North Day')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('days off unknown of everybody in a district-shift', () => {
  const asked = new Asked(SHIFTS, [
    certified('A', { places: { 'North Day': null } }),
    certified('B', { places: { 'North Night': EVERY_DAY } }),
  ]);

  it('make its basis unknown', () => {
    expect(asked.shift('North Day').basis).toBe('unknown');
    expect(asked.shift('North Day').daysOffUnknown).toBe(1);
  });

  it('leave the others exact; one that no row names is exact too: nobody on duty', () => {
    expect(asked.shift('North Night').basis).toBe('exact');
    expect(asked.shift('South Day').basis).toBe('exact');
    expect(asked.onDuty('South Day')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('do not when only a sergeant’s, a recruit’s or a departed officer’s are known there', () => {
    const others = new Asked(SHIFTS, [
      certified('A', { places: { 'North Day': null } }),
      certified('S', { places: { 'North Day': EVERY_DAY }, role: 'supervisor' }),
      certified('R', { places: { 'North Day': EVERY_DAY }, role: 'recruit' }),
      certified('I', { places: { 'North Day': EVERY_DAY }, active: false }),
      certified('L', { places: { 'North Day': EVERY_DAY } }, { leavesOn: '2027-01-04' }),
      certified('E', { places: { 'North Day': EVERY_DAY } }, { inError: true }),
    ]);
    expect(others.shift('North Day').basis).toBe('unknown');
  });

  it('are not those of officers who are not patrol: then it is exact, with nobody', () => {
    const nobody = new Asked(SHIFTS, [
      person('S', { places: { 'North Day': null }, role: 'supervisor' }),
      person('I', { places: { 'North Day': null }, active: false }),
    ]);
    expect(nobody.shift('North Day')).toMatchObject({ basis: 'exact', daysOffUnknown: 0 });
  });
});

describe('an officer with one known and one unknown place', () => {
  it('counts where the days off are known', () => {
    const asked = new Asked(SHIFTS, [
      certified('A', { places: { 'North Day': EVERY_DAY, 'South Day': null } }),
    ]);
    expect(asked.onDuty('North Day')).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(asked.shift('North Day').basis).toBe('exact');
    expect(asked.shift('South Day').basis).toBe('unknown');
    expect(asked.ledger()).toEqual({ counts: 1 });
  });
});

describe('an officer with dated rows', () => {
  it('is one officer with unknown days off, however many rows say so', () => {
    const asked = new Asked(SHIFTS, [
      certified('A', [
        { places: { 'North Day': null }, to: '2027-01-06' },
        { places: { 'North Day': null }, from: '2027-01-07', squad: 'B' },
      ]),
    ]);
    expect(asked.shift('North Day').daysOffUnknown).toBe(1);
  });

  it('makes a place known by patrol duty only', () => {
    const asked = new Asked(SHIFTS, [
      certified('A', { places: { 'North Day': null } }),
      certified('B', [
        { places: { 'North Day': EVERY_DAY }, to: '2027-01-06', role: 'recruit' },
        { places: { 'South Day': EVERY_DAY }, from: '2027-01-07' },
      ]),
    ]);
    expect(asked.shift('North Day').basis).toBe('unknown');
  });

  it('makes a place known by rows that hold in the period only', () => {
    const asked = new Asked(SHIFTS, [
      certified('A', { places: { 'North Day': null } }),
      certified('B', [
        { places: { 'North Day': EVERY_DAY }, to: '2026-12-31' },
        { places: { 'South Day': EVERY_DAY }, from: '2027-01-01' },
      ]),
    ]);
    expect(asked.shift('North Day').basis).toBe('unknown');
  });
});
