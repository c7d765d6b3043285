import type { Agency } from '../../src/model/agency.js';
import type { Officer, Place, Posting } from '../../src/model/officer.js';
import type { Policy } from '../../src/model/policy.js';
import { isCertifiedFor, isCertifiedOn, isPatrol, scheduledStints } from './literal-duty.js';

/*
 * Who may be moved where, by the rules alone: same shift, same hours, same days off.
 */

/** What is known of a district-shift's days off. */
export interface DaysOffKnown {
  /** Whether anything is asked of it. */
  readonly isAsked: boolean;
  /** Whether someone who names it has unknown days off. */
  readonly isPartlyUnknown: boolean;
}

/** The agency with every set of its officers moved, the empty set among them. */
export function* everyMove(
  agency: Agency,
  policy: Policy,
  known: readonly DaysOffKnown[],
  at = 0,
): Generator<Agency> {
  const officer = agency.officers[at];
  if (officer === undefined) {
    yield agency;
    return;
  }
  for (const choice of [officer, ...movesOf(officer, agency, policy, known)]) {
    const officers = agency.officers.map((each, index) => (index === at ? choice : each));
    yield* everyMove({ ...agency, officers }, policy, known, at + 1);
  }
}

function movesOf(
  officer: Officer,
  agency: Agency,
  policy: Policy,
  known: readonly DaysOffKnown[],
): Officer[] {
  if (!mayMove(officer, agency, policy)) return [];
  const isWhollyKnown = placesOf(officer).every((place) => !known[place]!.isPartlyUnknown);
  if (!isWhollyKnown) return [];
  const districts = new Set(agency.districtShifts.map(({ district }) => district));
  return [...districts].flatMap((district) => {
    const moved = movedTo(officer, district, agency, policy);
    if (moved === null || !placesOf(moved).every((place) => known[place]!.isAsked)) return [];
    return [moved];
  });
}

function placesOf({ assignments }: Officer): number[] {
  return assignments.flatMap(({ posting }) =>
    posting.places.map(({ districtShift }) => districtShift),
  );
}

function mayMove(officer: Officer, agency: Agency, policy: Policy): boolean {
  const { from, to } = policy.period;
  if (officer.leavesOn !== null && officer.leavesOn <= to) return false;
  for (let date = from; date <= to + 1; date += 1) {
    if (!isCertifiedOn(officer.certificate, policy.certificateMonths, date)) return false;
  }
  const isDetailed = officer.exceptions.some(
    (held) => held.districtShifts !== null && held.from <= to + 1 && held.to >= from,
  );
  const counts = scheduledStints({ ...agency, officers: [officer] }, policy).some(
    (stint) => stint.day >= from && stint.day <= to && isCertifiedFor(stint, policy),
  );
  return counts && !isDetailed;
}

/** Null where the officer cannot be moved. */
function movedTo(
  officer: Officer,
  district: string,
  agency: Agency,
  policy: Policy,
): Officer | null {
  const { from, to } = policy.period;
  const assignments = officer.assignments.flatMap((held) => {
    if (held.from > to + 1 || held.to < from || !isPatrol(held.posting, policy)) return [held];
    const places = placesIn(held.posting, district, agency);
    return [
      { ...held, to: Math.min(held.to, from - 1) },
      { ...held, from: Math.max(held.from, from), posting: { ...held.posting, places } },
    ].filter((part) => part.from <= part.to);
  });
  const all = assignments.flatMap(({ posting }) => posting.places);
  if (all.some(({ districtShift }) => districtShift === -1)) return null;
  const moved = { ...officer, assignments };
  const before = JSON.stringify(scheduledPlaces(officer, agency, policy));
  return before === JSON.stringify(scheduledPlaces(moved, agency, policy)) ? null : moved;
}

function scheduledPlaces(officer: Officer, agency: Agency, policy: Policy): string[] {
  return officer.assignments
    .filter((held) => held.to >= policy.period.from && held.from <= policy.period.to + 1)
    .filter(({ posting }) => isPatrol(posting, policy))
    .map(({ posting }) =>
      posting.places
        .map(({ districtShift }) => agency.districtShifts[districtShift]!.district)
        .join(),
    );
}

/** -1 = the district has no such shift with the same hours, or the days off are not one. */
function placesIn({ places }: Posting, district: string, { districtShifts }: Agency): Place[] {
  const moved = places.map(({ districtShift, pattern }) => {
    const own = districtShifts[districtShift]!;
    const host = districtShifts.findIndex(
      (other) =>
        other.district === district &&
        other.shift === own.shift &&
        JSON.stringify(other.rows.map(({ days, window }) => [days, window])) ===
          JSON.stringify(own.rows.map(({ days, window }) => [days, window])),
    );
    return { districtShift: pattern === null ? -1 : host, pattern };
  });
  return moved.flatMap((place, at) => {
    const first = moved.findIndex((other) => other.districtShift === place.districtShift);
    if (first === at) return [place];
    return moved[first]!.pattern === place.pattern ? [] : [{ ...place, districtShift: -1 }];
  });
}
