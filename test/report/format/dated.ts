import type { CalendarRow } from '../../../src/report/calendar-value.js';
import type { CalendarValue, DutyValue } from '../../../src/report/format/answered.js';
import { INPUTS, POLICY, TOWN } from './town.js';
import { MONDAY } from './town-shifts.js';

const NIGHT: CalendarRow = {
  day: MONDAY + 3,
  agency: '',
  district: 'Central',
  shift: 'Night',
  start: 1200,
  minutes: 720,
  required: 1,
  onDuty: 1,
  short: 0,
  basis: 'exact',
  before: null,
};

/** Covered; nobody; not known; nothing required. */
export const CALENDAR: CalendarValue = {
  tool: TOWN.tool,
  policy: POLICY,
  inputs: INPUTS,
  rows: [
    NIGHT,
    { ...NIGHT, day: MONDAY + 4, onDuty: 0, short: 1 },
    {
      ...NIGHT,
      day: MONDAY + 4,
      district: 'North',
      shift: 'Power',
      start: 600,
      minutes: 600,
      required: 2,
      basis: 'unknown',
      onDuty: null,
      short: null,
    },
    {
      ...NIGHT,
      day: MONDAY + 4,
      district: 'South',
      shift: 'Day',
      start: 0,
      minutes: 1440,
      required: 0,
    },
  ],
};

const INSTANCE = {
  day: MONDAY + 4,
  agency: '',
  district: 'Central',
  shift: 'Night',
  start: 1200,
  minutes: 720,
};

/** Two officers on one night, and nobody on two others. */
export const DUTY: DutyValue = {
  tool: TOWN.tool,
  policy: POLICY,
  inputs: INPUTS,
  question: { from: MONDAY + 4, to: MONDAY + 4, at: null, all: true },
  rows: [
    { ...INSTANCE, officer: '0007', name: 'Vega, L', callSign: null, certified: true },
    { ...INSTANCE, officer: '4471', name: null, callSign: null, certified: false },
  ],
  nobody: [
    { ...INSTANCE, district: 'North', daysOffKnown: true },
    { ...INSTANCE, district: 'South', daysOffKnown: false },
  ],
};
