import type { Agency } from '../../model/agency.js';
import type { Assignment, Officer, Posting } from '../../model/officer.js';
import type { Period } from '../../model/policy.js';
import type { MoveChange, NamedPlace } from '../../model/what-if.js';
import {
  type OfficerReading,
  readOfficer,
  refuseRowInError,
  withOfficer,
} from './changed-officer.js';
import { dutyPattern } from './duty-pattern.js';
import type { Found, FoundShifts } from './names.js';
import { namedShift, onlyShift, readShift } from './place.js';
import type { ChangeSetting, ChangeWords } from './setting.js';
import { type Split, splits } from './splits.js';
import { WrongChange } from './wrong-change.js';

/**
 * Reads `OFFICER=DISTRICT/SHIFT`.
 * @throws WrongChange for names that are not there, and for an officer whose row is in error
 */
export function readMove(text: string, words: ChangeWords): MoveChange {
  const { agency, officer, place } = readingOf(text, words);
  refuseRowInError(officer);
  return {
    kind: 'move',
    agency: agency.name,
    officer: officer.id,
    ...namedShift(onlyShift(place), agency),
    instead: placesIn(officer, agency, words.period),
  };
}

/**
 * From the period's first day the officer works that district-shift and no other, on the same days:
 * every posting that touches the period is moved. Unknown days off stay unknown. Before the period
 * nothing changes, and an exception that names other district-shifts stays.
 */
export function moveOfficer(agency: Agency, change: MoveChange, setting: ChangeSetting): Agency {
  const { period } = setting.policy;
  return withOfficer(agency, change.officer, (officer) => ({
    ...officer,
    assignments: officer.assignments.flatMap((held): Assignment[] => {
      if (!touches(held, period)) return [held];
      const before = held.from < period.from ? [{ ...held, to: period.from - 1 }] : [];
      const posting = movedPosting(held.posting, change.districtShift, setting);
      return [...before, { ...held, posting, from: Math.max(held.from, period.from) }];
    }),
  }));
}

interface MoveReading extends OfficerReading {
  readonly place: Found<FoundShifts>;
}

function readingOf(text: string, words: ChangeWords): MoveReading {
  const ways = splits(text, '=');
  const [way] = [
    ...ways.filter((each) => isWhole(each, words)),
    // The part that does mean something shows where the text is to be cut.
    ...ways.filter(({ left }) => words.names.officers(left).length > 0),
    ...ways.slice(-1),
  ];
  if (way === undefined) {
    throw new WrongChange('it lacks an officer or a place; write OFFICER=DISTRICT/SHIFT');
  }
  const reading = readOfficer(way.left, words);
  return { ...reading, place: readShift(way.right, words, [reading.agency]) };
}

/** Whether there is an officer and a place of that officer's agency. */
function isWhole({ left, right }: Split, { names }: ChangeWords): boolean {
  const places = names.shifts(right);
  return names.officers(left).some(({ agency }) => places.some((place) => place.agency === agency));
}

function placesIn({ assignments }: Officer, agency: Agency, period: Period): NamedPlace[] {
  const indexes = assignments
    .filter((held) => touches(held, period))
    .flatMap(({ posting }) => posting.places.map(({ districtShift }) => districtShift));
  return [...new Set(indexes)].map((index) => {
    const { district, shift } = agency.districtShifts[index]!;
    return { district, shift };
  });
}

function touches({ from, to }: Assignment, period: Period): boolean {
  return from <= period.to && to >= period.from;
}

function movedPosting(posting: Posting, districtShift: number, setting: ChangeSetting): Posting {
  return { ...posting, places: [{ districtShift, pattern: dutyPattern(posting, setting) }] };
}
