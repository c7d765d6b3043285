import { describe, expect, it } from 'vitest';
import { formatClock, formatEnd } from '../../src/model/shift-window.js';
import { formatWeekdays } from '../../src/model/weekday.js';
import { codesOf, issueOf, read } from './reading.js';

const HEAD = 'district,shift,start,end,min_cit,days,group,min_patrol';

function shifts(...rows: readonly string[]): readonly string[] {
  const { agencies } = read({ districts: [HEAD, ...rows].join('\n') });
  return agencies.flatMap(({ districtShifts }) => {
    return districtShifts.map(({ district, shift, rows: parts }) => {
      const windows = parts.map(({ days, window, required }) => {
        const hours = `${formatClock(window.start)}-${formatEnd(window)}`;
        return `${formatWeekdays(days)} ${hours} ${window.minutes / 60}h ${required}`;
      });
      return `${district} ${shift}: ${windows.join(', ')}`;
    });
  });
}

describe('rows of the district file', () => {
  it('give the hours, the requirement and the days', () => {
    expect(shifts('D1,A,7:00,15:00:00,2,Mon-Fri,,', 'D1,B,22:00,06:00,,,,')).toEqual([
      'D1 A: Mon-Fri 07:00-15:00 8h 2',
      'D1 B: Mon-Sun 22:00-06:00 8h 1',
    ]);
  });

  it('of equal times are 24 hours, and 24:00 is midnight', () => {
    expect(shifts('D1,A,07:00,07:00,0,,,', 'D1,B,16:00,24:00,1,,,')).toEqual([
      'D1 A: Mon-Sun 07:00-07:00 24h 0',
      'D1 B: Mon-Sun 16:00-00:00 8h 1',
    ]);
  });

  it('may split the week, and stand in its order whatever the file does', () => {
    expect(
      shifts('D1,Night,19:00,07:00,2,Fri Sat,,', ' d1 ,NIGHT,19:00,07:00,1,Sun-Thu,,'),
    ).toEqual(['D1 Night: Sun-Thu 19:00-07:00 12h 1, Fri Sat 19:00-07:00 12h 2']);
  });

  it('are sorted by district, earliest start and shift, digits as numbers', () => {
    const rows = [
      'D10,B,07:00,15:00',
      'D2,Late,15:00,23:00',
      'D2,Early,07:00,15:00',
      'D2,Core,07:00,15:00',
    ];
    const names = shifts(...rows.map((row) => `${row},,,,`)).map((line) => line.split(':')[0]);
    expect(names).toEqual(['D2 Core', 'D2 Early', 'D2 Late', 'D10 B']);
  });

  it('say how often the requirement was blank', () => {
    const districts = `${HEAD}\nD1,A,07:00,15:00,,,,\nD1,B,15:00,23:00,1,,,\nD1,C,23:00,07:00, ,,,\n`;
    expect(read({ districts }).requiredAssumed).toBe(2);
    expect(
      read({ districts: 'district,shift,start,end\nD1,A,07:00,15:00\n' }).requiredAssumed,
    ).toBe(1);
  });

  it('keep the group, one spelling for each, and min_patrol', () => {
    const districts = `${HEAD}\nD1,A,07:00,15:00,1,,North Side,4\nD2,A,07:00,15:00,1,,north  side,\n`;
    const rows = read({ districts }).agencies[0]?.districtShifts.flatMap((shift) => shift.rows);
    expect(rows?.map(({ group, minPatrol, line }) => [group, minPatrol, line])).toEqual([
      ['North Side', 4, 2],
      ['North Side', null, 3],
    ]);
  });
});

describe('weekdays', () => {
  it.each([
    ['Mon-Fri', 'Mon-Fri'],
    ['Fri-Mon', 'Fri-Mon'],
    ['Sat Sun', 'Sat Sun'],
    ['sat, sunday', 'Sat Sun'],
    ['Sat/Sun', 'Sat Sun'],
    ['Sat & Sun', 'Sat Sun'],
    ['Mon \u2013 Wed; Fri', 'Mon-Wed Fri'],
    ['Tues Thurs', 'Tue Thu'],
    ['mo tu we', 'Mon-Wed'],
    ['Sun-Sat', 'Mon-Sun'],
    ['daily', 'Mon-Sun'],
    ['weekends', 'Sat Sun'],
    ['', 'Mon-Sun'],
  ])('%s is %s', (text, days) => {
    expect(shifts(`D1,A,07:00,15:00,1,"${text}",,`)[0]).toContain(`: ${days} 07:00`);
  });

  it.each(['M-F', 'Mon-', 'Mon-Wed-Fri', 'x', '-', 'T', '1-5', 'Mon to Fri'])(
    '%s is an error',
    (text) => {
      const districts = `${HEAD}\nD1,A,07:00,15:00,1,${text},,\n`;
      expect(codesOf(read({ districts }))).toEqual(['days-invalid']);
    },
  );
});

describe('an error in the district file', () => {
  it.each([
    ['0700', '07:00'],
    ['7', '07:00'],
    ['7:30 PM', '19:30'],
    ['12 am', '00:00'],
    ['0.25', '06:00'],
    ['25:00', null],
    ['07:60', null],
    ['', null],
    ['noon', null],
  ])('a time %s suggests %s', (time, suggestion) => {
    const result = read({ districts: `${HEAD}\nD1,A,${time},15:00,1,,,\n` });
    expect(issueOf(result, 'clock-invalid').suggestion).toBe(suggestion);
    expect(result.stopped).toBe(true);
  });

  it.each(['-1', '1.5', 'two', '1000', '1e1'])('min_cit %s is one', (value) => {
    expect(codesOf(read({ districts: `${HEAD}\nD1,A,07:00,15:00,${value},,,\n` }))).toEqual([
      'number-invalid',
    ]);
  });

  it('stops the run with all of them, and blames no row of the roster for them', () => {
    const districts = `${HEAD}\nD1,A,7am,15:00,x,Funday,,y\n,B,15:00,23:00,1,,,\nD1,C,23:00,07:00,1,,,\n`;
    const result = read({ districts });
    expect(result.stopped).toBe(true);
    expect(result.issues.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 6, 'clock-invalid'],
      [2, 16, 'number-invalid'],
      [2, 18, 'days-invalid'],
      [2, 26, 'number-invalid'],
      [3, 1, 'name-missing'],
    ]);
  });

  it('two rows for the same weekday name both lines', () => {
    const rows = 'D1,A,07:00,15:00,1,Mon-Wed,,\nD1,B,15:00,23:00,1,,,\nD1,A,07:00,15:00,1,Wed,,\n';
    const issue = issueOf(read({ districts: `${HEAD}\n${rows}` }), 'days-overlap');
    expect([issue.line, issue.column, issue.detail['otherLine']]).toEqual([4, 20, '2']);
  });
});
