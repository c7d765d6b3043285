import { reportTable } from '../../../src/report/format/table/report-table.js';
import type { ReportValue, Summary } from '../../../src/report/report-value.js';
import { STYLE, TOWN, textOf } from './town.js';

/** The first screen with every run of blanks as one, so that sentences can be found. */
export function firstScreen(value: ReportValue): string {
  const [, screen = ''] = textOf(reportTable(value, STYLE)).split('\n\n');
  return screen.replace(/\s+/g, ' ');
}

/** The town with other totals. */
export const withSummary = (change: Partial<Summary>): ReportValue => ({
  ...TOWN,
  summary: { ...TOWN.summary, ...change },
});
