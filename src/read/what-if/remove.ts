import type { Agency } from '../../model/agency.js';
import type { RemoveChange } from '../../model/what-if.js';
import { readOfficer } from './changed-officer.js';
import type { ChangeWords } from './setting.js';

/**
 * Reads `OFFICER`.
 * @throws WrongChange when there is none of that id, or there are several
 */
export function readRemove(text: string, words: ChangeWords): RemoveChange {
  const { agency, officer } = readOfficer(text, words);
  return { kind: 'remove', agency: agency.name, officer: officer.id };
}

/** The officer is not on the roster: not before the period, either. */
export function removeOfficer(agency: Agency, { officer }: RemoveChange): Agency {
  return { ...agency, officers: agency.officers.filter(({ id }) => id !== officer) };
}
