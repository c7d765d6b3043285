import { counted, hours } from '../../amounts.js';
import type { EstimateReport, EstimateRow } from '../../estimate/estimate-value.js';
import type { ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import { estimateWords } from './estimate-text.js';
import type { Fact } from './facts.js';
import type { Paper } from './paper.js';

/** The estimated training number, where days off or shifts are unknown; empty where none can be given. */
export function estimateFacts({ estimate, summary }: ReportValue, paper: Paper): Fact[] {
  if (estimate === null || estimate.low === null || estimate.high === null) return [];
  const number = estimateWords(estimate.low, estimate.high);
  const places = counted(estimate.districtShifts, 'district-shift');
  const lead = `${number.charAt(0).toUpperCase()}${number.slice(1)} to train in ${places} ${whereUnknown(estimate)}: an estimate.`;
  return [
    {
      label: 'Estimate',
      lead,
      ink: paper.ink.warning,
      body: [
        ...(summary.train.total === null ? [] : [besideExact(estimate)]),
        hoursOffSentence(estimate),
      ],
    },
  ];
}

function whereUnknown({ rows }: EstimateReport): string {
  const range = inPart(rows);
  if (range === 0) return "where nobody's days off are known";
  return range === rows.length
    ? 'where some days off or shifts are unknown'
    : "where nobody's or only some days off or shifts are known";
}

/** How it stands to the exact number. */
function besideExact({ rows, inTotal }: EstimateReport): string {
  const range = inPart(rows);
  if (range === 0) return 'Never added to the number above.';
  const all = rows.length === 1 ? 'it' : 'them';
  const these = range === rows.length ? all : `${thousands(range)} of them`;
  const holds = `The number above holds ${thousands(inTotal)} for ${these} and counts nobody whose days off are unknown`;
  return range === rows.length ? `${holds}.` : `${holds}; the rest is never added to it.`;
}

function inPart(rows: readonly EstimateRow[]): number {
  return rows.filter(({ basis }) => basis === 'range').length;
}

function hoursOffSentence({ hoursOff }: EstimateReport): string {
  return hoursOff === null
    ? `Hours off are not given, so the low end rests on the worst dates alone: ${GIVE_HOURS_OFF}.`
    : `By the shift relief factor, with ${hours(hoursOff)} hours off a year.`;
}

/** What to type for an estimate. */
export const GIVE_HOURS_OFF =
  'give the hours that an officer is off in a year with --hours-off 1222, or as hoursOff in citcover.json';
