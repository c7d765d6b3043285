import { isCounted } from '../../../model/basis.js';
import { counted, countedHours, hours, percent, percentReached } from '../../amounts.js';
import { listWords } from '../../list-words.js';
import type { DistrictShiftReport, ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import type { Fact } from './facts.js';
import { hasSeveralAgencies, homeText } from './names.js';
import type { Paper } from './paper.js';
import { perPeriod } from './period-text.js';

const WORST_SHOWN = 3;

/** How many hours have no certified officer scheduled, where it is worst, and how many are short. */
export function coverFact(value: ReportValue, paper: Paper): Fact {
  const { hoursRequired, hoursShort, hoursNone } = value.summary;
  if (hoursRequired === 0) {
    const lead = 'Nothing is required: every district and shift asks for 0 certified officers.';
    return { label: 'Cover', lead, ink: paper.ink.warning, body: [] };
  }
  if (hoursShort === null || hoursNone === null) {
    const lead = 'Unknown: no district and shift has an officer whose days off are known.';
    return { label: 'Cover', lead, ink: paper.ink.alarm, body: [] };
  }
  return {
    label: 'Cover',
    lead: leadOf(value, hoursShort, hoursNone),
    ink: hoursShort === 0 ? paper.ink.good : paper.ink.alarm,
    body: [...shortSentences(value, paper, hoursShort), ...absenceSentence(value)],
  };
}

function leadOf(value: ReportValue, hoursShort: number, hoursNone: number): string {
  const sentence = coverSentence(value, hoursShort, hoursNone);
  if (unknownRows(value).length === 0) return sentence;
  return `Where days off are known, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function coverSentence({ policy }: ReportValue, hoursShort: number, hoursNone: number): string {
  const period = perPeriod(policy.period);
  if (hoursShort === 0) return 'Every required hour has scheduled cover.';
  if (hoursNone === 0) {
    return `No required hour is without a certified officer, but ${countedHours(hoursShort)} ${period} have fewer than required.`;
  }
  const verb = hours(hoursNone) === '1' ? 'has' : 'have';
  return `${countedHours(hoursNone)} ${period} ${verb} no certified officer scheduled.`;
}

function shortSentences(value: ReportValue, paper: Paper, hoursShort: number): string[] {
  const unknown = unknownRows(value);
  const required = value.summary.hoursRequired - sumOf(unknown, (row) => row.hoursRequired);
  const instances =
    value.summary.instancesRequired - sumOf(unknown, (row) => row.instancesRequired);
  const of = `${counted(instances, 'instance')} (a shift of a district on a date)`;
  if (hoursShort === 0) {
    return [`${countedHours(required)} required, in ${of}.`, ...sharedSentence(value)];
  }
  const { coveredShare, instancesShort } = value.summary;
  const share = coveredShare === null ? '' : ` (${percentReached(coveredShare)} covered)`;
  const inInstances = instancesShort === null ? '' : `, in ${thousands(instancesShort)} of ${of}`;
  return [
    worstSentence(value, paper),
    `${hours(hoursShort)} of ${countedHours(required)} are short${share}${inInstances}.`,
    ...sharedSentence(value),
  ];
}

function sharedSentence({ summary }: ReportValue): string[] {
  const { sharedOnly } = summary;
  if (sharedOnly === null || sharedOnly === 0) return [];
  const verb = sharedOnly === 1 ? 'is' : 'are';
  return [`${counted(sharedOnly, 'instance')} ${verb} covered only by officers shared elsewhere.`];
}

function worstSentence(value: ReportValue, paper: Paper): string {
  const noneAnywhere = value.summary.hoursNone === 0;
  const hoursOf = (row: DistrictShiftReport): number =>
    (noneAnywhere ? row.hoursShort : row.hoursNone) ?? 0;
  const worst = value.districtShifts
    .filter((row) => hoursOf(row) > 0)
    .sort((left, right) => hoursOf(right) - hoursOf(left))
    .slice(0, WORST_SHOWN);
  const several = hasSeveralAgencies(value);
  const names = worst.map((row) => `${homeText(paper, row, several)} (${hours(hoursOf(row))})`);
  return `Worst: ${listWords(names)}.`;
}

function absenceSentence(value: ReportValue): string[] {
  const { availability, expectedHoursShort, expectedHoursNone } = value.summary.withAbsence;
  if (expectedHoursShort === null || expectedHoursNone === null) return [];
  const short = `${countedHours(expectedHoursShort)} short`;
  const none = `${hours(expectedHoursNone)} with nobody`;
  return [`At ${percent(availability)} attendance expect ${short}, ${none}.`];
}

/** District-shifts where nobody's days off are known. */
function unknownRows({ districtShifts }: ReportValue): DistrictShiftReport[] {
  return districtShifts.filter(({ basis }) => !isCounted(basis));
}

function sumOf(
  rows: readonly DistrictShiftReport[],
  numberOf: (row: DistrictShiftReport) => number,
): number {
  return rows.reduce((total, row) => total + numberOf(row), 0);
}
