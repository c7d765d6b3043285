import { type Departure, departuresOf, minutesOpened } from '../../coverage/departures.js';
import { countedRoster, numbersOf } from '../../coverage/duty-roster.js';
import { sumOnDuty } from '../../coverage/on-duty.js';
import type { Officer } from '../../model/officer.js';
import { rosterAfterPlan } from '../../plan/roster-after-plan.js';
import { hoursOf } from '../hours.js';
import type { AnalysisContext } from './analysis-context.js';
import { hoursOpenedOf } from './hours-opened.js';
import type { RestsOnOne, RiskOfficer, RiskReport } from './risk-value.js';

/** What breaks when one officer leaves. Null when not asked for. */
export function riskOf(context: AnalysisContext): RiskReport | null {
  const { cover, policy, plan, asked } = context;
  if (!asked.forPlan) return null;
  const roster = countedRoster(cover.schedule, policy);
  const departures = departuresOf(cover, roster, cover.onDuty);
  const after = rosterAfterPlan(cover, roster, plan.officers);
  const onDutyAfter = sumOnDuty(numbersOf(after), cover.agencyGrid);
  return {
    counted: countOfficers(departures),
    opensGap: countOfficers(departures.filter(opensGap)),
    officers: ranked(departures, context),
    restsOnOne: restsOnOne(departures, context),
    afterPlan: afterPlanOf(departuresOf(cover, after, onDutyAfter)),
  };
}

function ranked(departures: readonly Departure[], { naming }: AnalysisContext): RiskOfficer[] {
  const found = new Map<Officer, Departure>();
  for (const departure of departures.filter(opensGap)) {
    for (const officer of departure.officers) found.set(officer, departure);
  }
  const officers = naming.inOrder([...found.keys()]).map((officer) => {
    const { openings } = found.get(officer)!;
    return {
      ...naming.planned(officer),
      ...naming.squadOf(officer),
      ...hoursOpenedOf(openings),
      districtShifts: openings.map((opening) => ({
        ...naming.home(opening.districtShift),
        ...hoursOpenedOf([opening]),
      })),
    };
  });
  return officers.sort(
    (left, right) => right.hoursOpened - left.hoursOpened || right.hoursNone - left.hoursNone,
  );
}

/** A district-shift rests on whoever opens every covered minute of it. */
function restsOnOne(
  departures: readonly Departure[],
  { cover, naming }: AnalysisContext,
): RestsOnOne[] {
  const pillars = cover.shifts.map((): Officer[] => []);
  for (const { officers, openings } of departures) {
    for (const { districtShift, minutes } of openings) {
      if (minutes > 0 && minutes === coveredMinutes(cover.shifts[districtShift]!.tally)) {
        pillars[districtShift]!.push(...officers);
      }
    }
  }
  return pillars.flatMap((officers, index) => {
    if (officers.length === 0) return [];
    const named = naming.inOrder(officers).map((officer) => naming.planned(officer));
    const hours = hoursOf(coveredMinutes(cover.shifts[index]!.tally));
    return [{ ...naming.home(index), hours, officers: named }];
  });
}

function coveredMinutes(tally: { minutesRequired: number; minutesShort: number }): number {
  return tally.minutesRequired - tally.minutesShort;
}

function afterPlanOf(departures: readonly Departure[]): RiskReport['afterPlan'] {
  const opening = departures.filter(opensGap);
  return {
    counted: countOfficers(departures),
    opensGap: countOfficers(opening),
    mostHoursOpened: hoursOf(
      opening.reduce((most, { openings }) => Math.max(most, minutesOpened(openings)), 0),
    ),
  };
}

function opensGap({ openings }: Departure): boolean {
  return minutesOpened(openings) > 0;
}

function countOfficers(departures: readonly Departure[]): number {
  return departures.reduce((sum, { officers }) => sum + officers.length, 0);
}
