import { counted } from '../../amounts.js';
import { keyOfHome } from '../../home-key.js';
import type { ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import { type UnfillableRun, unfillableRuns } from '../packed-runs.js';
import type { Column } from './columns.js';
import { headingText } from './facts.js';
import { grid } from './grid.js';
import { hasSeveralAgencies, homeText, rangeText } from './names.js';
import { commandText } from './next-commands.js';
import type { Paper } from './paper.js';
import { HOME } from './place-columns.js';
import { remainsSection } from './remains-section.js';
import { MOST_ROWS } from './section.js';
import { REASON_WORDS } from './unfillable-fact.js';
import { instanceCounter } from './unfillable-instances.js';

const RUNS_SHOWN = 3;

const COLUMNS: readonly Column[] = [
  HOME,
  { heading: 'Dates', align: 'right' },
  { heading: 'Why', align: 'left' },
  { heading: 'The longest', align: 'left' },
];

/** Where training cannot help: which dates, and why. */
export function* unfillableSection(shown: ReportValue, paper: Paper): Generator<string> {
  const groups = groupsOf(shown, paper);
  if (groups.length === 0) return;
  const instancesOf = instanceCounter(shown);
  yield headingText(paper, 'Where training cannot help');
  yield grid(
    paper,
    COLUMNS,
    groups.slice(0, MOST_ROWS).map(({ home, reason, runs }) => {
      const dates = runs.reduce((total, run) => total + instancesOf(run, run.from, run.to), 0);
      return [home, thousands(dates), reason, runsText(runs)];
    }),
  );
  const rest = groups.length - MOST_ROWS;
  const more = rest > 0 ? `And ${counted(rest, 'more row')}; all` : 'All';
  yield `${more} of them: ${commandText(paper, 'plan', ' --format csv')}\n`;
  yield* remainsSection(shown, paper);
}

interface RunGroup {
  readonly home: string;
  readonly reason: string;
  readonly runs: UnfillableRun[];
}

function groupsOf(shown: ReportValue, paper: Paper): RunGroup[] {
  const several = hasSeveralAgencies(shown);
  const groups = new Map<string, RunGroup>();
  for (const run of unfillableRuns(shown.plan.unfillable)) {
    const key = keyOfHome(run) + run.reason;
    const group = groups.get(key);
    if (group === undefined) {
      const home = homeText(paper, run, several);
      groups.set(key, { home, reason: REASON_WORDS[run.reason], runs: [run] });
    } else group.runs.push(run);
  }
  return [...groups.values()];
}

function runsText(runs: readonly UnfillableRun[]): string {
  const longest = [...runs]
    .sort((left, right) => right.to - right.from - (left.to - left.from))
    .slice(0, RUNS_SHOWN);
  const lines = longest.map(({ from, to, short }) => `${rangeText(from, to)}, short ${short}`);
  const rest = runs.length - longest.length;
  return [...lines, ...(rest > 0 ? [`and ${thousands(rest)} more`] : [])].join('\n');
}
