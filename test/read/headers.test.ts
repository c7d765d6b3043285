import { describe, expect, it } from 'vitest';
import { readHeader } from '../../src/read/header.js';
import {
  DISTRICT_LAYOUT,
  EXCEPTION_LAYOUT,
  type Layout,
  ROSTER_LAYOUT,
} from '../../src/read/layout.js';
import { codesOf, issueOf, onlyOfficer, ROSTER, read } from './reading.js';

const NOTHING = { map: new Map<string, string>(), config: new Map<string, string>() };

/** The aliases as the specification lists them. */
const ALIASES: Readonly<Record<string, string>> = {
  officer_id: 'badge, badge number, badge no, star, star no, employee id, emp id, id, serial',
  district: 'precinct, division, area, sector, post, patrol area',
  shift: 'watch, platoon, tour',
  rotation: 'pattern, schedule, shift pattern',
  cycle_anchor: 'anchor, first day on, cycle start',
  days_off: 'rdo, regular days off, off days',
  assignment: 'role, duty, unit type, position',
  rank: 'title',
  status: 'duty status, employment status',
  cit_certified:
    'cit, cit date, cit cert date, cit certified date, cit training date, 40 hour date',
  cit_refreshed: 'refresher, cit refresher, recert date, cit recertified',
  cit_expires: 'cit expiration, expires',
  hire_date: 'date of hire, doh, appointed, appointment date',
  name: 'officer, officer name, full name',
};

const ROSTER_FIELDS =
  'officer_id, district, shift, rotation, cycle_anchor, days_off, squad, from, to, cit_certified, cit_refreshed, cit_expires, cit_designated, volunteer, assignment, rank, status, patrol_since, hire_date, leaves_on, name, call_sign, agency';

function fieldOf(header: string, layout: Layout): string | undefined {
  return [...readHeader([header], layout, NOTHING).columns.keys()][0];
}

function words(list: string): string[] {
  return list.split(', ');
}

describe('headers of the roster', () => {
  it.each(words(ROSTER_FIELDS))('%s is its own header', (field) => {
    expect(fieldOf(field, ROSTER_LAYOUT)).toBe(field);
    expect(fieldOf(` ${field.toUpperCase().replaceAll('_', ' ')}? `, ROSTER_LAYOUT)).toBe(field);
  });

  it.each(
    Object.entries(ALIASES).flatMap(([field, aliases]) =>
      words(aliases).map((alias) => [alias, field]),
    ),
  )('%s is %s', (alias, field) => {
    expect(fieldOf(alias, ROSTER_LAYOUT)).toBe(field);
    expect(fieldOf(alias.toUpperCase().replaceAll(' ', '_'), ROSTER_LAYOUT)).toBe(field);
  });

  it.each(['Badge No.', 'BADGE_NO', 'badge-no', 'Badge#No', 'Badge  No'])(
    'case, spaces and punctuation of %s do not matter',
    (header) => {
      expect(fieldOf(header, ROSTER_LAYOUT)).toBe('officer_id');
    },
  );

  it.each(['', '#', 'Badge Nr', 'constructor', '__proto__', 'toString'])('%s is none', (header) => {
    expect(fieldOf(header, ROSTER_LAYOUT)).toBeUndefined();
  });
});

describe('headers of the other files', () => {
  it.each(['required', 'minimum', 'cit required', 'min', 'min_cit'])('%s is min_cit', (header) => {
    expect(fieldOf(header, DISTRICT_LAYOUT)).toBe('min_cit');
  });

  it.each(['Precinct', 'WATCH', 'start', 'end', 'days', 'agency', 'group', 'Min Patrol'])(
    '%s is a column of the districts',
    (header) => {
      expect(fieldOf(header, DISTRICT_LAYOUT)).toBeDefined();
    },
  );

  it.each(['Badge', 'from', 'to', 'duty', 'precinct', 'watch', 'agency'])(
    '%s is a column of the exceptions',
    (header) => {
      expect(fieldOf(header, EXCEPTION_LAYOUT)).toBeDefined();
    },
  );

  it('never reads why someone is away, and needs no note for it', () => {
    const exceptions = 'officer_id,from,to,reason\n1,2027-01-01,2027-01-02,illness\n';
    expect(codesOf(read({ exceptions }))).toEqual([]);
  });
});

describe('which of several headers is meant', () => {
  const rows = '1,7,D1,A,4-2,2027-01-04\n';

  it('the canonical name comes before an alias, whose column is then not read', () => {
    const roster = `badge,officer_id,district,shift,rotation,cycle_anchor\n${rows}`;
    expect(onlyOfficer({ roster }).id).toBe('7');
    expect(issueOf(read({ roster }), 'columns-unknown').value).toBe('badge');
  });

  it('the config comes before the canonical name, and --map before the config', () => {
    const roster = `badge,officer_id,district,shift,rotation,cycle_anchor\n${rows}`;
    const config = '{"columns": {"officer_id": "Badge"}}';
    expect(onlyOfficer({ roster, config }).id).toBe('1');
    expect(onlyOfficer({ roster, config, map: { officer_id: 'officer_id' } }).id).toBe('7');
  });

  it('a header that is named for a field serves no other', () => {
    const roster = 'badge,rank,district,shift,rotation,cycle_anchor\n1,Chief,D1,A,4-2,2027-01-04\n';
    expect(onlyOfficer({ roster }).assignments[0]?.posting.role).toBe('supervisor');
    const officer = onlyOfficer({ roster, map: { name: 'Rank' } });
    expect(officer.name).toBe('Chief');
    expect(officer.assignments[0]?.posting.role).toBe('patrol');
  });

  it('two of one level stop the run and are both named', () => {
    const roster = 'star,badge,district,precinct,watch,tour\n1,1,D1,D1,A,A\n';
    const result = read({ roster });
    expect(result.stopped).toBe(true);
    expect(
      result.issues.map(({ code, field, detail }) => [code, field, detail['headers']]),
    ).toEqual([
      ['column-twice', 'officer_id', '"star" and "badge"'],
      ['column-twice', 'shift', '"watch" and "tour"'],
    ]);
  });

  it('the same header twice stops the run', () => {
    const result = read({ roster: ROSTER.replace('rotation', 'district') });
    expect(issueOf(result, 'column-twice')).toMatchObject({
      field: 'district',
      line: 1,
      column: 27,
    });
  });

  it('a header may be named with its exact punctuation where several are alike', () => {
    const roster = 'ID,I.D.,district,shift,rotation,cycle_anchor\n1,7,D1,A,4-2,2027-01-04\n';
    expect(read({ roster }).stopped).toBe(true);
    expect(onlyOfficer({ roster, map: { officer_id: 'I.D.' } }).id).toBe('7');
  });

  it('a header named for a field of several files must stand in one of them', () => {
    const districts = 'beat,shift,start,end\nD1,A,07:00,15:00\n';
    const map = { district: 'Beat' };
    expect(codesOf(read({ districts, map }))).toEqual([]);
    const config = '{"columns": {"district": "Beet"}}';
    expect(issueOf(read({ config }), 'map-header-missing')).toMatchObject({
      input: 'config',
      file: 'citcover.json',
      value: 'Beet',
    });
    expect(read({ config }).stopped).toBe(true);
  });
});

describe('required columns', () => {
  it('are all named in one issue, with the headers that may be meant', () => {
    const districts = 'District,Shift,Start Time,End Time\nD1,A,07:00,15:00\n';
    const result = read({ districts });
    expect(result.stopped).toBe(true);
    expect(issueOf(result, 'column-missing')).toMatchObject({
      input: 'districts',
      detail: { fields: 'start, end' },
      suggestion: '--map start="Start Time" --map end="End Time"',
    });
  });

  it('stop the run in the exceptions too', () => {
    const result = read({ exceptions: 'officer_id,day\n1,2027-01-01\n' });
    expect(result.stopped).toBe(true);
    expect(issueOf(result, 'column-missing').input).toBe('exceptions');
  });
});
