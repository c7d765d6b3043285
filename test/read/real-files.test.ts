import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../src/read/read-inputs.js';
import { codesOf, issueOf, officersOf, read } from './reading.js';

/** Public rosters, beside the repository where the developers keep them. */
const REAL = new URL('../../../shared/real/', import.meta.url);

function readReal(folder: string): ReadResult {
  const text = (file: string): string => readFileSync(new URL(`${folder}/${file}`, REAL), 'utf8');
  return read({ roster: text('roster.csv'), districts: text('districts.csv') });
}

if (existsSync(REAL)) {
  describe('public rosters', () => {
    it('Chicago: 8,243 officers, one line for each unknown thing', () => {
      const result = readReal('chicago-2016');
      expect(result.officers).toBe(8243);
      expect(result.rows).toEqual({ roster: 8243, districts: 66, exceptions: 0 });
      expect(codesOf(result)).toEqual([
        'columns-unknown',
        'word-not-patrol',
        'word-not-patrol',
        'columns-unknown',
      ]);
      expect(result.vocabulary.reduce((sum, { rows }) => sum + rows, 0)).toBe(2 * 8243);
      const postings = new Set(
        officersOf(result).map(({ assignments }) => assignments[0]?.posting),
      );
      // 22 districts, 3 shifts, 6 day-off groups, 7 assignments: far fewer than officers.
      expect(postings.size).toBeLessThan(2000);
      expect(
        officersOf(result).filter(({ certificate }) => certificate.course !== null),
      ).toHaveLength(1723);
    });

    it('Seattle: 560 officers, all on four days on and two off', () => {
      const result = readReal('seattle-2016');
      expect(result.officers).toBe(560);
      expect(codesOf(result)).toEqual(['columns-unknown', 'columns-unknown']);
      const lengths = officersOf(result).map(
        ({ assignments }) => assignments[0]?.posting.places[0]?.pattern?.length,
      );
      expect(new Set(lengths)).toEqual(new Set([6]));
    });

    it('Baltimore: shifts that rotate have no place, and no days off are known', () => {
      const result = readReal('baltimore-2021');
      expect(result.officers).toBe(830);
      expect(issueOf(result, 'days-off-missing').count).toBe(830);
      const shifts = result.issues.filter(({ code }) => code === 'shift-unknown');
      expect(shifts.map(({ value, count }) => [value, count])).toEqual([
        ['B/C rotate', 289],
        ['C/B rotate', 287],
      ]);
    });

    it('Renton: 60 officers without days off', () => {
      const result = readReal('renton-2021');
      expect(result.officers).toBe(60);
      expect(codesOf(result)).toEqual(['days-off-missing', 'word-not-patrol', 'columns-unknown']);
    });
  });
} else {
  describe('public rosters', () => {
    it('are not here, so nothing can be said of them', () => {
      expect(existsSync(REAL)).toBe(false);
    });
  });
}
