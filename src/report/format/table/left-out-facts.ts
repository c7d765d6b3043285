import { isCounted } from '../../../model/basis.js';
import { counted, countedHours } from '../../amounts.js';
import type { DistrictShiftReport, ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import { issuesOf } from '../verdict.js';
import { officersWith } from './disposition-counts.js';
import { GIVE_HOURS_OFF } from './estimate-fact.js';
import type { Fact } from './facts.js';
import type { Paper } from './paper.js';

const SHIFT_TO_FILL_IN =
  'Fill in the shift, and rotation and cycle_anchor, or days_off, in the roster.';
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
  const uncounted = value.districtShifts.filter(({ basis }) => !isCounted(basis));
  if (officers === 0 && uncounted.length === 0) return [];
  const rows = counted(uncounted.length, 'district-shift');
  const verb = officers === 1 ? 'is' : 'are';
  const isShiftBlank = value.issues.some(({ code }) => code === 'shift-blank');
  const orShift = isShiftBlank ? ', or the shift is not,' : '';
  return [
    {
      label: 'Days off',
      lead:
        officers === 0
          ? `Not known for anybody in ${rows}.`
          : `Not known${orShift} for ${counted(officers, 'officer')}, who ${verb} not counted.`,
      ink: paper.ink.alarm,
      body: [
        ...(uncounted.length === 0 ? [] : [uncountedSentence(value, uncounted)]),
        isShiftBlank ? SHIFT_TO_FILL_IN : TO_FILL_IN,
        ...noEstimate(value),
      ],
    },
  ];
}

function uncountedSentence(value: ReportValue, uncounted: readonly DistrictShiftReport[]): string {
  const hours = uncounted.reduce((total, row) => total + row.hoursRequired, 0);
  const all = counted(value.districtShifts.length, 'district-shift');
  const of = `${thousands(uncounted.length)} of ${all}`;
  return uncounted.every(({ basis }) => basis === 'unknown')
    ? `Nothing can be said of ${of}: ${countedHours(hours)} are in no number below.`
    : `Nobody's are known in ${of}: ${countedHours(hours)} are in no number below but the estimate.`;
}

/** Why some district-shifts have no estimate. */
function noEstimate({ estimate, districtShifts }: ReportValue): string[] {
  if (estimate === null || estimate.unknown === 0) return [];
  if (estimate.hoursOff === null) return [`For an estimate ${GIVE_HOURS_OFF}.`];
  const unknown = districtShifts.filter(({ basis }) => basis === 'unknown');
  const rows = counted(unknown.length, 'district-shift');
  return [
    `No estimate of ${rows}: ${countedHours(estimate.hoursOff)} off leave nothing of a year of the window.`,
  ];
}
