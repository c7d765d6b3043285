import { describe, expect, it } from 'vitest';
import type { Posting } from '../../src/model/officer.js';
import { codesOf, type Files, onlyOfficer, read, rosterWith } from './reading.js';

function posting(columns: string, cells: string, more: Files = {}): Posting | undefined {
  return onlyOfficer({ roster: rosterWith(columns, cells), ...more }).assignments[0]?.posting;
}

const CLASSES: Readonly<Record<string, string>> = {
  patrol:
    ',patrol,patrol officer,police officer,officer,deputy,patrol deputy,corporal,field training officer,fto',
  supervisor: 'sergeant,patrol sergeant,lieutenant,captain',
  unit: 'cit unit,co-responder',
  recruit: 'academy,trainee,probationary officer,recruit',
  other: 'detective,other sworn,records,school resource officer',
};

describe('an assignment or rank', () => {
  it.each(
    Object.entries(CLASSES).flatMap(([role, words]) =>
      words.split(',').map((word) => [word, role]),
    ),
  )('"%s" is %s', (word, role) => {
    expect(posting('assignment', word)?.role).toBe(role);
    expect(posting('rank', ` ${word.toUpperCase()} `)?.role).toBe(role);
  });

  it.each([
    ['patrol', 'sergeant', 'supervisor'],
    ['sergeant', 'police officer', 'supervisor'],
    ['detective', 'sergeant', 'other'],
    ['patrol', 'detective', 'other'],
    ['cit unit', 'sergeant', 'unit'],
    ['academy', 'officer', 'recruit'],
    ['patrol', 'corporal', 'patrol'],
  ])('%s and %s together are %s', (assignment, rank, role) => {
    expect(posting('assignment,rank', `${assignment},${rank}`)?.role).toBe(role);
  });

  it('is patrol where the file has neither column', () => {
    expect(posting('name', '')?.role).toBe('patrol');
  });

  it('is classed by the config first, and then needs no warning', () => {
    const config = '{"vocabulary": {"assignment": {"Beat  Car": "patrol", "detective": "other"}}}';
    expect(posting('assignment', 'BEAT CAR', { config })?.role).toBe('patrol');
    expect(codesOf(read({ roster: rosterWith('assignment', 'Detective'), config }))).toEqual([]);
    expect(posting('rank', 'beat car', { config })?.role).toBe('other');
  });
});

describe('a status', () => {
  it.each(['', 'active', 'Full Duty', ' ACTIVE '])('"%s" is active', (status) => {
    expect(posting('status', status)?.active).toBe(true);
  });

  it.each(['light duty', 'retired', 'inactive', 'FMLA'])('"%s" is not active', (status) => {
    expect(posting('status', status)?.active).toBe(false);
  });

  it('is classed by the config first', () => {
    const config = '{"vocabulary": {"status": {"A": "active", "active": "notActive"}}}';
    expect(posting('status', 'a', { config })?.active).toBe(true);
    expect(posting('status', 'active', { config })?.active).toBe(false);
  });
});

describe('the vocabulary of a report', () => {
  it('has every word of the columns that are there, as first written, the commonest first', () => {
    const roster = rosterWith(
      'assignment,status',
      'Detective,active',
      'patrol,',
      'DETECTIVE ,Active',
      ',',
    );
    expect(read({ roster }).vocabulary).toEqual([
      { field: 'assignment', value: 'Detective', class: 'other', rows: 2, officers: 2 },
      { field: 'assignment', value: '', class: 'patrol', rows: 1, officers: 1 },
      { field: 'assignment', value: 'patrol', class: 'patrol', rows: 1, officers: 1 },
      { field: 'status', value: '', class: 'active', rows: 2, officers: 2 },
      { field: 'status', value: 'active', class: 'active', rows: 2, officers: 2 },
    ]);
  });

  it('counts an officer of several rows once for each word', () => {
    const head = 'officer_id,district,shift,days_off,from,to,assignment\n';
    const rows = [
      '1,D1,A,Sat,,2027-01-31,patrol',
      '1,D1,B,Sat,2027-02-01,2027-02-28,Patrol',
      '1,D1,A,Sat,2027-03-01,,detective',
      '2,D1,A,Sat,,,patrol',
    ];
    const { vocabulary } = read({ roster: head + rows.join('\n') });
    expect(vocabulary.map(({ value, rows: lines, officers }) => [value, lines, officers])).toEqual([
      ['patrol', 3, 2],
      ['detective', 1, 1],
    ]);
  });
});
