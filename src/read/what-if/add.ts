import type { Agency } from '../../model/agency.js';
import { ALWAYS_TO } from '../../model/certificate.js';
import type { Officer, Posting } from '../../model/officer.js';
import type { AddChange } from '../../model/what-if.js';
import { officerDraft } from '../officer-draft.js';
import { NOTHING_KNOWN } from '../roster-row.js';
import { tidied } from '../word.js';
import { addedPlaces, readAddedRotation } from './added-rotation.js';
import { readAnchor } from './anchor.js';
import { certificateFrom } from './certify.js';
import type { Found, FoundShifts } from './names.js';
import { onlyOne } from './only-one.js';
import { readShift } from './place.js';
import type { ChangeSetting, ChangeWords } from './setting.js';
import { splits } from './splits.js';
import { WrongChange } from './wrong-change.js';

const COUNT = /^[1-9]\d{0,2}$/;
const FORM = 'N@DISTRICT/SHIFT/ROTATION@ANCHOR, such as 2@Central/Night/4on2off@2027-01-05';

/**
 * Reads `N@DISTRICT/SHIFT/ROTATION@ANCHOR`. The rotation is one that the roster could name; for one that
 * changes shift the shifts are named as there: `D1/Day;Night/DuPont`.
 * @throws WrongChange for a part that is missing or not there
 */
export function readAdd(text: string, words: ChangeWords): AddChange {
  const [first, last] = [text.indexOf('@'), text.lastIndexOf('@')];
  if (first === last) throw new WrongChange(`it is not complete; write ${FORM}`);
  const count = text.slice(0, first).trim();
  if (!COUNT.test(count)) {
    throw new WrongChange(`"${count}" is not a whole number from 1 to 999; write ${FORM}`);
  }
  const anchor = readAnchor(text.slice(last + 1));
  const { place, rotation } = readPlaceAndRotation(text.slice(first + 1, last).trim(), words);
  const { agency, thing: shifts } = place;
  const rule = readAddedRotation(rotation, anchor, words);
  return {
    kind: 'add',
    agency: agency.name,
    count: Number(count),
    district: shifts.district.name,
    shifts: [...shifts.shifts.values()].map((index) => agency.districtShifts[index]!.shift),
    rotation: tidied(rotation),
    anchor,
    places: addedPlaces(rule, shifts, words),
  };
}

/**
 * So many certified officers more, on patrol in that district and shift from the period's first day, under
 * ids that nobody of the roster has. They are certified: a new recruit is no CIT officer, and must not be
 * trained before the years on patrol that the policy asks for.
 */
export function addOfficers(agency: Agency, change: AddChange, { policy }: ChangeSetting): Agency {
  const taken = new Set(agency.officers.map(({ id }) => id));
  const { from } = policy.period;
  const posting = addedPosting(change);
  const added: Officer[] = [];
  for (let number = 1; added.length < change.count; number += 1) {
    const id = `added ${number}`;
    if (taken.has(id)) continue;
    const assignments = [{ posting, from, to: ALWAYS_TO }];
    added.push({
      ...officerDraft(id, NOTHING_KNOWN, assignments, false),
      certificate: certificateFrom(from),
    });
  }
  return { ...agency, officers: [...agency.officers, ...added] };
}

interface PlaceAndRotation {
  readonly agency: Agency;
  readonly place: Found<FoundShifts>;
  readonly rotation: string;
}

function readPlaceAndRotation(text: string, words: ChangeWords): PlaceAndRotation {
  // Names of rotations hold slashes too (5-2/5-3): the shortest place that exists is meant.
  const ways = splits(text, '/').reverse();
  const readings = ways.flatMap(({ left, right }) =>
    words.names.shifts(left).map((found) => {
      return { agency: found.agency, place: found, rotation: right };
    }),
  );
  const reading = onlyOne(readings, ways[1]?.left ?? text);
  if (reading !== undefined) return reading;
  const [, second] = ways;
  if (second === undefined) throw new WrongChange(`it is not complete; write ${FORM}`);
  const place = readShift(second.left, words, words.names.agencies);
  return { agency: place.agency, place, rotation: second.right };
}

function addedPosting({ places, rotation, anchor }: AddChange): Posting {
  return { places, role: 'patrol', active: true, squad: null, rotation, anchor, daysOff: null };
}
