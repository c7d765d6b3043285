import { formatDay } from '../../../../model/day.js';
import { counted, countedHours, hours } from '../../../amounts.js';
import type { LapseReport, LapsesReport } from '../../../analysis/lapses-value.js';
import type { ReportValue } from '../../../report-value.js';
import { thousands } from '../../../thousands.js';
import type { Column } from '../columns.js';
import { headingText, proseText } from '../facts.js';
import { grid } from '../grid.js';
import { hasSeveralAgencies, homeText, officerText, squadText } from '../names.js';
import { restText } from '../next-commands.js';
import type { Paper } from '../paper.js';
import { HOME } from '../place-columns.js';

const ROWS_SHOWN = 40;

/** Which certificates lapse when, what each lapse opens, and the refreshers that keep cover. */
export function* lapsesSection(shown: ReportValue, paper: Paper): Generator<string> {
  const { lapses } = shown.analysis;
  if (lapses === null || lapses.lapsing + lapses.lapsedBefore.officers === 0) return;
  yield headingText(paper, 'Certificates that lapse');
  if (lapses.lapsing > 0) yield proseText(paper, lapsingSentence(lapses));
  if (lapses.lapses.length > 0) yield* lapsesGrid(lapses.lapses, shown, paper);
  if (lapses.lapsedBefore.officers > 0) yield proseText(paper, beforeSentence(lapses));
}

function lapsingSentence({ lapsing, hoursOpened, refresh }: LapsesReport): string {
  const verb = lapsing === 1 ? 'lapses' : 'lapse';
  const what = `${counted(lapsing, 'certificate')} of officers who count ${verb} in the period`;
  if (hoursOpened === 0) return `${what}; no hour opens by that.`;
  const opens = `${what} and would open ${countedHours(hoursOpened)} that are covered until then`;
  const ofThem = lapsing === 1 ? '' : ` of the ${thousands(lapsing)}`;
  return `${opens}. Refreshed by the last day, nothing opens; the plan refreshes ${thousands(refresh)}${ofThem}.`;
}

function* lapsesGrid(
  lapses: readonly LapseReport[],
  shown: ReportValue,
  paper: Paper,
): Generator<string> {
  const several = hasSeveralAgencies(shown);
  const rows = lapses.slice(0, ROWS_SHOWN);
  const columns: readonly Column[] = [
    { heading: 'Last day', align: 'left' },
    { heading: paper.who ? 'Officer' : 'Squad', align: 'left' },
    HOME,
    { heading: 'Hours\nopened', align: 'right' },
    { heading: 'Left with\nnobody', align: 'right' },
    { heading: 'In the plan', align: 'left' },
  ];
  yield grid(
    paper,
    columns,
    rows.map((row) => [
      formatDay(row.lastDay),
      paper.who ? officerText(paper, row) : squadText(paper, row),
      homeText(paper, row, several),
      hours(row.hoursOpened),
      hours(row.hoursNone),
      planText(row),
    ]),
  );
  const rest = lapses.length - rows.length;
  if (rest > 0) yield restText(paper, `${thousands(rest)} more`, ' --format json');
  if (rows.some((row) => row.hoursOpened > 0 && !row.refresh)) {
    yield proseText(paper, NOT_REFRESHED);
  }
}

const NOT_REFRESHED =
  'Not refreshed: those whom the plan trains cover these dates, or the officer leaves or lacks the experience.';

function planText({ refresh, hoursOpened }: LapseReport): string {
  if (refresh) return 'refresh';
  return hoursOpened > 0 ? 'not refreshed' : 'not needed';
}

function beforeSentence({ lapsedBefore }: LapsesReport): string {
  const { officers, hoursOpened, refresh } = lapsedBefore;
  const whose = officers === 1 ? 'its officer' : 'their officers';
  const what = `${counted(officers, 'certificate')} lapsed before ${whose} could count in the period`;
  const all = officers === 1 ? 'it' : 'all of them';
  const closes =
    hoursOpened > 0
      ? `would cover ${countedHours(hoursOpened)} that are short now`
      : 'would cover no hour that is short now';
  return `${what}: refreshing ${all} ${closes}; the plan refreshes ${thousands(refresh)}.`;
}
