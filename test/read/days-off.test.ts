import { describe, expect, it } from 'vitest';
import { day, weekdays } from '../support/civil.js';
import { codesOf, type Files, issueOf, onlyOfficer, read } from './reading.js';

const HEAD = 'officer_id,district,shift,rotation,cycle_anchor,days_off,squad';

interface Row {
  readonly shift?: string;
  readonly rotation?: string;
  readonly anchor?: string;
  readonly daysOff?: string;
  readonly squad?: string;
}

function files({ shift = 'A', rotation = '', anchor = '', daysOff = '', squad = '' }: Row): Files {
  return { roster: `${HEAD}\n1,D1,${shift},"${rotation}",${anchor},${daysOff},${squad}\n` };
}

/** Duty of the first place from a date on, `1` a day on; `?` = unknown. */
function duty(row: Row, from: string, days: number, more: Files = {}): string {
  const pattern = onlyOfficer({ ...files(row), ...more }).assignments[0]?.posting.places[0]
    ?.pattern;
  if (pattern === null || pattern === undefined) return '?';
  const { length } = pattern;
  return Array.from({ length: days }, (_, index) => {
    return pattern[(((day(from) + index) % length) + length) % length];
  }).join('');
}

function codes(row: Row, more: Files = {}): readonly string[] {
  return codesOf(read({ ...files(row), ...more }));
}

describe('the source of days off', () => {
  it('is a rotation with its anchor, which is the first day on', () => {
    const row = { rotation: '4-2', anchor: '2027-01-04' };
    expect(duty(row, '2027-01-04', 12)).toBe('111100111100');
    expect(duty(row, '2026-12-29', 6)).toBe('111100');
    expect(onlyOfficer(files(row)).assignments[0]?.posting).toMatchObject({
      rotation: '4-2',
      anchor: day('2027-01-04'),
      daysOff: null,
    });
  });

  it('is days_off', () => {
    const row = { daysOff: 'Sat Sun' };
    // 4 January 2027 is a Monday.
    expect(duty(row, '2027-01-04', 8)).toBe('11111001');
    expect(onlyOfficer(files(row)).assignments[0]?.posting).toMatchObject({
      rotation: null,
      anchor: null,
      daysOff: weekdays('Sat Sun'),
    });
  });

  it('is days_off where a rotation has no anchor, or an anchor no rotation', () => {
    expect(duty({ rotation: '5-2', daysOff: 'Fri Sat' }, '2027-01-04', 7)).toBe('1111001');
    expect(duty({ anchor: '2027-01-04', daysOff: 'Fri Sat' }, '2027-01-04', 7)).toBe('1111001');
    expect(codes({ rotation: '5-2', daysOff: 'Fri Sat' })).toEqual([]);
  });

  it('is not guessed', () => {
    expect(duty({}, '2027-01-04', 7)).toBe('?');
    expect(codes({})).toEqual(['days-off-missing']);
    expect(codes({ rotation: '4-2' })).toEqual(['rotation-without-anchor']);
    expect(codes({ anchor: '2027-01-04' })).toEqual(['anchor-without-rotation']);
    expect(codes({ rotation: 'Pittman' })).toEqual(['rotation-unknown']);
    expect(codes({ daysOff: 'Mon-Sun' })).toEqual(['days-off-invalid']);
    expect(codes({ squad: 'Alpha' })).toEqual(['days-off-missing']);
  });

  it('twice on one row is an error', () => {
    const row = { rotation: '4-2', anchor: '2027-01-04', daysOff: 'Sat Sun' };
    expect(codes(row)).toEqual(['days-off-twice']);
    expect(onlyOfficer(files(row)).inError).toBe(true);
  });

  it('with an anchor that is no date is an error', () => {
    const row = { rotation: '4-2', anchor: 'Monday' };
    expect(codes(row)).toEqual(['date-invalid']);
    expect(onlyOfficer(files(row)).inError).toBe(true);
  });

  it('missing everywhere is one note that counts', () => {
    const rows = Array.from({ length: 300 }, (_, index) => `${index},D1,A,,,,\n`).join('');
    const result = read({ roster: `${HEAD}\n${rows}` });
    expect(codesOf(result)).toEqual(['days-off-missing']);
    expect(issueOf(result, 'days-off-missing')).toMatchObject({ count: 300 });
    expect(issueOf(result, 'days-off-missing').lines).toHaveLength(100);
  });
});

describe('a squad', () => {
  const config = JSON.stringify({
    squads: [
      { squad: 'Alpha', rotation: 'Pitman', anchor: '2027-01-04' },
      { squad: 'Beta', daysOff: 'Sat Sun' },
      { squad: 'Beta', district: 'D1', daysOff: 'Mon Tue' },
      { squad: 'Beta', shift: 'B', daysOff: 'Wed Thu' },
      { squad: 'Beta', district: 'd1', shift: 'b', daysOff: ['Fri'] },
    ],
  });

  it('gives its days off to rows without a source', () => {
    const posting = onlyOfficer({ ...files({ squad: ' alpha' }), config }).assignments[0]?.posting;
    expect(posting).toMatchObject({
      squad: 'alpha',
      rotation: 'Pitman',
      anchor: day('2027-01-04'),
    });
    expect(duty({ squad: 'Alpha' }, '2027-01-04', 14, { config })).toBe('11001110011000');
  });

  it.each([
    ['D2', 'A', 'Sat Sun'],
    ['D1', 'A', 'Mon Tue'],
    ['D2', 'B', 'Wed Thu'],
    ['D1', 'B', 'Fri'],
    ['D1;D2', 'A', 'Sat Sun'],
  ])('in %s on %s is decided by its most specific rule: %s', (district, shift, daysOff) => {
    const roster = `${HEAD}\n1,${district},${shift},,,,Beta\n`;
    const [assignment] = onlyOfficer({ roster, config }).assignments;
    expect(assignment?.posting.daysOff).toBe(weekdays(daysOff));
  });

  it('decides where a rotation has no anchor, and not where the row has its own', () => {
    expect(duty({ rotation: '4-2', squad: 'Beta' }, '2027-01-04', 7, { config })).toBe('0011111');
    const own = { rotation: '4-2', anchor: '2027-01-04', squad: 'Beta' };
    expect(duty(own, '2027-01-04', 6, { config })).toBe('111100');
    expect(duty({ daysOff: 'Sun', squad: 'Beta' }, '2027-01-04', 7, { config })).toBe('1111110');
  });

  it('that is not in the config is a warning, but not where the row needs none', () => {
    expect(codes({ squad: 'Alpa' }, { config })).toEqual(['squad-unknown']);
    expect(codes({ squad: 'Alpa', daysOff: 'Sat' }, { config })).toEqual([]);
  });

  it('may hold for one agency', () => {
    const both = (agency: string): Files => ({
      districts: 'agency,district,shift,start,end\nX,D1,A,07:00,15:00\nY,D1,A,07:00,15:00\n',
      roster: `agency,officer_id,district,shift,squad\n${agency},1,D1,A,Q\n`,
      config: '{"squads": {"Q": [{"agency": "X", "daysOff": "Sat"}, {"daysOff": "Sun"}]}}',
    });
    const daysOff = (agency: string): number | null | undefined => {
      return onlyOfficer(both(agency)).assignments[0]?.posting.daysOff;
    };
    expect([daysOff('x'), daysOff('Y')]).toEqual([weekdays('Sat'), weekdays('Sun')]);
  });
});
