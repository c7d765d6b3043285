import fc from 'fast-check';
import { agencyOf, certified, type Person, person, row } from './agency.js';
import { policyFor } from './cover.js';
import type { Scene } from './random-agency.js';

const PLACES = ['North Day', 'North Late', 'South Day'] as const;
const CYCLES = ['1100', '110', '0110', '11100', '1111100', '10', '1', '0011', '1010110'];

/**
 * Eight days of two districts with many listed volunteers and few others, so that many of them can stand
 * for each other.
 */
export function volunteerScenes(): fc.Arbitrary<Scene> {
  const people = fc.array(officer(), { minLength: 6, maxLength: 10 });
  const required = fc.constantFrom(1, 1, 2);
  const objective = fc.constantFrom('fewest' as const, 'fewest' as const, 'listed-first' as const);
  return fc
    .tuple(people, required, required, objective)
    .map(([makers, north, south, chosen]): Scene => {
      const shifts = {
        'North Day': row('07:00-15:00', { required: north }),
        'North Late': row('14:00-22:00', { required: 1 }),
        'South Day': row('07:00-15:00', { required: south }),
      };
      const agency = agencyOf(
        shifts,
        makers.map((make, index) => make(`${index}`)),
      );
      return {
        agency,
        policy: policyFor('2027-01-04', '2027-01-11', { objective: chosen, minPatrolYears: 0 }),
      };
    });
}

function officer(): fc.Arbitrary<(id: string) => Person> {
  const willingness = fc.constantFrom(
    ...(['listed', 'listed', 'listed', 'listed', 'notAsked', 'declined'] as const),
  );
  const place = fc.constantFrom(...PLACES, 'North Day' as const);
  return fc
    .tuple(place, place, fc.constantFrom(...CYCLES), willingness, fc.integer({ min: 0, max: 7 }))
    .map(([first, second, cycle, asked, chance]) => (id) => {
      const places = chance === 0 ? { [first]: cycle, [second]: cycle } : { [first]: cycle };
      if (chance === 1) return certified(id, { places });
      return person(id, { places }, { willingness: asked });
    });
}
