import type { Agency } from '../../model/agency.js';
import type { Officer } from '../../model/officer.js';
import { onlyOne } from './only-one.js';
import type { ChangeWords } from './setting.js';
import { WrongChange } from './wrong-change.js';

/** An officer whom a change is about. */
export interface OfficerReading {
  readonly agency: Agency;
  readonly officer: Officer;
}

/**
 * The officer of that id, or of `AGENCY:id`.
 * @throws WrongChange when there is none, or there are several
 */
export function readOfficer(text: string, { names, unknown }: ChangeWords): OfficerReading {
  const found = names.officers(text).map(({ agency, thing }) => ({ agency, officer: thing }));
  const reading = onlyOne(found, text);
  if (reading === undefined) throw unknown.officer(text);
  return reading;
}

/** @throws WrongChange when the officer's row could not be read, so that nothing of it counts */
export function refuseRowInError({ id, inError }: Officer): void {
  if (!inError) return;
  throw new WrongChange(
    `the row of officer ${id} is in error and counts for nothing; put it right first, citcover check shows it`,
  );
}

/** The agency with another officer in the place of one. */
export function withOfficer(
  agency: Agency,
  id: string,
  change: (officer: Officer) => Officer,
): Agency {
  return {
    ...agency,
    officers: agency.officers.map((officer) => (officer.id === id ? change(officer) : officer)),
  };
}
