import { describe, expect, it } from 'vitest';
import type { Posting } from '../../src/model/officer.js';
import { ROTATIONS } from '../../src/model/rotations.js';
import { guess } from '../../src/read/did-you-mean.js';
import { readRotation } from '../../src/read/rotation-words.js';
import { onlyOfficer } from './reading.js';

describe('a rotation in words', () => {
  const cycleOf = (text: string): string | null => {
    const reading = readRotation(text, new Map(), guess);
    return reading.kind === 'cycle' ? reading.cycle : reading.suggestion;
  };

  it.each(
    ROTATIONS.flatMap(({ name, aliases, cycle }) =>
      [name, ...aliases].map((word) => [word, cycle]),
    ),
  )('%s is known by name', (word, cycle) => {
    expect(cycleOf(word)).toBe(cycle);
    expect(cycleOf(` ${word.toUpperCase().replaceAll('-', '\u2013')} `)).toBe(cycle);
  });

  it.each([
    ['4on2off', 'WWWWOO'],
    ['4 on 2 off', 'WWWWOO'],
    ['6 - 3', 'WWWWWWOOO'],
    ['ww oo www', 'WWOOWWW'],
    ['D,D,N,N,-,-', 'DDNN--'],
  ])('%s is %s', (text, cycle) => {
    expect(cycleOf(text)).toBe(cycle);
  });

  it.each([
    ['Pittman', 'Pitman'],
    ['panma', null],
    ['5/2', '5-2'],
    ['4-10', '4/10, or 4on10off if it counts days'],
    ['24-48', '24/48, or 24on48off if it counts days'],
    ['24 on 48 off', '24/48'],
    ['4-0', null],
    ['', null],
    ['W'.repeat(5000), null],
  ])('%.20s is not guessed: %s', (text, suggestion) => {
    const reading = readRotation(text, new Map(), guess);
    expect(reading).toEqual({ kind: 'unknown', suggestion });
  });

  it.each([
    ['2-Apr', '4on2off or 2on4off'],
    ['04-Feb', '2on4off or 4on2off'],
    ['Apr-02', '4on2off or 2on4off'],
    ['2027-04-02', '4on2off or 2on4off'],
    ['4/2/2027', '4on2off or 2on4off'],
    ['2-Apr-27', '4on2off or 2on4off'],
  ])('%s was made by a spreadsheet', (text, suggestion) => {
    expect(readRotation(text, new Map(), guess)).toEqual({ kind: 'date', suggestion });
  });

  it('may be one of the config, which comes first', () => {
    const config =
      '{"rotations": {"Our 6": "WWWWWWOO", "Pitman": {"cycle": "1-1", "source": "MOU"}}}';
    const posting = (rotation: string): Posting | undefined => {
      const roster = `officer_id,district,shift,rotation,anchor\n1,D1,A,${rotation},1970-01-01\n`;
      return onlyOfficer({ roster, config }).assignments[0]?.posting;
    };
    expect(posting('our  6')).toMatchObject({
      rotation: 'our 6',
      places: [{ pattern: '11111100' }],
    });
    expect(posting('PITMAN')?.places[0]?.pattern).toBe('10');
  });
});
