import type { Agency } from '../../model/agency.js';
import type { Officer } from '../../model/officer.js';

/**
 * Whom each officer of changed agencies was read as, so that his or her lines in the file can be found.
 * Those who were added are left out.
 * @param changed the agencies read, in the same order
 */
export function readOfficers(
  read: readonly Agency[],
  changed: readonly Agency[],
): ReadonlyMap<Officer, Officer> {
  const readAs = new Map<Officer, Officer>();
  for (const [index, agency] of changed.entries()) {
    const byId = new Map(read[index]!.officers.map((officer) => [officer.id, officer]));
    for (const officer of agency.officers) {
      const original = byId.get(officer.id);
      if (original !== undefined) readAs.set(officer, original);
    }
  }
  return readAs;
}
