import { describe, expect, it } from 'vitest';
import { day } from '../support/civil.js';
import { codesOf, type Files, issueOf, onlyOfficer, read } from './reading.js';

const DISTRICTS = `district,shift,start,end
North,Day,07:00,19:00
North,Night,19:00,07:00
South,Day,07:00,19:00
South,Night,19:00,07:00
South,Noon,12:00,20:00
`;

function files(district: string, shift: string, rotation: string, config?: string): Files {
  return {
    districts: DISTRICTS,
    roster: `id,district,shift,rotation,anchor\n1,${district},${shift},${rotation},2027-01-04\n`,
    ...(config === undefined ? {} : { config }),
  };
}

/** Duty by place over the days of one cycle from the anchor on. */
function duty(all: Files): Readonly<Record<string, string>> {
  const [agency] = read(all).agencies;
  const { places } = onlyOfficer(all).assignments[0]!.posting;
  return Object.fromEntries(
    places.map(({ districtShift, pattern }) => {
      const place = agency?.districtShifts[districtShift];
      const days = pattern === null ? [] : [...pattern].keys();
      const marks = [...days].map(
        (index) => pattern?.[(day('2027-01-04') + index) % pattern.length],
      );
      return [`${place?.district} ${place?.shift}`, marks.join('')];
    }),
  );
}

function codes(
  district: string,
  shift: string,
  rotation: string,
  config?: string,
): readonly string[] {
  return codesOf(read(files(district, shift, rotation, config)));
}

describe('a cycle with letters', () => {
  it('puts the officer on each shift on its own days', () => {
    expect(duty(files('North', 'Day;Night', 'DDNNOO'))).toEqual({
      'North Day': '110000',
      'North Night': '001100',
    });
  });

  it('is named DuPont', () => {
    expect(duty(files('North', 'Night;Day', 'DuPont'))).toEqual({
      'North Night': '1111000000011100000000000000',
      'North Day': '0000000111000000011110000000',
    });
  });

  it('of one shift needs that shift only', () => {
    expect(duty(files('North', 'Day', 'DDDOO'))).toEqual({ 'North Day': '11100' });
    expect(duty(files('North', 'Day', 'dwd--'))).toEqual({ 'North Day': '11100' });
  });

  it('takes W for the only shift of the row', () => {
    expect(duty(files('North', 'Night', 'WWOO'))).toEqual({ 'North Night': '1100' });
    expect(codes('North', 'Day;Night', 'WDOO')).toEqual(['cycle-needs-one-shift']);
  });

  it('holds in every district of the row', () => {
    const config = '{"letters": {"n": "Night"}}';
    expect(duty(files('North;South', 'Day;Night', 'DNOO', config))).toEqual({
      'North Day': '1000',
      'North Night': '0100',
      'South Day': '1000',
      'South Night': '0100',
    });
  });

  it('is not guessed where two shifts have the initial', () => {
    expect(codes('South', 'Day;Night', 'DNOO')).toEqual(['cycle-letter-unknown']);
    expect(duty(files('South', 'Day;Night', 'DNOO'))).toEqual({
      'South Day': '',
      'South Night': '',
    });
    const posting = onlyOfficer(files('South', 'Day;Night', 'DNOO')).assignments[0]?.posting;
    expect(posting).toMatchObject({ rotation: null, anchor: null, daysOff: null });
  });

  it('is decided by the config, whose shift the district must have', () => {
    expect(codes('South', 'Day;Night', 'DNOO', '{"letters": {"N": "night"}}')).toEqual([]);
    expect(codes('North', 'Day', 'DNOO', '{"letters": {"N": "Noon"}}')).toEqual([
      'cycle-letter-unknown',
    ]);
  });

  it('must keep to the shifts of the row', () => {
    const result = read(files('North', 'Night', 'DDNNOO'));
    expect(issueOf(result, 'cycle-shift-not-listed').detail).toEqual({ letter: 'D', shift: 'day' });
  });

  it('that is a mistyped name suggests the name', () => {
    expect(issueOf(read(files('North', 'Day', 'Dupnot')), 'rotation-unknown').suggestion).toBe(
      'DuPont',
    );
  });

  it('of which most letters are no shift is no cycle', () => {
    expect(codes('North', 'Day', 'CCFOO')).toEqual(['rotation-unknown']);
    expect(codes('North', 'Day', 'DDNNCOO')).toEqual(['cycle-letter-unknown']);
  });

  it('says nothing where the row has no place', () => {
    expect(codes('West', 'Day', 'XXOO')).toEqual(['district-unknown']);
  });
});

describe('several shifts', () => {
  it('cannot be worked with fixed days off', () => {
    const roster = 'id,district,shift,rdo\n1,North,Day;Night,Sat Sun\n';
    const all = { districts: DISTRICTS, roster };
    expect(codesOf(read(all))).toEqual(['days-off-several-shifts']);
    expect(duty(all)).toEqual({ 'North Day': '', 'North Night': '' });
  });

  it('need letters, not W', () => {
    expect(codes('North', 'Day;Night', '4-2')).toEqual(['cycle-needs-one-shift']);
  });
});
