import { beforeAll, expect, test } from 'vitest';
import { day } from '../../support/civil.js';
import { ROOT } from '../../support/read-folder.js';
import { type Edits, type Reported, reportedFolder, verdictOf } from './reported.js';

const YEAR_2027 = { from: day('2027-01-01'), to: day('2027-12-31') };

/** The plan of the invented city; the same for every test of a file. */
export function cityOf(): () => Reported {
  let city: Reported | null = null;
  beforeAll(async () => {
    city = await reportedFolder(`${ROOT}fixtures/city`, YEAR_2027, ['--year', '2027']);
  });
  return () => city!;
}

/** A forgery by hand, where it is found out, and what is said of it. */
export type Forgery = readonly [what: string, edits: Edits, path: string, sentence: string];

/** Each of them is found out, at its place and with its sentence. */
export function testForgeries(reported: () => Reported, forgeries: readonly Forgery[]): void {
  test.each(forgeries)('does not hold with %s', (_, edits, path, sentence) => {
    const { falseClaim } = verdictOf(reported(), edits);
    expect(falseClaim?.path).toBe(path);
    expect(falseClaim?.sentence).toContain(sentence);
  });
}
