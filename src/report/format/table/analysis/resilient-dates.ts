import { counted } from '../../../amounts.js';
import type { PlanReport } from '../../../plan-value.js';
import type { ReportValue } from '../../../report-value.js';
import { thousands } from '../../../thousands.js';
import { type UnfillableRun, unfillableRuns } from '../../packed-runs.js';
import type { Column } from '../columns.js';
import { grid } from '../grid.js';
import { hasSeveralAgencies, homeText, rangeText } from '../names.js';
import { restText } from '../next-commands.js';
import type { Paper } from '../paper.js';
import { HOME } from '../place-columns.js';
import { instanceCounter } from '../unfillable-instances.js';

const ROWS_SHOWN = 20;
const RUNS_SHOWN = 3;

const COLUMNS: readonly Column[] = [
  HOME,
  { heading: 'Dates', align: 'right' },
  { heading: 'The longest', align: 'left' },
];

/** Where no training reaches one officer more than required: dates by district-shift. */
export function* resilientDates(
  unfillable: PlanReport['unfillable'],
  shown: ReportValue,
  paper: Paper,
): Generator<string> {
  const several = hasSeveralAgencies(shown);
  const instancesOf = instanceCounter(shown);
  const rows = unfillable.map((place) => {
    const runs = [...unfillableRuns([place])];
    const dates = runs.reduce((total, run) => total + instancesOf(run, run.from, run.to), 0);
    return [homeText(paper, place, several), thousands(dates), runsText(runs)];
  });
  yield grid(paper, COLUMNS, rows.slice(0, ROWS_SHOWN));
  const rest = rows.length - ROWS_SHOWN;
  if (rest > 0) yield restText(paper, counted(rest, 'more row'), ' --resilient --format json');
}

function runsText(runs: readonly UnfillableRun[]): string {
  const longest = [...runs]
    .sort((left, right) => right.to - right.from - (left.to - left.from))
    .slice(0, RUNS_SHOWN);
  const rest = runs.length - longest.length;
  const lines = longest.map(({ from, to }) => rangeText(from, to));
  return [...lines, ...(rest > 0 ? [`and ${thousands(rest)} more`] : [])].join('\n');
}
