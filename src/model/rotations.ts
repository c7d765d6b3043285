import { type Cycle, isDayOff } from './rotation.js';

/** A rotation that can be named in a roster. */
export interface NamedRotation {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly cycle: Cycle;
  /** Usual length of a shift on it, in hours. */
  readonly shiftHours: number;
  /** With shifts of that length, over the whole cycle, to one decimal. */
  readonly averageHoursPerWeek: number;
  /** Where the rotation is described, or by whom it is commonly used. */
  readonly source: string;
}

const SHIFT_LENGTH_STUDY = 'Amendola et al., The Shift Length Experiment, Police Foundation, 2011';
const TWELVE_HOURS = 'common usage, 12-hour police shifts';
const FIRE_AND_EMS = 'common usage, fire and emergency medical services';

/** Every rotation known by name. A new one is one line here; `N-M` and `NonMoff` need none. */
export const ROTATIONS: readonly NamedRotation[] = [
  row(
    'Pitman',
    ['Pitman schedule', '2-2-3', 'Panama', 'Panama schedule'],
    'WWOOWWWOOWWOOO',
    12,
    TWELVE_HOURS,
  ),
  row('2-3-2', [], 'WWOOOWWOOWWWOO', 12, `${TWELVE_HOURS}: Pitman from another first day`),
  row(
    'DuPont',
    ['DuPont schedule', 'Du Pont'],
    'NNNNOOODDDONNNOOODDDDOOOOOOO',
    12,
    'common usage, named after the company',
  ),
  row('4-3/3-4', ['4-3-3-4'], 'WWWWOOOWWWOOOO', 12, TWELVE_HOURS),
  row('3/12', ['3x12', '3/12s', 'three twelves'], 'WWWOOOO', 12, SHIFT_LENGTH_STUDY),
  row('4-4', [], 'WWWWOOOO', 12, TWELVE_HOURS),
  row('7-7', [], 'WWWWWWWOOOOOOO', 12, TWELVE_HOURS),
  row('4/10', ['4x10', '4/10s', 'four tens'], 'WWWWOOO', 10, SHIFT_LENGTH_STUDY),
  row('5/8', ['5x8', '5/8s', 'five eights'], 'WWWWWOO', 8, SHIFT_LENGTH_STUDY),
  row('5-2', [], 'WWWWWOO', 8, 'common usage'),
  row(
    '5-2/5-3',
    ['5-2 5-3', '5-2-5-3', '5-2, 5-3'],
    'WWWWWOOWWWWWOOO',
    8.5,
    'common usage, police patrol charts (New York City)',
  ),
  row('5-3', [], 'WWWWWOOO', 8.5, 'common usage'),
  row(
    '4-2',
    [],
    'WWWWOO',
    8.5,
    'common usage, patrol (Chicago and Seattle, public rosters of 2016)',
  ),
  row('6-3', [], 'WWWWWWOOO', 8.5, 'common usage'),
  row(
    '9/80',
    [],
    'WWWWWOOWWWWOOO',
    9,
    'common usage, compressed work weeks (80 hours in nine days)',
  ),
  row('24/48', [], 'WOO', 24, FIRE_AND_EMS),
  row('24/72', [], 'WOOO', 24, FIRE_AND_EMS),
  row('48/96', [], 'WWOOOO', 24, FIRE_AND_EMS),
  row('Kelly', ['Kelly schedule'], 'WOWOWOOOO', 24, FIRE_AND_EMS),
];

const BY_KEY = new Map(
  ROTATIONS.flatMap((rotation) => {
    return [rotation.name, ...rotation.aliases].map(
      (name) => [rotationKey(name), rotation] as const,
    );
  }),
);

/** The rotation of that name, without regard to case, spaces and kinds of dash; or undefined. */
export function findRotation(name: string): NamedRotation | undefined {
  return BY_KEY.get(rotationKey(name));
}

/** A rotation's name as names are compared. */
export function rotationKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, '')
    .replace(/\p{Pd}/gu, '-');
}

function row(
  name: string,
  aliases: readonly string[],
  cycle: Cycle,
  shiftHours: number,
  source: string,
): NamedRotation {
  const daysOn = [...cycle].filter((letter) => !isDayOff(letter)).length;
  const weekly = (daysOn * shiftHours * 7) / cycle.length;
  return {
    name,
    aliases,
    cycle,
    shiftHours,
    averageHoursPerWeek: Math.round(weekly * 10) / 10,
    source,
  };
}
