import { formatDay } from '../../../model/day.js';
import type { Period } from '../../../model/policy.js';
import type { DistrictShiftReport, ReportValue } from '../../report-value.js';
import { changeSentence, noteSentence } from '../../what-if/change-sentence.js';
import type { TriedChange } from '../../what-if/what-if-value.js';
import type { Provenance } from '../answered.js';
import { agencyOrNull, fourDecimals } from '../plain-values.js';
import type { Member } from './json-document.js';
import { jsonLine } from './json-text.js';
import { summaryJson } from './summary-json.js';

/** The changes of an answer that shows rows; null for the roster as it stands. */
export function changesMember({ whatIf, policy }: Provenance): Member {
  if (!whatIf) return { key: 'whatIf', value: null };
  return { key: 'whatIf', members: [changeLines(whatIf.changes, policy.period)] };
}

/** The changes of a report, the summary without and with them, and the district-shifts that change. */
export function whatIfMember({ whatIf, policy, summary }: ReportValue, shown: ReportValue): Member {
  if (whatIf === null) return { key: 'whatIf', value: null };
  const districtShifts = shown.whatIf?.districtShifts ?? [];
  return {
    key: 'whatIf',
    members: [
      changeLines(whatIf.changes, policy.period),
      { key: 'before', value: summaryJson(whatIf.before) },
      { key: 'after', value: summaryJson(summary) },
      { key: 'districtShifts', lines: districtShifts.map(shiftJson) },
    ],
  };
}

function changeLines(changes: readonly TriedChange[], period: Period): Member {
  return { key: 'changes', lines: changes.map((change) => changeJson(change, period)) };
}

/** What is not of a kind of change is null. */
const NOTHING = {
  officer: null,
  district: null,
  shift: null,
  required: null,
  count: null,
  rotation: null,
  anchor: null,
  districts: null,
} as const;

function changeJson(change: TriedChange, period: Period): string {
  return jsonLine({
    kind: change.kind,
    sentence: changeSentence(change, period),
    note: change.note === null ? null : noteSentence(change.note),
    agency: agencyOrNull(change.agency),
    ...NOTHING,
    ...ownParts(change),
  });
}

function ownParts(change: TriedChange): Partial<Record<keyof typeof NOTHING, unknown>> {
  switch (change.kind) {
    case 'move':
      return { officer: change.officer, district: change.district, shift: change.shift };
    case 'remove':
    case 'certify':
      return { officer: change.officer };
    case 'add': {
      const { count, district, shifts, rotation, anchor } = change;
      return { count, district, shift: shifts.join(';'), rotation, anchor: formatDay(anchor) };
    }
    case 'require':
      return { district: change.district, shift: change.shift, required: change.required };
    case 'share':
      return { districts: change.districts };
  }
}

const HOURS = ['hoursRequired', 'hoursShort', 'hoursNone'] as const;
const COUNTS = ['counted', 'instancesShort', 'instancesNone', 'fragile'] as const;

function shiftJson({
  before,
  after,
}: {
  readonly before: DistrictShiftReport;
  readonly after: DistrictShiftReport;
}): string {
  const { agency, district, shift } = after;
  return jsonLine({
    agency: agencyOrNull(agency),
    district,
    shift,
    ...Object.fromEntries(
      HOURS.map((key) => [
        key,
        { before: fourDecimals(before[key]), after: fourDecimals(after[key]) },
      ]),
    ),
    ...Object.fromEntries(COUNTS.map((key) => [key, { before: before[key], after: after[key] }])),
  });
}
