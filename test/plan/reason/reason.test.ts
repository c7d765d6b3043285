import { describe, expect, it } from 'vitest';
import { certified, person } from '../../support/agency.js';
import { EVERY_DAY, weekly } from '../../support/pattern.js';
import { datesOf, nights, works } from '../../support/reasons.js';

describe('the simplest reason that proves the number', () => {
  it('is one date, the earliest that is short by as many', () => {
    // Two required; c works all but Monday: on Monday nobody is there, and two are missing.
    const reason = nights(
      [
        certified('c', { places: { 'North Night': weekly('Tue Wed Thu Fri Sat Sun') } }),
        ...['1', '2', '3'].map((id) => person(id, { places: { 'North Night': EVERY_DAY } })),
      ],
      2,
    );
    expect(reason).toMatchObject({
      kind: 'date',
      lowerBound: 2,
      weightedShort: 2,
      mostPerOfficer: 1,
      mostTogether: 1,
      afterRefresh: 0,
      unfillable: 0,
    });
    expect(datesOf(reason)).toEqual(['2027-01-04']);
  });

  it('is the shortest run of dates else', () => {
    // One on Mon to Fri, one on Wed to Sun. Tuesday to Saturday is 5, and either works 4 of it; every
    // shorter run lies within the days of one of them, or is 4 of which one works 4.
    const reason = nights([works('1', 'Mon Tue Wed Thu Fri'), works('2', 'Wed Thu Fri Sat Sun')]);
    expect(reason).toMatchObject({
      kind: 'run',
      lowerBound: 2,
      weightedShort: 5,
      mostPerOfficer: 4,
    });
    expect(datesOf(reason)).toEqual([
      '2027-01-05',
      '2027-01-06',
      '2027-01-07',
      '2027-01-08',
      '2027-01-09',
    ]);
  });

  it('is checked against those who help most, where only one works many of the dates', () => {
    // Two required on Mon, Tue and Wed; 1 works all three, 2 to 4 one each. Three officers make up at most
    // 3 + 1 + 1 = 5 of the 6, though 3 x 3 would be 9.
    const people = [
      certified('a', { places: { 'North Night': weekly('Thu Fri Sat Sun') } }),
      certified('b', { places: { 'North Night': weekly('Thu Fri Sat Sun') } }),
      works('1', 'Mon Tue Wed'),
      works('2', 'Mon'),
      works('3', 'Tue'),
      works('4', 'Wed'),
    ];
    expect(nights(people, 2)).toMatchObject({
      kind: 'run',
      lowerBound: 4,
      weightedShort: 6,
      mostPerOfficer: 3,
      mostTogether: 5,
    });
  });

  it('is several dates else', () => {
    // Mon, Wed and Fri are short by 1 each, and everyone works two of the three.
    const reason = nights([
      certified('c', { places: { 'North Night': weekly('Tue Thu Sat Sun') } }),
      works('1', 'Mon Wed'),
      works('2', 'Wed Fri'),
      works('3', 'Fri Mon'),
    ]);
    expect(reason).toMatchObject({
      kind: 'dates',
      lowerBound: 2,
      weightedShort: 3,
      mostPerOfficer: 2,
    });
    expect(datesOf(reason)).toEqual(['2027-01-04', '2027-01-06', '2027-01-08']);
  });

  it('is a weighting of dates else', () => {
    // Mon, Tue and Wed need two of 1 to 3, Thu needs 4: three. Each once: 4, and two make up 4. Thu twice: 5.
    const reason = nights([
      certified('c', { places: { 'North Night': weekly('Sat Sun') } }),
      works('1', 'Mon Tue Fri'),
      works('2', 'Tue Wed'),
      works('3', 'Wed Mon'),
      works('4', 'Thu Fri'),
    ]);
    expect(reason).toMatchObject({
      kind: 'weighting',
      lowerBound: 3,
      weightedShort: 5,
      mostPerOfficer: 2,
      mostTogether: 4,
    });
    expect(datesOf(reason)).toEqual(['2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07 x2']);
  });

  it('is the exhausted search where no weighting of dates will do', () => {
    // Everyone is off on one of the seven lines of the Fano plane, three dates of which any two share one: so
    // two officers always leave the date they are both off. By weights two would do: each works 4 of 7.
    const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    const people = days.map((_, line) => {
      const off = [line, (line + 1) % 7, (line + 3) % 7];
      return works(`${line}`, days.filter((__, index) => !off.includes(index)).join(' '));
    });
    const reason = nights(people);
    expect(reason).toMatchObject({ kind: 'search', lowerBound: 3, afterRefresh: 0 });
    expect((reason as { nodes: number }).nodes).toBeGreaterThan(0);
  });

  it('is a sum where parts share no officer', () => {
    const reason = nights([
      certified('c', { places: { 'North Night': weekly('Tue Wed Fri Sat Sun') } }),
      works('1', 'Mon'),
      works('2', 'Thu'),
    ]);
    expect(reason).toMatchObject({
      kind: 'sum',
      lowerBound: 2,
      parts: [
        { kind: 'date', lowerBound: 1 },
        { kind: 'date', lowerBound: 1 },
      ],
    });
  });

  it('is none where nobody is to be trained', () => {
    expect(nights([certified('c', { places: { 'North Night': EVERY_DAY } })])).toBeNull();
  });
});
