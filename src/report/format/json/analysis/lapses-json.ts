import type { LapseReport, LapsesReport } from '../../../analysis/lapses-value.js';
import { fourDecimals } from '../../plain-values.js';
import type { Member } from '../json-document.js';
import { jsonLine } from '../json-text.js';
import { officerJson, squadJson } from '../plan-json.js';
import type { AnalysisJsonContext } from './analysis-json-context.js';
import { hoursOpenedJson } from './risk-json.js';

/** Certificates that lapse in the period, by date, and what each lapse opens. */
export function lapsesMember(lapses: LapsesReport | null, context: AnalysisJsonContext): Member {
  if (lapses === null) return { key: 'lapses', value: null };
  const { officers, hoursOpened, refresh } = lapses.lapsedBefore;
  return {
    key: 'lapses',
    members: [
      { key: 'lapsing', value: lapses.lapsing },
      { key: 'refresh', value: lapses.refresh },
      { key: 'lapses', lines: lapses.lapses.map((row) => jsonLine(lapseJson(row, context))) },
      { key: 'hoursOpened', value: fourDecimals(lapses.hoursOpened) },
      { key: 'lapsedBefore', value: { officers, hoursOpened: fourDecimals(hoursOpened), refresh } },
    ],
  };
}

function lapseJson(row: LapseReport, context: AnalysisJsonContext): object {
  return {
    ...officerJson(row, context),
    ...squadJson(row, context),
    lastDay: context.iso(row.lastDay),
    ...hoursOpenedJson(row),
    refresh: row.refresh,
  };
}
