import { obstacleOf } from '../../coverage/standing.js';
import type { Agency } from '../../model/agency.js';
import { isTrained, validityOf } from '../../model/certificate.js';
import type { Assignment, Officer, Posting } from '../../model/officer.js';
import type { Period, Policy } from '../../model/policy.js';
import type { OfficerState } from './compare-value.js';

/** What the answer needs of an officer; lines are those of the roster that names him or her. */
export function stateOf(
  officer: Officer,
  { districtShifts }: Agency,
  policy: Policy,
  lines: readonly number[],
): OfficerState {
  const held = assignmentsIn(officer, policy.period);
  const posting: Posting | undefined = held[0]?.posting;
  return {
    lines,
    places: placesOf(held).map((index) => {
      const { district, shift } = districtShifts[index]!;
      return { district, shift };
    }),
    squad: posting?.squad ?? null,
    rotation: posting?.rotation ?? null,
    anchor: posting?.anchor ?? null,
    daysOff: posting?.daysOff ?? null,
    certifiedDates: certifiedDatesOf(officer, policy),
    willingness: officer.willingness,
    standing: obstacleOf(officer, policy),
    leavesOn: officer.leavesOn,
  };
}

/**
 * The assignments that hold on some date that is counted: of the period and one day on each side,
 * each cut to those dates.
 */
export function assignmentsIn({ assignments }: Officer, period: Period): Assignment[] {
  const [first, last] = [period.from - 1, period.to + 1];
  return assignments
    .filter(({ from, to }) => from <= last && to >= first)
    .map(({ posting, from, to }) => ({
      posting,
      from: Math.max(from, first),
      to: Math.min(to, last),
    }));
}

/** Indexes of the district-shifts of assignments, each once, the first ones first. */
export function placesOf(assignments: readonly Assignment[]): number[] {
  const all = assignments.flatMap(({ posting }) =>
    posting.places.map(({ districtShift }) => districtShift),
  );
  return [...new Set(all)];
}

/** Dates of the period on which an officer is certified and has not opted out. */
export function certifiedDatesOf(officer: Officer, { period, certificateMonths }: Policy): number {
  if (!isTrained(officer.certificate) || !officer.designated) return 0;
  const validity = validityOf(officer.certificate, certificateMonths);
  if (validity === 'undated') return 0;
  return validity.reduce(
    (sum, { from, to }) =>
      sum + Math.max(0, Math.min(to, period.to) - Math.max(from, period.from) + 1),
    0,
  );
}
