import { formatDay } from '../../src/model/day.js';
import type { InstancesReason, Reason } from '../../src/plan/answer.js';
import { planAgency } from '../../src/plan/plan-agency.js';
import { ProblemSolver } from '../../src/plan/solve-needs.js';
import { agencyOf, type Person, person, row, type Shifts } from './agency.js';
import { coverOf, WEEK } from './cover.js';
import { weekly } from './pattern.js';

/** Someone to train who works these weekdays in North Night. */
export function works(id: string, days: string): Person {
  return person(id, { places: { 'North Night': weekly(days) } });
}

/** The reasons of an agency's components in the week. */
export function reasonsOf(shifts: Shifts, people: readonly Person[]): (Reason | null)[] {
  const cover = coverOf(agencyOf(shifts, people), WEEK);
  const { components } = planAgency(cover, WEEK, new ProblemSolver());
  return components.map(({ reason }) => reason);
}

/** The reason of an agency that has nights only. */
export function nights(people: readonly Person[], required = 1): Reason | null {
  return reasonsOf({ 'North Night': row('19:00-07:00', { required }) }, people)[0]!;
}

/** The dates of a reason, with their weights where they are not 1. */
export function datesOf(reason: Reason | null): string[] {
  const { instances } = reason as InstancesReason;
  return instances.map(
    (each) => `${formatDay(each.day)}${each.weight === 1 ? '' : ` x${each.weight}`}`,
  );
}
