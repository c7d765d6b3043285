import { counted, countedHours, hours } from '../../../amounts.js';
import type { RiskOfficer, RiskReport } from '../../../analysis/risk-value.js';
import { keyOfHomeSquad } from '../../../home-key.js';
import type { ReportValue } from '../../../report-value.js';
import { thousands } from '../../../thousands.js';
import type { Column } from '../columns.js';
import { headingText, proseText } from '../facts.js';
import { grid } from '../grid.js';
import { hasSeveralAgencies, homeText, officerText, squadText, worksText } from '../names.js';
import { commandText, officerByOfficer, restText } from '../next-commands.js';
import type { Paper } from '../paper.js';
import { HOME, SQUAD, WORKS } from '../place-columns.js';

const ROWS_SHOWN = 10;
const HOMES_NAMED = 3;

const OPENS: Column = { heading: 'Hours\nopened', align: 'right' };
const NOBODY: Column = { heading: 'Left with\nnobody', align: 'right' };

/** What breaks when one officer leaves: the worst of them, and the district-shifts that rest on one. */
export function* riskSection(shown: ReportValue, paper: Paper): Generator<string> {
  const { risk } = shown.analysis;
  if (risk === null || risk.counted === 0) return;
  const context = { paper, several: hasSeveralAgencies(shown) };
  yield headingText(paper, 'What breaks when one officer leaves');
  yield proseText(paper, countSentence(risk));
  if (risk.officers.length > 0) {
    yield paper.who ? officerGrid(risk, context) : squadGrid(risk, context);
    yield leftOutText(risk, paper);
  }
  yield* restsOnOne(risk, context);
  yield proseText(paper, afterPlanSentence(risk));
  if (risk.afterPlan.opensGap > 0 && shown.analysis.resilient === null) {
    yield `A plan without that: ${commandText(paper, 'plan', ' --resilient')}\n`;
  }
}

interface Context {
  readonly paper: Paper;
  readonly several: boolean;
}

function countSentence({ counted: all, opensGap }: RiskReport): string {
  if (all === 1) {
    return opensGap === 0
      ? 'The only officer who counts opens no gap by leaving.'
      : 'The only officer who counts would open a gap: hours that are covered now and would be short if that officer left, was transferred or lapsed.';
  }
  const of = `the ${counted(all, 'officer')} who count`;
  if (opensGap === 0) return `None of ${of} opens a gap by leaving alone.`;
  return `${thousands(opensGap)} of ${of} would open a gap: hours that are covered now and would be short if that one officer left, was transferred or lapsed, with all others staying.`;
}

function officerGrid({ officers }: RiskReport, { paper, several }: Context): string {
  const columns = [
    { heading: 'Officer', align: 'left' },
    HOME,
    OPENS,
    NOBODY,
    { heading: 'Instances', align: 'right' },
    { heading: 'Opened in', align: 'left' },
  ] as const;
  const rows = officers
    .slice(0, ROWS_SHOWN)
    .map((row) => [
      officerText(paper, row),
      homeText(paper, row, several),
      hours(row.hoursOpened),
      hours(row.hoursNone),
      thousands(row.instancesOpened),
      whereText(row, { paper, several }),
    ]);
  return grid(paper, columns, rows);
}

function whereText({ districtShifts }: RiskOfficer, { paper, several }: Context): string {
  const opened = districtShifts.filter(({ hoursOpened }) => hoursOpened > 0);
  const named = opened.slice(0, HOMES_NAMED).map((home) => homeText(paper, home, several));
  const rest = opened.length - named.length;
  return [...named, ...(rest > 0 ? [`and ${thousands(rest)} more`] : [])].join(', ');
}

/** By district-shift and squad: how many of its officers would open a gap, and the hours of the worst. */
function squadGrid(risk: RiskReport, { paper, several }: Context): string {
  const squads = squadsOf(risk).slice(0, ROWS_SHOWN);
  const areNamed = squads.some(([{ squad }]) => squad !== null);
  const columns: readonly Column[] = [
    HOME,
    ...(areNamed ? [SQUAD] : []),
    WORKS,
    { heading: 'Officers', align: 'right' },
    { heading: 'Hours one\nopens', align: 'right' },
    NOBODY,
  ];
  const rows = squads.map(([worst, officers]) => [
    homeText(paper, worst, several),
    ...(areNamed ? [squadText(paper, worst)] : []),
    worksText(paper, worst),
    thousands(officers),
    hours(worst.hoursOpened),
    hours(worst.hoursNone),
  ]);
  return grid(paper, columns, rows);
}

/** The officer of each squad who opens most, and how many of the squad open anything; the worst first. */
function squadsOf({ officers }: RiskReport): (readonly [worst: RiskOfficer, officers: number])[] {
  const squads = new Map<string, [RiskOfficer, number]>();
  for (const officer of officers) {
    const key = keyOfHomeSquad(officer);
    const known = squads.get(key);
    if (known === undefined) squads.set(key, [officer, 1]);
    else known[1] += 1;
  }
  return [...squads.values()];
}

function leftOutText(risk: RiskReport, paper: Paper): string {
  if (!paper.who) {
    const rest = squadsOf(risk).length - ROWS_SHOWN;
    const more = rest > 0 ? `And ${counted(rest, 'more squad')} with less. ` : '';
    return `${more}${officerByOfficer(paper)}`;
  }
  const rest = risk.officers.length - ROWS_SHOWN;
  if (rest <= 0) return '';
  return restText(paper, `${counted(rest, 'more officer')} with less`, ' --format json');
}

function* restsOnOne({ restsOnOne: rows }: RiskReport, context: Context): Generator<string> {
  if (rows.length === 0) return;
  const { paper, several } = context;
  yield proseText(
    paper,
    `${counted(rows.length, 'district-shift rests', 'district-shifts rest')} on one officer: without that one, no hour is covered there.`,
  );
  const who: readonly Column[] = paper.who ? [{ heading: 'Officer', align: 'left' }] : [];
  yield grid(
    paper,
    [HOME, { heading: 'Hours covered', align: 'right' }, ...who],
    rows
      .slice(0, ROWS_SHOWN)
      .map((row) => [
        homeText(paper, row, several),
        hours(row.hours),
        ...(paper.who
          ? [row.officers.map((officer) => officerText(paper, officer)).join(' or ')]
          : []),
      ]),
  );
  const rest = rows.length - ROWS_SHOWN;
  if (rest > 0) yield restText(paper, `${thousands(rest)} more`, ' --format json');
}

function afterPlanSentence({ afterPlan }: RiskReport): string {
  const { counted: all, opensGap, mostHoursOpened } = afterPlan;
  const of = `${thousands(opensGap)} of ${counted(all, 'officer')}`;
  if (opensGap === 0) return `Once the plan is carried out: ${of} would open a gap.`;
  return `Once the plan is carried out: ${of} would open a gap by leaving, the worst ${countedHours(mostHoursOpened)}.`;
}
