import { describe, expect, test } from 'vitest';
import type { TypedChanges } from '../../../src/read/what-if/read-changes.js';
import { CITY, problemsOf, readTyped } from './what-if-words.js';

describe('names that are not there', () => {
  test.each<[string, Partial<TypedChanges>, string]>([
    ['officer', { move: ['6701=Harbor/Night'] }, 'there is no officer "6701"; write an officer_id'],
    ['officer, zeros', { remove: ['7'] }, 'there is no officer "7"; did you mean 007?'],
    ['district', { move: ['6700=Habor/Night'] }, 'no district "Habor"; did you mean Harbor?'],
    ['district, far', { move: ['6700=Xyz/Day'] }, 'no district "Xyz"; the district is Harbor'],
    ['shift', { move: ['6700=Harbor/Nihgt'] }, 'Harbor has no shift "Nihgt"; did you mean Night?'],
    ['shift, far', { require: ['Harbor/C=2'] }, 'Harbor has no shift "C"; Harbor has Day, Night'],
    ['no shift', { require: ['Harbor=2'] }, '"Harbor" is a district without its shift; write for'],
    [
      'no place',
      { move: ['6700'] },
      'it lacks an officer or a place; write OFFICER=DISTRICT/SHIFT',
    ],
    [
      'no officer',
      { move: ['=Harbor/Night'] },
      'it lacks an officer or a place; write OFFICER=DISTRICT/SHIFT',
    ],
    ['no number', { require: ['Harbor/Day'] }, 'it lacks a number; write DISTRICT/SHIFT=2'],
    ['not a number', { require: ['Harbor/Day=two'] }, '"two" is not a whole number from 0 to 999'],
    [
      'district of a share',
      { share: ['Harbor,Habor'] },
      'no district "Habor"; did you mean Harbor?',
    ],
    ['one district', { share: ['Harbor,harbor'] }, 'it takes two districts or more'],
    ['rotation', { add: ['1@Harbor/Day/Pittman@2027-01-04'] }, '"Pittman"; did you mean Pitman?'],
    ['rotation, far', { add: ['1@Harbor/Day/xyz@2027-01-04'] }, 'citcover rotations lists them:'],
    ['date', { add: ['1@Harbor/Day/4-2@2027-13-04'] }, 'did you mean 2027-04-13'],
    ['date, slashes', { add: ['1@Harbor/Day/4-2@1/31/2027'] }, 'did you mean 2027-01-31?'],
    ['date, both orders', { add: ['1@Harbor/Day/4-2@1/2/2027'] }, 'write it as yyyy-mm-dd'],
    ['date, none', { add: ['1@Harbor/Day/4-2@soon'] }, '"soon" is not a date; write it as'],
    ['count', { add: ['0@Harbor/Day/4-2@2027-01-04'] }, '"0" is not a whole number from 1 to 999'],
    ['shift of added', { add: ['1@Harbor/Dya/4-2@2027-01-04'] }, '"Dya"; did you mean Day?'],
    ['district of added', { add: ['1@Habor/Day/4-2@2027-01-04'] }, '"Habor"; did you mean Harbor?'],
    [
      'half an add',
      { add: ['1@Harbor/Day'] },
      'it is not complete; write N@DISTRICT/SHIFT/ROTATION',
    ],
    [
      'no rotation',
      { add: ['1@Harbor/Day@2027-01-04'] },
      'is not complete; write N@DISTRICT/SHIFT',
    ],
    ['a shift too few', { add: ['1@Harbor/Day/DDNNO@2027-01-04'] }, 'name every shift: day;night'],
    ['a shift too many', { add: ['1@Harbor/Day;Night/4-2@2027-01-04'] }, 'stays on one shift'],
    ['two shifts to move to', { move: ['6700=Harbor/Day;Night'] }, 'it names 2 shifts of Harbor'],
    ['a letter', { add: ['1@Harbor/Day/DDXOO@2027-01-04'] }, 'stands for no shift of Harbor'],
  ])('%s', (_, typed, sentence) => {
    const [problem, ...others] = problemsOf(typed);
    expect(problem).toContain(sentence);
    expect(problem).not.toContain('\n');
    expect(others).toEqual([]);
  });

  test('are all told at once, each after what was typed', () => {
    expect(problemsOf({ remove: ['7', '8x'], share: ['Harbor,Habor'] })).toEqual([
      '--remove "7": there is no officer "7"; did you mean 007?',
      '--remove "8x": there is no officer "8x"; write an officer_id of the roster',
      '--share "Harbor,Habor": there is no district "Habor"; did you mean Harbor?',
    ]);
  });

  test('lead to no other officer where nobody may be named', () => {
    const { problems } = readTyped([CITY], { remove: ['7'] }, { hidesOfficers: true });
    expect(problems).toEqual([
      '--remove "7": there is no officer "7"; write an officer_id of the roster',
    ]);
  });
});
