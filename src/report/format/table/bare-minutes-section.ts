import { counted, hours } from '../../amounts.js';
import type { BareMinutes, ReportValue } from '../../report-value.js';
import { formatWeekMinute } from '../week-minute.js';
import type { Column } from './columns.js';
import { headingText, proseText } from './facts.js';
import { grid } from './grid.js';
import { hasSeveralAgencies } from './names.js';
import type { Paper } from './paper.js';
import { MOST_ROWS } from './section.js';

const COLUMNS: readonly Column[] = [
  { heading: 'District', align: 'left' },
  { heading: 'Hours\na week', align: 'right' },
  { heading: 'When', align: 'left' },
];

/** Hours of the week in which a district has no shift at all: nothing is required, nobody is scheduled. */
export function* bareMinutesSection(shown: ReportValue, paper: Paper): Generator<string> {
  const { bareMinutes } = shown;
  if (bareMinutes.length === 0) return;
  const several = hasSeveralAgencies(shown);
  yield headingText(paper, 'Hours of the week without any shift');
  yield grid(
    paper,
    COLUMNS,
    bareMinutes
      .slice(0, MOST_ROWS)
      .map((bare) => [
        paper.data(several ? `${bare.agency}: ${bare.district}` : bare.district),
        hours(bare.minutesPerWeek / 60),
        windowsText(bare),
      ]),
  );
  const rest = bareMinutes.length - MOST_ROWS;
  if (rest > 0)
    yield proseText(paper, `And ${counted(rest, 'more district')}; --format json has all.`);
}

function windowsText({ windows }: BareMinutes): string {
  return windows
    .map(({ from, to }) => `${formatWeekMinute(from)} to ${formatWeekMinute(to)}`)
    .join(', ');
}
