import type { Day } from '../model/day.js';
import type { Officer, Posting } from '../model/officer.js';

/** The posting that names an officer's squad, and the district-shift that a planned officer is counted for. */
export interface Home {
  readonly posting: Posting;
  /** Index into the agency's district-shifts: first listed district, own shift. */
  readonly districtShift: number;
}

/**
 * Home of an officer who can be planned: of the posting that holds on the period's first day, else of
 * the first after it with known days off.
 */
export function homeOf(officer: Officer, firstDay: Day): Home {
  const held = officer.assignments.filter(({ posting }) =>
    posting.places.some(({ pattern }) => pattern !== null),
  );
  const assignment = held.find(({ to }) => to >= firstDay) ?? held[0]!;
  const place = assignment.posting.places.find(({ pattern }) => pattern !== null)!;
  return { posting: assignment.posting, districtShift: place.districtShift };
}
