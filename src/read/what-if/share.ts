import type { Agency } from '../../model/agency.js';
import type { DistrictRow, DistrictShift } from '../../model/district.js';
import type { ShareChange } from '../../model/what-if.js';
import type { AgencyPlaces } from '../directory.js';
import { folded } from '../word.js';
import { onlyOne } from './only-one.js';
import type { ChangeWords } from './setting.js';
import { WrongChange } from './wrong-change.js';

/**
 * Reads `D1,D2`, or more. The names of districts may hold commas.
 * @throws WrongChange for a district that is not there, and for fewer than two
 */
export function readShare(text: string, words: ChangeWords): ShareChange {
  const lists = words.names.scoped(text, (name, agencies) =>
    agencies.flatMap((agency) => {
      const districts = districtList(name.split(','), words.names.placesOf(agency));
      return districts === null ? [] : [{ agency, thing: districts }];
    }),
  );
  const list = onlyOne(lists, text) ?? refuse(text.split(','), words);
  const districts = [...new Set(list.thing)];
  if (districts.length < 2) {
    throw new WrongChange('it takes two districts or more, separated by commas: D1,D2');
  }
  return {
    kind: 'share',
    agency: list.agency.name,
    districts,
    alsoShares: sharingWith(districts, list.agency),
  };
}

/**
 * All rows of the named districts have one `group`. Rows that had a group with one of them, of whichever
 * district, have it too, so that nobody who shared cover loses it.
 */
export function shareCover(agency: Agency, { districts }: ShareChange): Agency {
  const merged = groupsOf(agency, districts);
  const group = freshGroup(agency.districtShifts);
  const isMerged = (district: string, row: DistrictRow): boolean => {
    return districts.includes(district) || (row.group !== null && merged.has(row.group));
  };
  return {
    ...agency,
    districtShifts: agency.districtShifts.map((each) => ({
      ...each,
      rows: each.rows.map((row) => (isMerged(each.district, row) ? { ...row, group } : row)),
    })),
  };
}

/** The districts of an agency that the parts between commas name, the longest names first; or null. */
function districtList(parts: readonly string[], places: AgencyPlaces): readonly string[] | null {
  if (parts.length === 0) return [];
  for (let length = parts.length; length > 0; length -= 1) {
    const district = places.districts.get(folded(parts.slice(0, length).join(',')));
    const rest = district === undefined ? null : districtList(parts.slice(length), places);
    if (district !== undefined && rest !== null) return [district.name, ...rest];
  }
  return null;
}

function refuse(parts: readonly string[], { names, unknown }: ChangeWords): never {
  const wrong = parts.find((part) => names.districts(part).length === 0);
  if (wrong === undefined) {
    throw new WrongChange('its districts are of different agencies, which never share cover');
  }
  if (wrong.trim() === '') throw new WrongChange('a name is missing; write D1,D2');
  throw unknown.district(wrong.trim(), names.agencies);
}

function groupsOf({ districtShifts }: Agency, districts: readonly string[]): ReadonlySet<string> {
  const groups = districtShifts
    .filter(({ district }) => districts.includes(district))
    .flatMap(({ rows }) => rows.map(({ group }) => group));
  return new Set(groups.filter((group) => group !== null));
}

function sharingWith(districts: readonly string[], agency: Agency): string[] {
  const groups = groupsOf(agency, districts);
  const others = agency.districtShifts.filter(({ district, rows }) => {
    const isGrouped = rows.some(({ group }) => group !== null && groups.has(group));
    return isGrouped && !districts.includes(district);
  });
  return [...new Set(others.map(({ district }) => district))];
}

/** A group that no row has. */
function freshGroup(districtShifts: readonly DistrictShift[]): string {
  const taken = new Set(districtShifts.flatMap(({ rows }) => rows.map(({ group }) => group)));
  let number = 1;
  while (taken.has(`shared ${number}`)) number += 1;
  return `shared ${number}`;
}
