import type { Agency } from '../../model/agency.js';
import { closest } from '../did-you-mean.js';
import { type DistrictPlaces, districtNames } from '../directory.js';
import type { Names } from './names.js';
import { splits } from './splits.js';
import { remedy, WrongChange } from './wrong-change.js';

/** What is wrong with names that mean nothing, and what was probably meant. */
export class UnknownNames {
  readonly #names: Names;
  readonly #hidesOfficers: boolean;

  /** @param hidesOfficers whether no officer_id may be said that was not typed */
  constructor(names: Names, hidesOfficers: boolean) {
    this.#names = names;
    this.#hidesOfficers = hidesOfficers;
  }

  officer(text: string): WrongChange {
    const { agencies } = this.#names;
    const agency = this.#unknownAgency(text);
    if (agency !== null) return agency;
    const ids = this.#hidesOfficers
      ? []
      : agencies.flatMap(({ officers }) => officers.map(({ id }) => id));
    const meant = closest(text, ids);
    const end = meant === null ? 'write an officer_id of the roster' : `did you mean ${meant}?`;
    return new WrongChange(`there is no officer "${text}"; ${end}`);
  }

  district(text: string, agencies: readonly Agency[]): WrongChange {
    const names = this.#districtsOf(agencies);
    const lead = names.length === 1 ? 'the district is' : 'the districts are';
    return new WrongChange(
      `there is no district "${text}"; ${remedy(closest(text, names), lead, names)}`,
    );
  }

  /** Of a text that should be `DISTRICT/SHIFT`, in one of these agencies. */
  shift(text: string, agencies: readonly Agency[]): WrongChange {
    const ways = splits(text, '/');
    for (const { left, right } of ways) {
      const at = this.#names.districts(left).find(({ agency }) => agencies.includes(agency));
      if (at !== undefined) return noSuchShift(right, at.thing, at.agency);
    }
    const first = ways.at(-1);
    if (first === undefined) return this.#noShift(text, agencies);
    return this.#unknownAgency(first.left) ?? this.district(first.left, agencies);
  }

  #noShift(text: string, agencies: readonly Agency[]): WrongChange {
    const [at] = this.#names.districts(text).filter(({ agency }) => agencies.includes(agency));
    const shift = at?.agency.districtShifts.find(({ district }) => district === at.thing.name);
    const example = shift ?? agencies[0]?.districtShifts[0];
    const written = example === undefined ? 'DISTRICT/SHIFT' : slashed(example);
    const why = at === undefined ? 'is no district and shift' : 'is a district without its shift';
    return new WrongChange(`"${text}" ${why}; write for example ${written}`);
  }

  /** A text before a colon that is nearly the name of an agency, where there are several. */
  #unknownAgency(text: string): WrongChange | null {
    const names = this.#names.agencies.map(({ name }) => name);
    if (names.length < 2) return null;
    for (const { left } of splits(text, ':')) {
      const meant = closest(left, names);
      if (meant === null || meant.toLowerCase() === left.toLowerCase()) continue;
      return new WrongChange(`there is no agency "${left}"; did you mean ${meant}?`);
    }
    return null;
  }

  #districtsOf(agencies: readonly Agency[]): string[] {
    const names = agencies.flatMap((agency) => districtNames(this.#names.placesOf(agency)));
    return [...new Set(names)];
  }
}

function noSuchShift(shift: string, { name, shifts }: DistrictPlaces, agency: Agency): WrongChange {
  const names = [...shifts.values()].map((index) => agency.districtShifts[index]!.shift);
  const end = remedy(closest(shift, names), `${name} has`, names);
  return new WrongChange(`${name} has no shift "${shift}"; ${end}`);
}

function slashed({
  district,
  shift,
}: {
  readonly district: string;
  readonly shift: string;
}): string {
  return `${district}/${shift}`;
}
