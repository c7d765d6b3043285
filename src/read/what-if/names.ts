import type { Agency } from '../../model/agency.js';
import type { Officer } from '../../model/officer.js';
import { type AgencyPlaces, agencyPlaces, type DistrictPlaces } from '../directory.js';
import { officerId } from '../officer-id.js';
import { folded } from '../word.js';
import { type Split, splits } from './splits.js';
import { WrongChange } from './wrong-change.js';

/** Something that a name means, and whose it is. */
export interface Found<Thing> {
  readonly agency: Agency;
  readonly thing: Thing;
}

/** One or more shifts of a district. */
export interface FoundShifts {
  readonly district: DistrictPlaces;
  /** Index of the district-shift by folded shift, in the order in which they are named. */
  readonly shifts: ReadonlyMap<string, number>;
}

/** Separates shifts; no name of the district file holds it. */
const BETWEEN_SHIFTS = ';';

/**
 * Finds what names on the command line mean: trimmed, Unicode NFC, case folded, as in the files. Each may
 * begin with `AGENCY:`. Several answers mean that the name stands in several agencies, or can be read in
 * several ways, the longest name first.
 */
export class Names {
  readonly agencies: readonly Agency[];
  readonly #byName: ReadonlyMap<string, Agency>;
  readonly #places = new Map<Agency, AgencyPlaces>();

  constructor(agencies: readonly Agency[]) {
    this.agencies = agencies;
    this.#byName = new Map(agencies.map((agency) => [folded(agency.name), agency]));
  }

  placesOf(agency: Agency): AgencyPlaces {
    const known = this.#places.get(agency);
    if (known !== undefined) return known;
    const places = agencyPlaces(agency.name, agency.districtShifts);
    this.#places.set(agency, places);
    return places;
  }

  /**
   * The officers of that id; one that is written the same goes before one that differs in case.
   * @throws WrongChange when two of an agency differ in case only, and neither is written so
   */
  officers(text: string): Found<Officer>[] {
    return this.scoped(text, (name, agencies) => {
      const id = officerId(name);
      const same = officersWith(agencies, (other) => other === id);
      return same.length > 0 ? same : onePerAgency(officersWith(agencies, sameAs(id)), id);
    });
  }

  districts(text: string): Found<DistrictPlaces>[] {
    return this.scoped(text, (name, agencies) =>
      agencies.flatMap((agency) => {
        const district = this.placesOf(agency).districts.get(folded(name));
        return district === undefined ? [] : [{ agency, thing: district }];
      }),
    );
  }

  /** The shifts of `DISTRICT/SHIFT`, or of `DISTRICT/SHIFT;SHIFT`. */
  shifts(text: string): Found<FoundShifts>[] {
    return splits(text, '/').flatMap((split) => this.#shiftsAt(split));
  }

  /** With the whole text as a name of any agency, else with what follows the name of one. */
  scoped<Thing>(
    text: string,
    find: (name: string, agencies: readonly Agency[]) => Found<Thing>[],
  ): Found<Thing>[] {
    const found = find(text, this.agencies);
    if (found.length > 0) return found;
    return splits(text, ':').flatMap(({ left, right }) => {
      const agency = this.#byName.get(folded(left));
      return agency === undefined ? [] : find(right, [agency]);
    });
  }

  #shiftsAt({ left, right }: Split): Found<FoundShifts>[] {
    const names = right.split(BETWEEN_SHIFTS).map(folded);
    return this.districts(left).flatMap(({ agency, thing: district }) => {
      const shifts = new Map<string, number>();
      for (const name of names) {
        const index = district.shifts.get(name);
        if (index !== undefined) shifts.set(name, index);
      }
      return shifts.size === names.length ? [{ agency, thing: { district, shifts } }] : [];
    });
  }
}

function officersWith(
  agencies: readonly Agency[],
  isMeant: (id: string) => boolean,
): Found<Officer>[] {
  return agencies.flatMap((agency) => {
    return agency.officers
      .filter(({ id }) => isMeant(id))
      .map((officer) => ({ agency, thing: officer }));
  });
}

function onePerAgency(found: Found<Officer>[], id: string): Found<Officer>[] {
  for (const { agency, thing } of found) {
    const other = found.find((each) => each.agency === agency && each.thing !== thing);
    if (other === undefined) continue;
    const ids = `${thing.id} or ${other.thing.id}`;
    throw new WrongChange(`"${id}" could be ${ids}; write it as the roster does`);
  }
  return found;
}

function sameAs(id: string): (other: string) => boolean {
  const key = folded(id);
  return (other) => folded(other) === key;
}
