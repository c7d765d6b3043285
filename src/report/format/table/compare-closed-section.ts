import { counted, hours } from '../../amounts.js';
import type { CompareValue } from '../../compare/compare-value.js';
import { thousands } from '../../thousands.js';
import type { Column } from './columns.js';
import { headingText, proseText } from './facts.js';
import { grid } from './grid.js';
import { homeText } from './names.js';
import type { Paper } from './paper.js';
import { HOME } from './place-columns.js';
import { MOST_ROWS } from './section.js';
import { shareText } from './share-text.js';

const COLUMNS: readonly Column[] = [
  HOME,
  { heading: 'Dates\nclosed', align: 'right' },
  { heading: 'Hours short\nbefore', align: 'right' },
  { heading: '\nnow', align: 'right' },
  { heading: 'Covered share\nbefore', align: 'right' },
  { heading: '\nnow', align: 'right' },
];

/** The district-shifts with dates that were short and are covered now. */
export function* closedSection(shown: CompareValue, paper: Paper): Generator<string> {
  const closed = shown.districtShifts.filter(({ closedInstances }) => closedInstances > 0);
  if (closed.length === 0) return;
  const several = new Set(shown.districtShifts.map((row) => row.new.agency)).size > 1;
  yield headingText(paper, 'What closes');
  yield grid(
    paper,
    COLUMNS,
    closed
      .slice(0, MOST_ROWS)
      .map(({ old, new: next, closedInstances }) => [
        homeText(paper, next, several),
        thousands(closedInstances),
        hours(old.hoursShort ?? 0),
        hours(next.hoursShort ?? 0),
        shareText(old.coveredShare),
        shareText(next.coveredShare),
      ]),
  );
  const rest = closed.length - MOST_ROWS;
  if (rest > 0)
    yield proseText(paper, `And ${counted(rest, 'more district-shift')}; --format csv lists all.`);
}
