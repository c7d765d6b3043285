import { dayFromCivil } from '../../../src/model/day.js';
import { DISPOSITIONS, type Disposition } from '../../../src/model/disposition.js';
import { DEFAULT_POLICY, type Policy } from '../../../src/model/policy.js';
import { NO_ANALYSIS } from '../../../src/report/analysis/analysis-value.js';
import type { Style } from '../../../src/report/format/style.js';
import type { TrainAnswer } from '../../../src/report/plan-value.js';
import type { InputFile, ReportValue } from '../../../src/report/report-value.js';
import { DAY_SHIFT, MONDAY, NIGHT_SHIFT, NOBODY } from './town-shifts.js';

/** Two shifts of one district for one week; every number can be checked by eye. */
export const POLICY: Policy = {
  asOf: dayFromCivil(2027, 2, 1),
  period: { from: MONDAY, to: MONDAY + 6 },
  ...DEFAULT_POLICY,
};

export const STYLE: Style = {
  color: 0,
  width: 80,
  unicode: true,
  names: false,
  who: false,
  show: { agency: null, district: null },
  next: 'roster.csv districts.csv',
};

export const INPUTS: readonly InputFile[] = [
  { role: 'roster', file: 'roster.csv', sha256: 'a1'.repeat(32), rows: 8 },
  { role: 'districts', file: 'districts.csv', sha256: 'b2'.repeat(32), rows: 2 },
];

const TWO_MORE: TrainAnswer = {
  total: 2,
  volunteers: 1,
  toFind: 1,
  refresh: 1,
  lowerBound: 2,
  status: 'optimal',
  unfillable: 1,
};

/** One of several dates; other shifts help at some minutes of the window. */
const ONCE = { isWholeWindow: false, short: 1, weight: 1 };

export const TOWN: ReportValue = {
  tool: { name: 'citcover', version: '0.1.0' },
  policy: POLICY,
  inputs: INPUTS,
  assumptions: [
    { code: 'requiredAssumed', count: 2, sentence: 'required 1 assumed in 2 of 2 rows' },
    {
      code: 'noExpiryApplied',
      count: 1,
      sentence: 'no expiry applied; 1 of 4 certificates are older than 24 months',
    },
  ],
  vocabulary: [
    { field: 'assignment', value: 'Patrol', class: 'patrol', rows: 7, officers: 7 },
    { field: 'assignment', value: 'Detective', class: 'other', rows: 1, officers: 1 },
    { field: 'status', value: '', class: 'active', rows: 8, officers: 8 },
  ],
  summary: {
    hoursRequired: 168,
    hoursShort: 36,
    hoursNone: 36,
    coveredShare: 0.7857,
    instancesRequired: 14,
    instancesShort: 3,
    instancesNone: 3,
    sharedOnly: 0,
    districtShifts: 2,
    districtShiftsShort: 1,
    officers: 8,
    rows: 8,
    patrol: 7,
    trained: 4,
    inDate: 4,
    designated: 4,
    counted: 3,
    train: TWO_MORE,
    listedFirst: null,
    withAbsence: {
      availability: 0.82,
      target: 0.95,
      expectedHoursShort: 60.1234,
      expectedHoursNone: 60.1234,
      train: { ...TWO_MORE, total: 4, toFind: 3, lowerBound: 4, unfillable: 0 },
    },
  },
  districtShifts: [DAY_SHIFT, NIGHT_SHIFT],
  components: [
    {
      id: 1,
      districtShifts: [0],
      train: { ...NOBODY, lowerBound: 0, status: 'optimal', unfillable: 0 },
      reason: null,
    },
    {
      id: 2,
      districtShifts: [1],
      train: TWO_MORE,
      reason: {
        kind: 'dates',
        lowerBound: 2,
        instances: [
          { districtShift: 1, day: MONDAY + 4, minute: 1200, ...ONCE },
          { districtShift: 1, day: MONDAY + 5, minute: 1560, ...ONCE },
        ],
        weightedShort: 2,
        mostPerOfficer: 1,
        mostTogether: 1,
        afterRefresh: 0,
        unfillable: 0,
      },
    },
  ],
  plan: {
    refresh: [{ officer: '0007', name: 'Vega', agency: '', district: 'Central', shift: 'Night' }],
    train: [
      {
        officer: '4471',
        name: 'Okafor',
        agency: '',
        district: 'Central',
        shift: 'Night',
        squad: 'B',
        rotation: '4on2off',
        anchor: MONDAY + 2,
        daysOff: null,
      },
    ],
    toFind: [
      {
        agency: '',
        district: 'Central',
        shift: 'Night',
        squad: null,
        rotation: null,
        anchor: null,
        daysOff: 0b000_0011,
        count: 1,
        eligible: 2,
        duties: [],
      },
    ],
    unfillable: [
      {
        agency: '',
        district: 'Central',
        shift: 'Night',
        runs: Int32Array.of(MONDAY + 6, MONDAY + 6, 1, 1),
      },
    ],
  },
  bareMinutes: [
    { agency: '', district: 'North', minutesPerWeek: 240, windows: [{ from: 120, to: 360 }] },
  ],
  ledger: ledger({ notPatrol: 1, counts: 3, lapsed: 1, listedVolunteer: 1, couldVolunteer: 2 }),
  analysis: NO_ANALYSIS,
  estimate: null,
  whatIf: null,
  issues: [],
};

/** A ledger with every disposition; those not named have nobody. */
export function ledger(officers: Partial<Record<Disposition, number>>): ReportValue['ledger'] {
  return DISPOSITIONS.map((disposition) => ({ disposition, officers: officers[disposition] ?? 0 }));
}

/** All chunks as one text. */
export function textOf(chunks: Iterable<string>): string {
  return [...chunks].join('');
}
