import { counted, countedHours, hours } from '../../../amounts.js';
import type { StepName, StepReport } from '../../../analysis/steps-value.js';
import type { ReportValue } from '../../../report-value.js';
import { thousands } from '../../../thousands.js';
import type { Column } from '../columns.js';
import { headingText, proseText } from '../facts.js';
import { grid } from '../grid.js';
import type { Paper } from '../paper.js';
import { shareText } from '../share-text.js';

const STEP_WORDS: Readonly<Record<StepName, string>> = {
  today: 'Today',
  moves: 'After moves',
  refreshers: 'After refreshers',
  list: 'After training your list',
  toFind: 'After training those still to find',
};

const COLUMNS: readonly Column[] = [
  { heading: 'Step', align: 'left' },
  { heading: 'Officers', align: 'right' },
  { heading: 'Hours\nshort', align: 'right' },
  { heading: 'Hours\nnobody', align: 'right' },
  { heading: 'Dates\nshort', align: 'right' },
  { heading: 'Covered', align: 'right' },
];

/** Hours short after each step: today, after refreshers, after the list, after those still to find, what remains. */
export function* stepsSection({ analysis }: ReportValue, paper: Paper): Generator<string> {
  if (analysis.steps === null) return;
  const { steps, hoursRequired, instancesRequired } = analysis.steps;
  const shown = steps.filter(isShown);
  if (shown.length < 2) return;
  yield headingText(paper, 'Step by step');
  yield proseText(
    paper,
    `Of ${countedHours(hoursRequired)} required, in ${counted(instancesRequired, 'instance')} (a shift of a district on a date):`,
  );
  yield stepsGrid(steps, paper);
  yield proseText(paper, remainsSentence(shown.at(-1)!));
}

/** Cover after each step in which there is something to do. */
export function stepsGrid(steps: readonly StepReport[], paper: Paper): string {
  const rows = steps.filter(isShown).map((step) => stepRow(step, paper));
  return grid(paper, COLUMNS, rows);
}

function isShown({ step, officers }: StepReport): boolean {
  return step === 'today' || officers > 0;
}

function stepRow(
  { step, officers, hoursShort, hoursNone, instancesShort, coveredShare }: StepReport,
  paper: Paper,
): string[] {
  return [
    STEP_WORDS[step],
    step === 'today' ? paper.dash : thousands(officers),
    hours(hoursShort),
    hours(hoursNone),
    thousands(instancesShort),
    shareText(coveredShare),
  ];
}

function remainsSentence({ instancesShort }: StepReport): string {
  if (instancesShort === 0) return 'Then every required hour has scheduled cover.';
  const remain = instancesShort === 1 ? 'instance that remains' : 'instances that remain';
  return `Training cannot fill the ${thousands(instancesShort)} ${remain}: see Where training cannot help.`;
}
