import { isCounted } from '../../model/basis.js';
import { formatDay } from '../../model/day.js';
import { formatClock } from '../../model/shift-window.js';
import { isRefreshable, isTrainable } from '../candidate-check.js';
import { type AgencyCase, ownPlaceText } from './agency-case.js';
import { AgencyCounts } from './agency-counts.js';
import { checkBases } from './bases-check.js';
import { checkBeyondTraining } from './beyond-check.js';
import { Attendance } from './binomial.js';
import { checkComponents } from './component-check.js';
import { findPeople, type PlanPeople } from './people-check.js';
import { plannedAtHome, plannedAtWork } from './planned-places.js';
import type { Roll } from './roll.js';
import { sharedOnlyOf } from './shared-only.js';
import { checkShift } from './shift-check.js';
import { ShiftTally } from './shift-tally.js';
import type { CountedReport } from './summary-check.js';
import { checkPlanned } from './train-check.js';

/** What was counted of an agency. */
export interface CheckedAgency extends Omit<CountedReport, 'roll' | 'rows'> {
  readonly people: PlanPeople;
}

/**
 * Checks what a report says of one agency: its district-shifts, its part of the plan, and its components.
 * @param roll to which its officers are added
 * @throws FalseClaim
 */
export function checkAgency(held: AgencyCase, roll: Roll): CheckedAgency {
  const { agency, policy, claim, firstRow, checks } = held;
  const counting = roll.call(agency);
  const rows = claim.districtShifts.slice(firstRow, firstRow + agency.districtShifts.length);
  checkBases(held, rows);
  const people = findPeople(held);
  const refreshable = agency.officers.filter((officer) => isRefreshable(officer, policy));
  const trained = [...people.listed, ...people.toFind];
  const counts = new AgencyCounts(agency, policy, { ...people, trained, refreshable });
  const attendance = new Attendance(policy.availability);
  const required = rows.map((_, index) => tallyOf(counts, index, held, attendance));
  const tallies = rows.map(({ basis }, index) => (isCounted(basis) ? required[index]! : null));
  const sharedOnly = sharedOnlyOf(held, counts);
  const planned = plannedAtHome(held, people);
  for (const [index, row] of rows.entries()) {
    const path = `districtShifts[${firstRow + index}]`;
    const officers = { counting: counting[index]!, sharedOnly: sharedOnly[index]! };
    checkShift(row, path, required[index]!, officers, checks);
    checkPlanned(held, row.train, `${path}.train`, isCounted(row.basis) ? planned[index]! : null);
  }
  checkBeyondTraining(held, counts, tallies);
  checkTargets(held, tallies);
  const trainable = agency.officers.filter((officer) => isTrainable(officer, policy));
  const working = plannedAtWork(held, people);
  checkComponents(held, { counts, tallies, planned: working, trainable, refreshable });
  return { required, tallies, planned, people };
}

function tallyOf(
  counts: AgencyCounts,
  districtShift: number,
  { policy }: AgencyCase,
  attendance: Attendance,
): ShiftTally {
  const tally = new ShiftTally(policy, attendance);
  for (let day = policy.period.from; day <= policy.period.to; day += 1) {
    const instance = counts.of(districtShift, day);
    if (instance !== null) tally.add(day, instance);
  }
  return tally;
}

/** The plan covers whatever training everyone eligible would cover. */
function checkTargets(held: AgencyCase, tallies: readonly (ShiftTally | null)[]): void {
  for (const [index, tally] of tallies.entries()) {
    if (tally === null) continue;
    const { missed, instancesRequired } = tally;
    held.checks.holds('cover', missed === null, 'plan', () => {
      const { day, minute } = missed!;
      return `the plan leaves ${ownPlaceText(held, index)} short on ${formatDay(day)} at ${formatClock(minute)}, and training could fill it`;
    });
    held.checks.add('cover', instancesRequired - 1);
  }
}
