import type { Agency } from '../../../src/model/agency.js';
import type { Change } from '../../../src/model/what-if.js';
import { readConfig } from '../../../src/read/config.js';
import { makeChanges } from '../../../src/read/what-if/make-changes.js';
import {
  type ChangesReading,
  readChanges,
  type TypedChanges,
} from '../../../src/read/what-if/read-changes.js';
import { agencyOf, certified, row } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';

const EVERY_DAY = { places: { 'Harbor Day': '1' } };

/** One district with two shifts, and two officers. */
export const CITY = agencyOf(
  { 'Harbor Day': row('07:00-15:00'), 'Harbor Night': row('23:00-07:00') },
  [certified('6700', EVERY_DAY), certified('007', EVERY_DAY)],
);

const NOTHING: TypedChanges = {
  move: [],
  remove: [],
  certify: [],
  add: [],
  require: [],
  share: [],
};

/** Reads changes of the week of Monday 2027-01-04. */
export function readTyped(
  agencies: readonly Agency[],
  typed: Partial<TypedChanges>,
  {
    config = null,
    hidesOfficers = false,
  }: { config?: string | null; hidesOfficers?: boolean } = {},
): ChangesReading {
  const input = config === null ? null : { file: 'citcover.json', text: config };
  return readChanges(
    { ...NOTHING, ...typed },
    { agencies, config: readConfig(input).config, period: WEEK.period, hidesOfficers },
  );
}

/** The changes, when nothing is wrong with them. */
export function changesOf(
  agencies: readonly Agency[],
  typed: Partial<TypedChanges>,
): readonly Change[] {
  const { changes, problems } = readTyped(agencies, typed);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return changes;
}

/** The agency with the changes made in the week. */
export function changed(agency: Agency, typed: Partial<TypedChanges>): Agency {
  const changes = changesOf([agency], typed);
  return makeChanges([agency], changes, { policy: WEEK, rotations: new Map() })[0]!;
}

/** What is wrong with what was typed. */
export function problemsOf(
  typed: Partial<TypedChanges>,
  agencies: readonly Agency[] = [CITY],
): readonly string[] {
  return readTyped(agencies, typed).problems;
}
