import { describe, expect, test } from 'vitest';
import type { Agency } from '../../../src/model/agency.js';
import type { DistrictShift } from '../../../src/model/district.js';
import type { TypedChanges } from '../../../src/read/what-if/read-changes.js';
import { row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { CITY, changesOf, problemsOf } from './what-if-words.js';

/** Names that hold the very signs by which a change is cut. */
const ODD: Agency = {
  ...CITY,
  districtShifts: ['A/B', 'A', 'x=y', 'at@10', 'One, Two', 'One', 'Two', 'Éire'].flatMap(
    (district): DistrictShift[] =>
      ['Day', 'B/Day'].map((shift) => ({
        agency: '',
        district,
        shift,
        rows: [row('07:00-15:00')],
      })),
  ),
  officers: ['a=b', 'c/d', 'Ann Lee', 'x:1'].map((id) => ({ ...CITY.officers[0]!, id })),
};

describe('names are found', () => {
  test.each<[string, Partial<TypedChanges>, object]>([
    [
      'whatever their case',
      { move: ['6700=HARBOR/night'] },
      { district: 'Harbor', shift: 'Night' },
    ],
    [
      'with spaces around',
      { move: [' 6700 = Harbor / Night '] },
      { officer: '6700', shift: 'Night' },
    ],
    ['with leading zeros', { remove: ['007'] }, { officer: '007' }],
  ])('%s', (_, typed, expected) => {
    expect(changesOf([CITY], typed)).toMatchObject([expected]);
  });

  test.each<[string, Partial<TypedChanges>, object]>([
    ['an officer with =', { move: ['a=b=x=y/Day'] }, { officer: 'a=b', district: 'x=y' }],
    ['an officer with /', { move: ['c/d=A/B/Day'] }, { officer: 'c/d', district: 'A/B' }],
    ['an officer with a space', { remove: ['ann  lee'] }, { officer: 'Ann Lee' }],
    ['an officer with a colon', { certify: ['x:1'] }, { officer: 'x:1' }],
    ['the longest district', { require: ['A/B/Day=2'] }, { district: 'A/B', shift: 'Day' }],
    ['a shift with /', { require: ['One/B/Day=2'] }, { district: 'One', shift: 'B/Day' }],
    ['a district with =', { require: ['x=y/Day=3'] }, { district: 'x=y', required: 3 }],
    [
      'a district with @, and a rotation with /',
      { add: ['2@at@10/Day/5-2/5-3@2027-01-05'] },
      { count: 2, district: 'at@10', rotation: '5-2/5-3', anchor: day('2027-01-05') },
    ],
    ['districts with commas', { share: ['One, Two,A'] }, { districts: ['One, Two', 'A'] }],
    ['letters in another form', { require: ['E\u0301ire/Day=2'] }, { district: 'Éire' }],
  ])('%s', (_, typed, expected) => {
    expect(changesOf([ODD], typed)).toMatchObject([expected]);
  });

  test('where a row is written the same before where it differs in case', () => {
    const both = { ...CITY, officers: ['ab', 'AB'].map((id) => ({ ...CITY.officers[0]!, id })) };
    expect(changesOf([both], { remove: ['AB'] })).toMatchObject([{ officer: 'AB' }]);
    expect(problemsOf({ remove: ['Ab'] }, [both])).toEqual([
      '--remove "Ab": "Ab" could be ab or AB; write it as the roster does',
    ]);
  });
});

describe('several agencies', () => {
  const named = (name: string): Agency => ({
    ...CITY,
    name,
    districtShifts: CITY.districtShifts.map((shift) => ({ ...shift, agency: name })),
  });
  const only = { ...CITY.officers[0]!, id: '9' };
  const bath = named('Bath: North');
  const power = { ...bath.districtShifts[0]!, shift: 'Power' };
  const agencies = [
    named('Avon'),
    {
      ...bath,
      districtShifts: [...bath.districtShifts, power],
      officers: [...CITY.officers, only],
    },
  ];

  test('are told apart by the name before a colon', () => {
    expect(
      changesOf(agencies, {
        move: ['bath: north:6700=Harbor/Night'],
        require: ['Avon:Harbor/Day=2'],
      }),
    ).toMatchObject([
      { agency: 'Bath: North', officer: '6700' },
      { agency: 'Avon', required: 2 },
    ]);
  });

  test('need no name where only one of them has it', () => {
    expect(changesOf(agencies, { move: ['9=Harbor/Night'] })).toMatchObject([
      { agency: 'Bath: North' },
    ]);
  });

  test.each<[Partial<TypedChanges>, string]>([
    [
      { remove: ['6700'] },
      '6700 is in 2 agencies (Avon, Bath: North); put the agency first: Avon:6700',
    ],
    [{ move: ['6700=Harbor/Day'] }, '6700 is in 2 agencies'],
    // Where one of them alone has the shift, the officer could still be either.
    [{ move: ['6700=Harbor/Power'] }, '6700 is in 2 agencies'],
    [{ require: ['Harbor/Day=2'] }, 'put the agency first: Avon:Harbor/Day'],
    [{ remove: ['Avno:6700'] }, 'there is no agency "Avno"; did you mean Avon?'],
    [{ share: ['Avon:Harbor,Habor'] }, 'there is no district "Habor"; did you mean Harbor?'],
  ])('%j is refused', (typed, sentence) => {
    expect(problemsOf(typed, agencies)).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('changes that cannot go together', () => {
  test.each<[Partial<TypedChanges>, number]>([
    [{ move: ['6700=Harbor/Night'], remove: ['6700'] }, 1],
    [{ move: ['6700=Harbor/Night', '6700=Harbor/Day'] }, 1],
    [{ remove: ['6700', ' 6700'] }, 1],
    [{ certify: ['6700'], remove: ['6700'] }, 1],
    [{ require: ['Harbor/Day=1', 'harbor/day=2'] }, 1],
    [{ move: ['6700=Harbor/Night'], certify: ['6700'] }, 0],
    [{ move: ['6700=Harbor/Night'], remove: ['007'] }, 0],
    [{ require: ['Harbor/Day=1', 'Harbor/Night=2'] }, 0],
  ])('%j: %i', (typed, wrong) => {
    expect(problemsOf(typed)).toHaveLength(wrong);
  });

  test('are named both', () => {
    expect(problemsOf({ move: ['6700=Harbor/Night'], remove: ['6700'] })).toEqual([
      '--remove "6700" cannot go with --move "6700=Harbor/Night"; leave one of them out',
    ]);
  });
});

test('an officer whose row is in error can be removed and nothing else', () => {
  const wrong = { ...CITY, officers: [{ ...CITY.officers[0]!, inError: true }] };
  expect(problemsOf({ remove: ['6700'] }, [wrong])).toEqual([]);
  for (const typed of [{ move: ['6700=Harbor/Night'] }, { certify: ['6700'] }]) {
    expect(problemsOf(typed, [wrong])).toEqual([
      expect.stringContaining('the row of officer 6700 is in error'),
    ]);
  }
});
