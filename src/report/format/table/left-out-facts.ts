import type { DistrictShiftReport, ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import { issuesOf } from '../verdict.js';
import { counted, countedHours } from './amounts.js';
import { officersWith } from './disposition-counts.js';
import type { Fact } from './facts.js';
import type { Paper } from './paper.js';

const TO_FILL_IN = 'Fill in rotation and cycle_anchor, or days_off, in the roster.';

/** What makes every number below incomplete; stands before all of them. Empty when nothing does. */
export function leftOutFacts(value: ReportValue, paper: Paper): Fact[] {
  return [...rowsInError(value, paper), ...nowhere(value, paper), ...daysOffUnknown(value, paper)];
}

function rowsInError(value: ReportValue, paper: Paper): Fact[] {
  const errors = issuesOf(value.issues, 'error');
  const officers = officersWith(value, 'rowInError');
  if (errors.length === 0 && officers === 0) return [];
  const lines = errors.reduce((total, { count }) => total + count, 0);
  return [
    {
      label: 'Left out',
      lead: `${counted(officers, 'officer')}, because of ${counted(lines, 'error')} in the files.`,
      ink: paper.ink.alarm,
      body: ['Neither counted nor considered for training until that is put right (see Issues).'],
    },
  ];
}

function nowhere(value: ReportValue, paper: Paper): Fact[] {
  const officers = officersWith(value, 'noSuchDistrictShift');
  if (officers === 0) return [];
  const verb = officers === 1 ? 'names' : 'name';
  return [
    {
      label: 'No place',
      lead: `${counted(officers, 'officer')} ${verb} no district and shift of the district file.`,
      ink: paper.ink.alarm,
      body: ['Neither counted nor considered for training until that is put right (see Issues).'],
    },
  ];
}

function daysOffUnknown(value: ReportValue, paper: Paper): Fact[] {
  const officers = officersWith(value, 'daysOffUnknown');
  const unknown = value.districtShifts.filter(({ basis }) => basis === 'unknown');
  if (officers === 0 && unknown.length === 0) return [];
  const rows = counted(unknown.length, 'district-shift');
  const verb = officers === 1 ? 'is' : 'are';
  return [
    {
      label: 'Days off',
      lead:
        officers === 0
          ? `Not known for anybody in ${rows}.`
          : `Not known for ${counted(officers, 'officer')}, who ${verb} not counted.`,
      ink: paper.ink.alarm,
      body: [...(unknown.length === 0 ? [] : [unknownSentence(value, unknown)]), TO_FILL_IN],
    },
  ];
}

function unknownSentence(value: ReportValue, unknown: readonly DistrictShiftReport[]): string {
  const hours = unknown.reduce((total, row) => total + row.hoursRequired, 0);
  const all = counted(value.districtShifts.length, 'district-shift');
  return `Nothing can be said of ${thousands(unknown.length)} of ${all}: ${countedHours(hours)} are in no number below.`;
}
