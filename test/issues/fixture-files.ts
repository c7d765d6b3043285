import { existsSync } from 'node:fs';
import { EXPECTED } from './expected.js';

const FOLDER = 'fixtures/issues/';
const SOUND = `${FOLDER}sound/`;
const NAMES = ['roster.csv', 'districts.csv', 'exceptions.csv', 'citcover.json', 'baseline.json'];

/** The file of each name that a code's fixture is made of; those it does not need are sound ones or none. */
export function filesOf(code: keyof typeof EXPECTED): ReadonlyMap<string, string> {
  const sound = NAMES.slice(0, 2).map((name) => [name, `${SOUND}${name}`] as const);
  const single = `${FOLDER}${code}.csv`;
  if (existsSync(single)) {
    const role = NAMES.find((name) => EXPECTED[code].at.startsWith(name)) ?? 'roster.csv';
    return new Map([...sound, [role, single]]);
  }
  const own = NAMES.map((name) => [name, `${FOLDER}${code}/${name}`] as const);
  return new Map([...sound, ...own.filter(([, path]) => existsSync(path))]);
}

/** `citcover check` on a code's fixture, as it would be typed at the top of the repository. */
export function commandOf(code: keyof typeof EXPECTED): string[] {
  const files = filesOf(code);
  const named = [
    ['exceptions.csv', '--exceptions'],
    ['citcover.json', '--config'],
    ['baseline.json', '--baseline'],
  ].flatMap(([name = '', flag = '']) => {
    const path = files.get(name);
    return path === undefined ? [] : [flag, path];
  });
  const { flags = [], isUndated } = EXPECTED[code];
  const asOf = isUndated === true ? [] : ['--as-of', '2027-01-01'];
  const [roster = '', districts = ''] = [files.get('roster.csv'), files.get('districts.csv')];
  return ['check', roster, districts, ...asOf, ...named, ...flags];
}
