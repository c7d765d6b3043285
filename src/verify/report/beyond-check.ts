import { type Day, formatDay } from '../../model/day.js';
import type { UnfillableClaim } from '../../model/plan-list-claim.js';
import { type AgencyCase, ownPlaceText, placeIndex, placeText } from './agency-case.js';
import type { AgencyCounts } from './agency-counts.js';
import { FalseClaim } from './checks.js';
import { type InstanceKey, type OnPatrol, PatrolBook } from './patrol-book.js';
import type { ShiftTally } from './shift-tally.js';

/**
 * Whether just those dates are listed as beyond training that stay short with everyone eligible trained, each
 * with its reason.
 * @param tallies by district-shift; null where the days off are unknown
 */
export function checkBeyondTraining(
  held: AgencyCase,
  counts: AgencyCounts,
  tallies: readonly (ShiftTally | null)[],
): void {
  const listed = tallies.map(() => new Map<Day, number>());
  for (const [row, index] of held.own.unfillable) {
    const path = `plan.unfillable[${index}]`;
    const place = placeIndex(held, row);
    const tally = tallies[place];
    if (tally === undefined || tally === null) {
      throw new FalseClaim(path, `${placeText(row)} is not a district and shift that was counted`);
    }
    const isInstance = (day: Day): boolean => (counts.of(place, day)?.required ?? 0) > 0;
    for (const day of datesOf(held, tally, row, path, isInstance)) listed[place]!.set(day, index);
  }
  for (const [place, tally] of tallies.entries()) {
    const left = tally?.unfillable.find(({ day }) => !listed[place]!.has(day));
    held.checks.holds('dates', left === undefined, 'plan.unfillable', () => {
      return `${ownPlaceText(held, place)} stays short on ${formatDay(left!.day)} whoever is trained, and the plan does not list it`;
    });
  }
  checkReasons(held, counts, listed);
}

/** The dates of a listed run, each of which must stay short. */
function datesOf(
  { checks }: AgencyCase,
  { unfillable }: ShiftTally,
  run: UnfillableClaim,
  path: string,
  isInstance: (day: Day) => boolean,
): Day[] {
  const within = unfillable.filter(({ day }) => run.from <= day && day <= run.to);
  const dates = new Set(within.map(({ day }) => day));
  let filled: Day | null = dates.has(run.from) ? null : run.from;
  for (let day = run.from; day <= run.to && filled === null; day += 1) {
    if (!dates.has(day) && (isInstance(day) || day === run.to)) filled = day;
  }
  checks.holds('dates', filled === null, path, () => {
    return `${placeText(run)} on ${formatDay(filled!)} is listed as beyond training, and it is not`;
  });
  const most = Math.max(...within.map(({ short }) => short));
  checks.same('dates', `${path}.short`, `${placeText(run)}, short`, run.short, most);
  return [...dates];
}

/** @param listed by district-shift, the dates with the position of their row in the plan */
function checkReasons(
  held: AgencyCase,
  counts: AgencyCounts,
  listed: readonly ReadonlyMap<Day, number>[],
): void {
  const instances = listed.flatMap((dates, districtShift) =>
    [...dates].map(([day, index]) => ({ districtShift, day, index })),
  );
  if (instances.length === 0) return;
  const minutes = instances.map(({ districtShift, day }) =>
    counts.of(districtShift, day)!.pieces.map(({ from }) => {
      return counts.membersAt(districtShift, day, from);
    }),
  );
  const book = new PatrolBook(held, minutes.flat(2));
  for (const [position, { districtShift, day, index }] of instances.entries()) {
    const { reason } = held.claim.plan.unfillable[index]!;
    const what = `${ownPlaceText(held, districtShift)} on ${formatDay(day)}, why training cannot fill it`;
    const found = reasonAt(book, minutes[position]!);
    held.checks.same('dates', `plan.unfillable[${index}].reason`, what, reason, found);
  }
}

/** At the minute at which fewest are on patrol, the first of equals: there filling an instance fails first. */
function reasonAt(book: PatrolBook, minutes: readonly (readonly InstanceKey[])[]): string {
  const present = ({ counts, declined, barred }: Readonly<Record<OnPatrol, number>>): number =>
    counts + declined + barred;
  const barest = minutes
    .map((members) => book.count(members))
    .reduce((best, each) => (present(each) < present(best) ? each : best));
  if (present(barest) === 0) return 'nobodyOnPatrol';
  return barest.declined > 0 && barest.barred === 0 ? 'allDeclined' : 'noEligible';
}
