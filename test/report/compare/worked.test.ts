import { describe, expect, it } from 'vitest';
import { agencyOf, certified, type Person, person, row } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY, weekly } from '../../support/pattern.js';
import { compared, kindsIn, rowIn, shiftIn } from './compared.js';
import { MOVED, SHIFTS } from './moved.js';

describe('one certified officer moves and another is certified', () => {
  it('opens the shift that was left, on every date, by the officer who left it', () => {
    // Ann alone covered 7 Days of 8 hours.
    expect(shiftIn(MOVED, 'Mill Day')).toEqual({
      worse: true,
      hoursShort: [0, 56],
      opened: ['2027-01-04..2027-01-10 short 1'],
      closed: [],
      causes: [['ann', 56, 56]],
      hoursTogether: 56,
    });
  });

  it('closes the weekend of the other', () => {
    // Bob is off on Saturday and Sunday: 2 Evenings of 8 hours.
    expect(shiftIn(MOVED, 'Mill Evening')).toEqual({
      worse: false,
      hoursShort: [16, 0],
      opened: [],
      closed: ['2027-01-09..2027-01-10 short 1'],
      causes: [],
      hoursTogether: null,
    });
  });

  it('gives the covered share of both: of 112 hours 96 before, 56 now', () => {
    expect([MOVED.old.summary.coveredShare, MOVED.new.summary.coveredShare]).toEqual([0.8571, 0.5]);
    const day1 = rowIn(MOVED, 'Mill Day');
    expect([day1.old.coveredShare, day1.new.coveredShare]).toEqual([1, 0]);
  });

  it('names everyone who differs, and nobody else', () => {
    expect(kindsIn(MOVED)).toEqual({
      ann: ['moved'],
      cal: ['certified'],
      dee: ['willingness'],
      eve: ['left'],
      fay: ['joined'],
    });
  });

  it('says on which line each stands, of the old roster for whoever is not in the new one', () => {
    const lines = MOVED.officers.map(({ officer, old, new: next }) => [
      officer,
      old?.lines ?? null,
      next?.lines ?? null,
    ]);
    expect(lines).toEqual([
      ['ann', [2], [2]],
      ['cal', [4], [4]],
      ['dee', [5], [5]],
      ['eve', [6], null],
      ['fay', null, [6]],
    ]);
  });

  it('got worse in gap and share; fewer to train can still be worse in cover', () => {
    // Before: Sat and Sun Evening: Cal. Now: Mon to Sun Day, where only Fay works, on 5 dates.
    expect([MOVED.old.summary.train.total, MOVED.new.summary.train.total]).toEqual([1, 1]);
    expect(MOVED.verdict).toEqual({
      worse: ['gap', 'share'],
      failOn: ['gap', 'share'],
      failed: true,
    });
  });
});

describe('when one officer more would not do', () => {
  const Two = { 'Mill Day': row('08:00-16:00', { required: 2 }) };
  const everyDay = { places: { 'Mill Day': EVERY_DAY } };
  const agency = (...people: Person[]) => [agencyOf(Two, people)];

  it('nobody took hours away alone, all of them together did', () => {
    const value = compared(
      agency(certified('1', everyDay), certified('2', everyDay)),
      agency(),
      WEEK,
    );
    expect(shiftIn(value, 'Mill Day')).toMatchObject({
      causes: [
        ['1', 56, 0],
        ['2', 56, 0],
      ],
      hoursTogether: 56,
    });
  });

  it('more hours with nobody are worse even where no more hours are short', () => {
    const value = compared(agency(certified('1', everyDay)), agency(person('1', everyDay)), WEEK);
    expect(shiftIn(value, 'Mill Day')).toMatchObject({
      worse: true,
      hoursShort: [56, 56],
      opened: [],
      causes: [['1', 56, 0]],
    });
    // He or she could be trained now.
    expect(value.verdict.worse).toEqual(['gap', 'train']);
  });
});

describe('a district-shift', () => {
  it('opens and closes at once where the short dates change', () => {
    const agency = (works: string) => [
      agencyOf(SHIFTS, [certified('1', { places: { 'Mill Day': weekly(works) } })]),
    ];
    const value = compared(agency('Mon Tue'), agency('Tue Wed'), WEEK);
    expect(shiftIn(value, 'Mill Day')).toEqual({
      worse: true,
      hoursShort: [40, 40],
      opened: ['2027-01-04..2027-01-04 short 1'],
      closed: ['2027-01-06..2027-01-06 short 1'],
      // Put back as before, Monday is covered again and Wednesday is not.
      causes: [['1', 8, 0]],
      hoursTogether: 0,
    });
    expect(value.verdict.worse).toEqual(['gap']);
  });

  it('gets worse when its cover is no longer known', () => {
    const agency = (pattern: string | null) => [
      agencyOf(SHIFTS, [certified('1', { places: { 'Mill Day': pattern } })]),
    ];
    const lost = compared(agency(EVERY_DAY), agency(null), WEEK);
    expect(shiftIn(lost, 'Mill Day')).toMatchObject({
      worse: true,
      hoursShort: [0, null],
      opened: [],
      causes: [['1', 56, null]],
      hoursTogether: null,
    });
    expect(lost.verdict.worse).toEqual(['gap']);
    const found = compared(agency(null), agency(EVERY_DAY), WEEK);
    expect(rowIn(found, 'Mill Day').worse).toBe(false);
    expect(found.verdict.worse).toEqual([]);
  });
});
