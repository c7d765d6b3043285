import { describe, expect, it } from 'vitest';
import { NO_CERTIFICATE } from '../../src/model/certificate.js';
import { day } from '../support/civil.js';
import { codesOf, officersOf, onlyOfficer, read, rosterWith } from './reading.js';

const CERTIFICATE = 'cit_certified,cit_refreshed,cit_expires';

describe('a certificate', () => {
  it.each([
    ['2024-01-05,,', { course: day('2024-01-05'), refreshed: null, expires: null }],
    ['2030-01-05,,', { course: day('2030-01-05'), refreshed: null, expires: null }],
    [
      '1/5/2024,5-Feb-2026,2027/1/31',
      {
        course: day('2024-01-05'),
        refreshed: day('2026-02-05'),
        expires: day('2027-01-31'),
      },
    ],
    ['yes,,', { course: 'undated', refreshed: null, expires: null }],
    ['X,2026-02-05,', { course: 'undated', refreshed: day('2026-02-05'), expires: null }],
    ['true,,2027-01-31', { course: 'undated', refreshed: null, expires: day('2027-01-31') }],
    ['no,,', NO_CERTIFICATE],
    [' ,,', NO_CERTIFICATE],
  ])('%s', (cells, certificate) => {
    const officer = onlyOfficer({ roster: rosterWith(CERTIFICATE, cells) });
    expect(officer.certificate).toEqual(certificate);
    expect(officer.inError).toBe(false);
  });

  it('is one object for all officers with the same dates, and for all without any', () => {
    const roster = rosterWith(CERTIFICATE, '2024-01-05,,', '2024-1-5,,', ',,', 'no,,', 'N,,');
    const [first, second, none, no, letter] = officersOf(read({ roster }));
    expect(second?.certificate).toBe(first?.certificate);
    expect([none?.certificate, no?.certificate, letter?.certificate]).toEqual([
      NO_CERTIFICATE,
      NO_CERTIFICATE,
      NO_CERTIFICATE,
    ]);
    expect(no?.certificate).toBe(none?.certificate);
  });

  it.each([
    [',2024-01-05,', 'course-missing'],
    ['no,,2027-01-01', 'course-missing'],
    ['2024-01-05,,2024-01-04', 'expires-before-course'],
    ['2024-01-05,soon,', 'date-invalid'],
    ['pending,,', 'date-invalid'],
    ['2024-01-05,yes,', 'date-invalid'],
  ])('%s is an error', (cells, code) => {
    const roster = rosterWith(CERTIFICATE, cells, ',,');
    expect(codesOf(read({ roster }))).toEqual([code]);
    expect(officersOf(read({ roster })).map(({ inError }) => inError)).toEqual([true, false]);
  });

  it('may expire on the day of the course', () => {
    expect(codesOf(read({ roster: rosterWith(CERTIFICATE, '2024-01-05,,2024-01-05') }))).toEqual(
      [],
    );
  });

  it('wrong in two values is two issues on one officer', () => {
    const result = read({ roster: rosterWith(CERTIFICATE, 'soon,later,') });
    expect(result.issues.map(({ field }) => field)).toEqual(['cit_certified', 'cit_refreshed']);
    expect(result.officers).toBe(1);
  });
});

describe('yes and no', () => {
  it.each(['y', 'YES', 'x', 'X', 'true', '1', ' Yes '])('"%s" is yes', (word) => {
    const officer = onlyOfficer({
      roster: rosterWith('volunteer,cit_designated', `${word},${word}`),
    });
    expect([officer.willingness, officer.designated]).toEqual(['listed', true]);
  });

  it.each(['n', 'No', 'FALSE', '0'])('"%s" is no', (word) => {
    const officer = onlyOfficer({
      roster: rosterWith('volunteer,cit_designated', `${word},${word}`),
    });
    expect([officer.willingness, officer.designated]).toEqual(['declined', false]);
  });

  it('blank is not asked, and designated', () => {
    const officer = onlyOfficer({ roster: rosterWith('volunteer,cit_designated', ' ,') });
    expect([officer.willingness, officer.designated]).toEqual(['notAsked', true]);
  });

  it('maybe is not asked with a warning, but no guess where it opts out', () => {
    const volunteer = read({ roster: rosterWith('volunteer', 'maybe', 'Maybe') });
    expect(codesOf(volunteer)).toEqual(['volunteer-unknown', 'volunteer-unknown']);
    expect(officersOf(volunteer).map(({ inError }) => inError)).toEqual([false, false]);
    expect(onlyOfficer({ roster: rosterWith('cit_designated', 'maybe') }).inError).toBe(true);
  });
});

describe('the person', () => {
  it('has a name, a call sign and a last day, or none', () => {
    const roster = rosterWith('name,call_sign,leaves_on', 'Lu  Vega,2A1,2027-06-01', ' ,,');
    expect(officersOf(read({ roster }))).toMatchObject([
      { id: '1', name: 'Lu Vega', callSign: '2A1', leavesOn: day('2027-06-01') },
      { id: '2', name: null, callSign: null, leavesOn: null },
    ]);
  });

  it('keeps the leading zeros of the id', () => {
    const roster = 'Badge,district,shift,rdo\n0041,D1,A,Sat\n41,D1,A,Sun\n';
    expect(officersOf(read({ roster })).map(({ id }) => id)).toEqual(['0041', '41']);
  });

  it('without an id is an officer in error of the row', () => {
    const roster = 'Badge,district,shift,rdo\n1,D1,A,Sat\n,D1,A,Sat\n ,D2,A,Sun\n';
    const result = read({ roster });
    expect(officersOf(result).map(({ id, inError }) => [id, inError])).toEqual([
      ['1', false],
      ['(row 2)', true],
      ['(row 3)', true],
    ]);
  });

  it('has the same shape in memory as everyone else', () => {
    const roster = rosterWith('name,volunteer,from,to', 'Lu,yes,,', ',,2027-01-01,', ',maybe,,')
      .replace('3,D1', '2,D2')
      .replace(',,2027-01-01,\n', ',,2027-01-01,2027-02-01\n');
    const exceptions = 'officer_id,from,to\n1,2027-01-01,2027-01-02\n';
    const keys = officersOf(read({ roster, exceptions })).map((officer) =>
      Object.keys(officer).join(),
    );
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});
