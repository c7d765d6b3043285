import { isCounted } from '../../../model/basis.js';
import { counted, countedHours, hours, hoursBy } from '../../amounts.js';
import type { CompareValue, ShiftComparison } from '../../compare/compare-value.js';
import { thousands } from '../../thousands.js';
import { inPartWords } from '../in-part-words.js';
import { SCHEDULED_NOT_CONFIRMED } from '../notices.js';
import { gapCount, longestGaps } from '../packed-gaps.js';
import { changeText } from './change-text.js';
import type { Column } from './columns.js';
import { headingText, proseText } from './facts.js';
import { grid } from './grid.js';
import { homeText, officerText, rangeText } from './names.js';
import type { Paper } from './paper.js';
import { type RowText, rowTextOf } from './row-text.js';
import { shareText } from './share-text.js';

/** District-shifts shown one by one, and the causes shown of each. */
const SHIFTS_SHOWN = 20;
const CAUSES_SHOWN = 10;
const GAPS_SHOWN = 3;

const CAUSES: readonly Column[] = [
  { heading: 'Row', align: 'left' },
  { heading: 'Officer', align: 'left' },
  { heading: 'Alone', align: 'right' },
  { heading: 'What changed', align: 'left' },
];

/** The district-shifts that are worse covered, the worst first, and whose rows do it. */
export function* openedSection(shown: CompareValue, paper: Paper): Generator<string> {
  const worse = shown.districtShifts.filter((row) => row.worse);
  if (worse.length === 0) return;
  worse.sort((left, right) => hoursMore(right) - hoursMore(left));
  yield headingText(paper, 'What opens, and whose rows do it');
  const isZero = worse.some(({ causes }) => causes.some(({ hoursAlone }) => hoursAlone === 0));
  yield proseText(paper, `${SCHEDULED_NOT_CONFIRMED} ${ALONE}${isZero ? ALONE_ZERO : '.'}`);
  const rowText = rowTextOf(paper, shown);
  const several = new Set(shown.districtShifts.map((row) => row.new.agency)).size > 1;
  for (const row of worse.slice(0, SHIFTS_SHOWN)) yield* shiftText(rowText, row, several, paper);
  const rest = worse.length - SHIFTS_SHOWN;
  if (rest > 0) {
    yield `\n${proseText(paper, `And ${counted(rest, 'more district-shift')} less badly; --format csv lists all.`)}`;
  }
}

const ALONE =
  'Alone = hours no longer short if only that officer were put back as in the old roster';
const ALONE_ZERO =
  '; 0 where others cover those dates, or where one officer more is still too few.';

function* shiftText(
  rowText: RowText,
  row: ShiftComparison,
  several: boolean,
  paper: Paper,
): Generator<string> {
  yield `\n${paper.ink.heading(homeText(paper, row.new, several))}\n`;
  yield proseText(paper, `${numbersText(row)}.`);
  if (row.openedInstances > 0) yield proseText(paper, `Newly short: ${datesText(row)}.`);
  if (row.causes.length === 0) return;
  const shown = row.causes.slice(0, CAUSES_SHOWN);
  yield grid(
    paper,
    CAUSES,
    shown.map(({ officer, hoursAlone }) => [
      rowText(officer),
      officerText(paper, officer),
      hoursAlone === null ? paper.dash : `${signed(hoursAlone)} h`,
      changeText(paper, officer),
    ]),
  );
  const together = togetherText(row, row.causes.length - shown.length);
  if (together !== '') yield proseText(paper, together);
}

function numbersText(row: ShiftComparison): string {
  const { old, new: next } = row;
  if (!isCounted(next.basis))
    return 'The cover is no longer known: nobody there has known days off';
  const moreHours = hoursMore(row);
  const moreNone = (next.hoursNone ?? 0) - (old.hoursNone ?? 0);
  return [
    ...(row.openedInstances > 0 ? [`${counted(row.openedInstances, 'date')} newly short`] : []),
    ...(row.closedInstances > 0 ? [`${thousands(row.closedInstances)} no longer short`] : []),
    `${hoursBy(moreHours)} short`,
    ...(moreNone > 0 ? [`${hoursBy(moreNone)} with nobody certified`] : []),
    `covered share ${shareText(old.coveredShare)}, now ${shareText(next.coveredShare)}`,
    ...inPartWords(old, next),
  ].join('; ');
}

function datesText({ opened }: ShiftComparison): string {
  const longest = longestGaps(opened, GAPS_SHOWN).sort((left, right) => left.from - right.from);
  const rest = gapCount(opened) - longest.length;
  const dates = longest.map(({ from, to }) => rangeText(from, to)).join(', ');
  return rest > 0 ? `${dates} and ${counted(rest, 'more run')} of dates` : dates;
}

function togetherText({ causes, hoursTogether }: ShiftComparison, left: number): string {
  const more = left > 0 ? [`${counted(left, 'more officer')} with fewer hours.`] : [];
  if (causes.length === 1 || hoursTogether === null) return more.join(' ');
  const all = causes.length === 2 ? 'Both' : `All ${thousands(causes.length)}`;
  const together =
    hoursTogether > 0
      ? `${all} put back: ${countedHours(hoursTogether)} no longer short.`
      : `${all} put back: no hour less is short.`;
  return [...more, together].join(' ');
}

function hoursMore({ old, new: next }: ShiftComparison): number {
  return (next.hoursShort ?? 0) - (old.hoursShort ?? 0);
}

function signed(value: number): string {
  return value < 0 ? `-${hours(-value)}` : hours(value);
}
