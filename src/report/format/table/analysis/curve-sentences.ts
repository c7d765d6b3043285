import type { Objective } from '../../../../model/policy.js';
import { counted, countedHours, hours } from '../../../amounts.js';
import type { CurvePoint, CurveReport, RefreshersReport } from '../../../analysis/curve-value.js';
import { listWords } from '../../../list-words.js';
import { thousands } from '../../../thousands.js';
import { type CurveRow, risingPoints } from './curve-rows.js';

/** Why one more place may close nothing. */
export const SEVERAL =
  'an hour that lacks several officers is closed only when all of them are there';

const MOST_NUMBERS = 6;

/** Where the curve begins: what the refreshers close, what is left, and what of it training can close. */
export function startSentence(curve: CurveReport): string {
  const { hoursShort, hoursClosable, hoursBeyondTraining } = curve;
  const left = `${refreshedText(curve)}${countedHours(hoursShort)} are short.`;
  if (hoursClosable === 0) return `${left} Training alone ends none of them.`;
  if (hoursBeyondTraining === 0) return `${left} Training can close all of them.`;
  return `${left} Training can close ${hours(hoursClosable)} of them; ${hours(hoursBeyondTraining)} stay short whoever is trained.`;
}

/** `Once 2 certificates are refreshed, which takes no course and closes 1,568 of the 14,040 hours short today, `. */
function refreshedText({
  refreshers,
  hoursShortToday,
}: {
  readonly refreshers: RefreshersReport;
  readonly hoursShortToday: number;
}): string {
  const { certificates, hoursClosed } = refreshers;
  if (certificates === 0) return 'Today ';
  const verb = certificates === 1 ? 'is' : 'are';
  return `Once ${counted(certificates, 'certificate')} ${verb} refreshed, which takes no course and closes ${hours(hoursClosed)} of the ${countedHours(hoursShortToday)} short today, `;
}

/** What the rows leave out, how far they are proved, and whether they can be taken one after the other. */
export function curveSentences(
  curve: CurveReport,
  rows: readonly CurveRow[],
  objective: Objective,
): string[] {
  const last = curve.points.at(-1)?.trainees ?? 0;
  return [
    ...leftOut(curve.points, rows.length),
    ...(rows.length === 0 ? [] : [provedSentence(curve.points), orderSentence(curve.points)]),
    ...(curve.planned > last ? [beyondSentence(curve.planned, last, objective)] : []),
  ];
}

function leftOut(points: readonly CurvePoint[], shownRows: number): string[] {
  const rising = risingPoints(points).length;
  const isFlat = rising < points.length - 1;
  const flat = isFlat
    ? [`Numbers that close no more than the one before are left out: ${SEVERAL}.`]
    : [];
  const rest = rising - shownRows;
  return rest > 0
    ? [...flat, `And ${counted(rest, 'number')} in between: --format json has all.`]
    : flat;
}

function provedSentence(points: readonly CurvePoint[]): string {
  const open = points.filter(({ status }) => status === 'limit').length;
  if (open === 0) return 'Proved: no other choice of so many officers closes more.';
  return `${thousands(open)} of ${counted(points.length - 1, 'number')} of trainees are not proved: the search stopped at its limit. The hours closed are the best found, and no choice of so many officers closes more than stands under At most.`;
}

/** Whether the best of one number are among the best of the next. */
function orderSentence(points: readonly CurvePoint[]): string {
  const broken = points.filter(({ keepsPrevious }) => !keepsPrevious);
  if (broken.length === 0) {
    return 'Each number keeps everyone of the number before, so that they can be trained one by one in this order.';
  }
  const which =
    broken.length <= MOST_NUMBERS
      ? `The best ${listWords(broken.map(({ trainees }) => thousands(trainees)))} leave out`
      : `At ${thousands(broken.length)} of ${counted(points.length - 1, 'number')} the best leave out`;
  return `${which} someone of the number before: settle how many places there are before choosing who.`;
}

function beyondSentence(planned: number, last: number, objective: Objective): string {
  const more = planned - last;
  const verb = more === 1 ? 'closes' : 'close';
  const why =
    objective === 'fewest'
      ? 'but fewer are missing where even everybody falls short of what is required'
      : 'but then fewer are still to find';
  return `The plan trains ${thousands(planned)}: the other ${thousands(more)} ${verb} no more hours, ${why}.`;
}
