import type { DistrictShiftReport, ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import { SENSITIVE } from '../notices.js';
import { type Gap, gapCount, longestGaps } from '../packed-gaps.js';
import { chosenRows } from './chosen-rows.js';
import type { Column } from './columns.js';
import { ESTIMATE_MARK } from './estimate-text.js';
import { headingText, proseText } from './facts.js';
import { grid } from './grid.js';
import { hasSeveralAgencies, homeText, rangeText } from './names.js';
import { commandText } from './next-commands.js';
import type { Paper } from './paper.js';
import { HOME } from './place-columns.js';

/** Gaps shown of each district-shift: fewer where there are many district-shifts. */
const GAPS_SHOWN = 3;
const MANY_ROWS = 24;

const COLUMNS: readonly Column[] = [
  HOME,
  { heading: 'Gaps', align: 'right' },
  { heading: 'Dates', align: 'right' },
  { heading: 'The longest', align: 'left' },
];

/** The runs of dates that are short: the longest of each district-shift, and how many more there are. */
export function* gapsSection(shown: ReportValue, paper: Paper): Generator<string> {
  const rows = chosenRows(shown.districtShifts).rows.filter(({ gaps }) => gaps.length > 0);
  if (rows.length === 0) return;
  const several = hasSeveralAgencies(shown);
  yield headingText(paper, 'Where the gaps are');
  yield proseText(
    paper,
    `${SENSITIVE}: these are dates on which too few are scheduled, or nobody.`,
  );
  yield grid(
    paper,
    COLUMNS,
    rows.map((row) => [
      `${homeText(paper, row, several)}${row.basis === 'range' ? ESTIMATE_MARK : ''}`,
      thousands(gapCount(row.gaps)),
      row.instancesShort === null ? paper.dash : thousands(row.instancesShort),
      gapsText(row, rows.length > MANY_ROWS ? 1 : GAPS_SHOWN),
    ]),
  );
  if (rows.some(({ basis }) => basis === 'range')) yield proseText(paper, IN_PART);
  yield `Every date: ${commandText(paper, 'calendar')}\n`;
}

const IN_PART = `${ESTIMATE_MARK} At most: officers whose days off are unknown are not counted.`;

function gapsText({ gaps }: DistrictShiftReport, most: number): string {
  const longest = longestGaps(gaps, most);
  const rest = gapCount(gaps) - longest.length;
  const more = rest > 0 ? [`and ${thousands(rest)} more`] : [];
  return [...longest.map(gapText), ...more].join(most === 1 ? ', ' : '\n');
}

function gapText({ from, to, short }: Gap): string {
  return `${rangeText(from, to)}, short ${short}`;
}
