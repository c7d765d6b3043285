import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeRun, runFake } from './fake-shell.js';

/**
 * The week of Monday 2027-01-04. 1 and 2 are certified and work North from Monday to Friday; 3 has
 * volunteered and works South from Wednesday to Sunday. North is short on Saturday and Sunday, 16 hours;
 * South has nobody certified on any of seven dates, 56 hours: 72 of 112.
 */
const HEADER =
  'officer_id,district,shift,rotation,cycle_anchor,days_off,from,to,cit_certified,cit_expires,volunteer';
export const FIRST = '1,North,Day,,,Sat Sun,,,2020-01-01,,';
export const SECOND = '2,North,Day,,,Sat Sun,,,2020-01-01,,';
export const THIRD = '3,South,Day,,,Mon Tue,,,,,yes';
export const PEOPLE = [FIRST, SECOND, THIRD];
export const DISTRICTS = ['North,Day,08:00,16:00,1,', 'South,Day,08:00,16:00,1,'];

let folder = '';
export const path = (name: string): string => join(folder, name);

export async function filesOf(
  people: readonly string[],
  districts: readonly string[],
): Promise<void> {
  await writeFile(path('roster.csv'), `${[HEADER, ...people].join('\n')}\n`);
  const header = 'district,shift,start,end,min_cit,group';
  await writeFile(path('districts.csv'), `${[header, ...districts].join('\n')}\n`);
}

/** Writes the files into a folder of their own. */
export async function newFiles(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'citcover-what-if-'));
  await filesOf(PEOPLE, DISTRICTS);
}

const WEEK = ['--from', '2027-01-04', '--days', '7', '--as-of', '2027-01-04'];
export const run = (command: string, ...flags: readonly string[]): Promise<FakeRun> =>
  runFake([command, path('roster.csv'), path('districts.csv'), ...WEEK, ...flags]);

export type Json = ReturnType<typeof JSON.parse>;
export async function json(command: string, ...flags: readonly string[]): Promise<Json> {
  const { stdout, stderr } = await run(command, '--format', 'json', ...flags);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
