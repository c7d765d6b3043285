import { describe, expect, it } from 'vitest';
import { ALWAYS_FROM, ALWAYS_TO } from '../../src/model/certificate.js';
import { formatDay } from '../../src/model/day.js';
import { day } from '../support/civil.js';
import { codesOf, issueOf, officersOf, onlyOfficer, read } from './reading.js';

const HEAD =
  'officer_id,district,shift,days_off,from,to,cit_certified,cit_refreshed,volunteer,name\n';

function roster(...rows: readonly string[]): string {
  return `${HEAD}${rows.join('\n')}\n`;
}

/** The assignments of the only officer, as dates and index of the district-shift. */
function assignments(...rows: readonly string[]): readonly string[] {
  const text = (date: number): string => {
    if (date === ALWAYS_FROM) return 'ever';
    return date === ALWAYS_TO ? 'ever' : formatDay(date);
  };
  return onlyOfficer({ roster: roster(...rows) }).assignments.map(({ posting, from, to }) => {
    return `${text(from)} ${text(to)} ${posting.places[0]?.districtShift}`;
  });
}

describe('one row', () => {
  it('holds always, or on its dates', () => {
    expect(assignments('1,D1,A,Sat,,,,,,')).toEqual(['ever ever 0']);
    expect(assignments('1,D1,B,Sat,2027-01-01,,,,,')).toEqual(['2027-01-01 ever 1']);
    expect(assignments('1,D1,C,Sat,,2027-01-01,,,,')).toEqual(['ever 2027-01-01 2']);
  });

  it('shares its assignments with all officers of the same words', () => {
    const text = roster('1,D1,A,Sat,,,,,,', '2,D1,A,Sat,,,,,yes,', '3,D1,B,Sat,,,,,,');
    const [first, second, third] = officersOf(read({ roster: text }));
    expect(second?.assignments).toBe(first?.assignments);
    expect(third?.assignments).not.toBe(first?.assignments);
    expect(second?.exceptions).toBe(first?.exceptions);
  });
});

describe('several rows', () => {
  it('follow one another in order of their dates', () => {
    expect(
      assignments(
        '1,D1,B,Sat,2027-07-01,,,,,',
        '1,D1,A,Sat,,2027-03-31,,,,',
        '1,D2,A,Sat,2027-04-01,2027-06-30,,,,',
      ),
    ).toEqual(['ever 2027-03-31 0', '2027-04-01 2027-06-30 3', '2027-07-01 ever 1']);
  });

  it('need not be in the order of ids, nor together', () => {
    const text = roster(
      '9,D1,A,Sat,,2027-06-30,,,,',
      '2,D1,A,Sat,,,,,,',
      '9,D1,B,Sat,2027-07-01,,,,,',
      '5,D1,A,Sat,,,,,,',
      '2,D1,A,Sat,,,,,,',
    );
    const result = read({ roster: text });
    expect(officersOf(result).map(({ id, assignments: all }) => [id, all.length])).toEqual([
      ['9', 2],
      ['2', 1],
      ['5', 1],
    ]);
    expect(codesOf(result)).toEqual(['row-repeated']);
    expect([result.officers, result.rows.roster]).toEqual([3, 5]);
  });

  it('that say the same count once, with a warning that names both lines', () => {
    const result = read({ roster: roster('1,D1,A,Sat,,,,,,Lu', '1,d1, a,sat,,,,,,') });
    expect(issueOf(result, 'row-repeated')).toMatchObject({ line: 3, detail: { otherLine: '2' } });
    expect(officersOf(result)[0]).toMatchObject({ name: 'Lu', inError: false });
    expect(officersOf(result)[0]?.assignments).toHaveLength(1);
  });

  it.each([
    ['other districts', ['1,D1,A,Sat,,,,,,', '1,D2,A,Sat,,,,,,']],
    ['other days off', ['1,D1,A,Sat,,,,,,', '1,D1,A,Sun,,,,,,']],
    ['one shared date', ['1,D1,A,Sat,,2027-07-01,,,,', '1,D1,B,Sat,2027-07-01,,,,,']],
    ['a row inside another', ['1,D1,A,Sat,,,,,,', '1,D1,B,Sat,2027-07-01,2027-07-02,,,,']],
  ])('of the same dates with %s are an error', (_, rows) => {
    const result = read({ roster: roster(...rows) });
    expect(issueOf(result, 'rows-overlap')).toMatchObject({ line: 3, detail: { otherLine: '2' } });
    expect(officersOf(result)).toMatchObject([{ inError: true }]);
  });

  it('are all left out when one of them has an error, which alone is reported', () => {
    const result = read({ roster: roster('1,D1,A,Sat,,2027-06-30,,,,', '1,D1,B,Sat,July,,,,,') });
    expect(codesOf(result)).toEqual(['date-invalid']);
    expect(officersOf(result)).toMatchObject([{ inError: true }]);
    expect(onlyOfficer({ roster: roster('1,D1,A,Sat,,x,,,,', '1,D1,B,Sat,,,,,,') }).inError).toBe(
      true,
    );
  });

  it('that overlap are one issue for all officers', () => {
    const rows = Array.from(
      { length: 200 },
      (_, index) => `${index},D1,A,Sat,,,,,,\n${index},D2,A,Sat,,,,,,`,
    );
    const result = read({ roster: roster(...rows) });
    expect(issueOf(result, 'rows-overlap')).toMatchObject({ line: 3, count: 200, officer: '0' });
  });
});

describe('facts of the person', () => {
  it('come from whichever row has them', () => {
    const officer = onlyOfficer({
      roster: roster(
        '1,D1,A,Sat,,2027-06-30,,2026-01-05,,',
        '1,D1,B,Sat,2027-07-01,,2024-01-05,,yes,Lu',
      ),
    });
    expect(officer).toMatchObject({
      name: 'Lu',
      willingness: 'listed',
      certificate: { course: day('2024-01-05'), refreshed: day('2026-01-05'), expires: null },
      inError: false,
    });
  });

  it('may say yes in one row and the date in another', () => {
    const rows = ['1,D1,A,Sat,,2027-06-30,yes,,,', '1,D1,B,Sat,2027-07-01,,2024-01-05,,,'];
    expect(onlyOfficer({ roster: roster(...rows) }).certificate.course).toBe(day('2024-01-05'));
  });

  it.each([
    ['cit_certified', '2024-01-05,,', '2024-01-06,,'],
    ['cit_certified', 'no,,', 'yes,,'],
    ['cit_refreshed', 'yes,2024-01-05,', ',2024-02-05,'],
    ['volunteer', ',,yes', ',,no'],
  ])(
    'that contradict each other in %s are an error that names both lines',
    (field, first, second) => {
      const rows = [`1,D1,A,Sat,,2027-06-30,${first},`, `1,D1,B,Sat,2027-07-01,,${second},`];
      const result = read({ roster: roster(...rows) });
      expect(issueOf(result, 'rows-contradict')).toMatchObject({
        field,
        line: 3,
        detail: { otherLine: '2' },
      });
      expect(officersOf(result)).toMatchObject([{ inError: true }]);
    },
  );

  it('without a course in any row are an error, where the refresher stands', () => {
    const rows = ['1,D1,A,Sat,,2027-06-30,,,,', '1,D1,B,Sat,2027-07-01,,,2024-01-05,,'];
    expect(issueOf(read({ roster: roster(...rows) }), 'course-missing')).toMatchObject({ line: 3 });
  });
});
