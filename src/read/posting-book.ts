import { ALWAYS_FROM, ALWAYS_TO } from '../model/certificate.js';
import type { Assignment, Place, Posting } from '../model/officer.js';
import { weeklyPattern } from '../model/rotation.js';
import { Counted } from './counted.js';
import { type CycleWords, cyclePlaces } from './cycle-shifts.js';
import type { RowDaysOff } from './days-off-book.js';
import type { Problem } from './issue-log.js';
import type { DaysOff } from './row-days-off.js';
import type { RowDistrict } from './row-places.js';
import type { Standing } from './standing-book.js';
import type { PlaceShape } from './where-book.js';

/** A posting, shared by all officers whose rows say the same. */
export interface SharedPosting {
  readonly posting: Posting;
  /** The posting on all dates, for officers of a single row without dates. */
  readonly always: readonly Assignment[];
}

/** Above every number of standings. */
const MOST_STANDINGS = 2 ** 26;

/** Puts postings together, each distinct combination of where, when and as what once. */
export class PostingBook {
  readonly all: Counted<SharedPosting>[] = [];
  /** By shape, then by days off and standing. */
  readonly #byShape: Map<number, Counted<SharedPosting>>[] = [];
  readonly #words: CycleWords;

  constructor(words: CycleWords) {
    this.#words = words;
  }

  of(shape: PlaceShape, row: RowDaysOff, standing: Standing): Counted<SharedPosting> {
    this.#byShape[shape.id] ??= new Map<number, Counted<SharedPosting>>();
    const postings = this.#byShape[shape.id]!;
    const key = row.id * MOST_STANDINGS + standing.id;
    const known = postings.get(key);
    if (known !== undefined) return known;
    const { places, problem } = dutyOf(shape, row.daysOff, this.#words);
    const posting: Posting = {
      places,
      role: standing.role,
      active: standing.active,
      squad: row.squad,
      ...namesOf(problem === null ? row.daysOff : { kind: 'unknown' }),
    };
    const always = [{ posting, from: ALWAYS_FROM, to: ALWAYS_TO }];
    const counted = new Counted<SharedPosting>(
      { posting, always },
      problem === null ? [] : [problem],
    );
    postings.set(key, counted);
    this.all.push(counted);
    return counted;
  }
}

/** The posting of a row that is not sound CSV: nowhere. */
export const NO_POSTING: SharedPosting = sharedNowhere();

function sharedNowhere(): SharedPosting {
  const posting: Posting = {
    places: [],
    role: 'patrol',
    active: true,
    squad: null,
    ...namesOf({ kind: 'unknown' }),
  };
  return { posting, always: [{ posting, from: ALWAYS_FROM, to: ALWAYS_TO }] };
}

interface Duty {
  readonly places: readonly Place[];
  /** Why the days off cannot be worked out for these shifts, or null. */
  readonly problem: Problem | null;
}

function dutyOf({ districts, shifts }: PlaceShape, daysOff: DaysOff, words: CycleWords): Duty {
  // Without a shift nobody knows in which one the days of duty are.
  const isUnknown = daysOff.kind === 'unknown' || shifts.length === 0;
  if (isUnknown) return { places: placesWith(districts, null), problem: null };
  if (daysOff.kind === 'cycle') {
    const found = cyclePlaces({ rule: daysOff, districts, shifts }, words);
    if ('code' in found) return { places: placesWith(districts, null), problem: found };
    return { places: found, problem: null };
  }
  if (shifts.length <= 1) {
    return { places: placesWith(districts, weeklyPattern(daysOff.daysOff)), problem: null };
  }
  const problem: Problem = {
    code: 'days-off-several-shifts',
    field: 'shift',
    value: null,
    cause: '',
  };
  return { places: placesWith(districts, null), problem };
}

function placesWith(districts: readonly RowDistrict[], pattern: string | null): Place[] {
  return districts.flatMap(({ shifts }) => {
    return [...shifts.values()].map((districtShift) => ({ districtShift, pattern }));
  });
}

function namesOf(daysOff: DaysOff): Pick<Posting, 'rotation' | 'anchor' | 'daysOff'> {
  if (daysOff.kind === 'cycle') {
    return { rotation: daysOff.rotation, anchor: daysOff.anchor, daysOff: null };
  }
  const weekly = daysOff.kind === 'weekly' ? daysOff.daysOff : null;
  return { rotation: null, anchor: null, daysOff: weekly };
}
