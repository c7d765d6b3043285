import { formatDay } from '../../../../model/day.js';
import type { NoCoverReason } from '../../../../plan/people/volunteer-roles.js';
import { counted } from '../../../amounts.js';
import type { VolunteerReport } from '../../../analysis/volunteers-value.js';
import { listWords } from '../../../list-words.js';
import { thousands } from '../../../thousands.js';
import { rangeText } from '../names.js';
import type { Paper } from '../paper.js';

/** Why training a volunteer adds no cover, of one or of several. */
export const NO_COVER_WORDS: Readonly<Record<NoCoverReason, string>> = {
  rowInError: 'a row in error',
  notActive: 'not active',
  alreadyLeft: 'already left',
  unit: 'in a dedicated unit',
  recruit: 'recruit',
  supervisor: 'supervisor',
  notPatrol: 'not on patrol',
  noSuchDistrictShift: 'no such district and shift',
  daysOffUnknown: 'days off not known',
  leavesInPeriod: 'leaves in the period',
  notYetEligible: 'not yet long enough on patrol',
  neverOnDuty: 'never on duty in the period',
  alreadyCovered: 'each date worked has enough already',
  coveredByPlan: 'those of the plan cover the dates worked',
};

/** Why one volunteer adds no cover, with the date where there is one. */
export function noCoverText({ reason, date }: VolunteerReport): string {
  if (reason === null) return '';
  if (date === null) return NO_COVER_WORDS[reason];
  if (reason === 'notYetEligible') return `may be trained from ${formatDay(date)}`;
  return `${reason === 'alreadyLeft' ? 'left' : 'leaves'} on ${formatDay(date)}`;
}

const RUNS_SHOWN = 2;

/** Where the lack of one volunteer costs nothing. */
export const OTHERS_CAN = 'others can take the place';

/** What the lack of one volunteer costs: more to train, more to find, dates that nobody else can fill. */
export function withoutText(each: VolunteerReport, paper: Paper): string {
  if (each.without === null && each.unreached === 0)
    return 'not known: the search reached its limit';
  const costs = [...reachCost(each, paper), ...trainingCost(each)];
  return costs.length === 0 ? OTHERS_CAN : costs.join('; ');
}

function reachCost({ unreached, dates }: VolunteerReport, paper: Paper): string[] {
  if (unreached === 0) return [];
  const runs = dates
    .slice(0, RUNS_SHOWN)
    .map(({ district, shift, from, to }) =>
      paper.data(`${district} ${shift} ${rangeText(from, to)}`),
    );
  const rest = dates.length - runs.length;
  const named = listWords([
    ...runs,
    ...(rest > 0 ? [counted(rest, 'more run of dates', 'more runs of dates')] : []),
  ]);
  return [`nobody else can fill ${counted(unreached, 'date')}: ${named}`];
}

function trainingCost({ without, unreached }: VolunteerReport): string[] {
  if (without === null || unreached > 0) return [];
  const { total, toFind, refresh } = without;
  if (total > 0) return [`${thousands(total)} more to train`];
  if (toFind > 0) return [`${thousands(toFind)} more to find`];
  return refresh > 0 ? [`${thousands(refresh)} more to refresh`] : [];
}
