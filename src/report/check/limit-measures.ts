import { isCounted } from '../../model/basis.js';
import type { LimitName } from '../../model/limits.js';
import type { DistrictShiftReport, ReportValue } from '../report-value.js';
import { type Finding, WHOLE } from './finding.js';

/** What a limit is about, and how its findings make one number. */
export interface LimitMeasure {
  readonly findings: readonly LimitFinding[];
  /** The number that is compared, of all findings or of those that are not accepted. */
  readonly total: (findings: readonly LimitFinding[]) => number;
  /** False = something is unknown that could make it worse. */
  readonly isWhole: boolean;
  /** Officers whose days off are unknown are not counted: with them it would be better or the same. */
  readonly isInPart: boolean;
}

export interface LimitFinding extends Finding {
  /** Covered share of what it is about; 1 for a count. */
  readonly share: number;
  /** Findings of one issue share its number. */
  readonly issue: number;
  /** Measured of all findings of that issue. */
  readonly total: number;
}

/** What else is measured against limits. */
export interface Measured {
  readonly report: ReportValue;
  /** Officers whose certificate lapses soon. */
  readonly lapsing: readonly string[];
  /** What each warning finds. */
  readonly warnings: readonly (readonly Finding[])[];
}

/** Measures one limit. */
export function measureLimit(name: LimitName, measured: Measured): LimitMeasure {
  return MEASURES[name](measured, name);
}

const MEASURES: Readonly<Record<LimitName, (measured: Measured, name: LimitName) => LimitMeasure>> =
  {
    'min-covered': ({ report }, code) => {
      const { summary } = report;
      const share = summary.hoursRequired === 0 ? 1 : (summary.coveredShare ?? 1);
      const isWhole = summary.coveredShare !== null || summary.hoursRequired === 0;
      const finding = { ...counted(code, summary.hoursShort ?? 0), share };
      const isInPart = report.districtShifts.some(isRange);
      return { findings: share < 1 ? [finding] : [], total: leastShare, isWhole, isInPart };
    },
    'min-covered-each': (measured, code) =>
      byShift(measured, code, leastShare, ({ hoursShort }) => hoursShort),
    'max-short': (measured, code) =>
      byShift(measured, code, sum, ({ instancesShort }) => instancesShort),
    'max-fragile': (measured, code) => {
      const found = byShift(measured, code, count, ({ fragile }) => fragile);
      // One officer more may cover a date, and then be the only one who does.
      return { ...found, isWhole: found.isWhole && !found.isInPart, isInPart: false };
    },
    'max-lapsing': ({ lapsing }, code) => ({
      findings: lapsing.map((officer) => ({ ...counted(code, 1), officer })),
      total: count,
      isWhole: true,
      isInPart: false,
    }),
    'max-train': ({ report }, code) => {
      const { total, status } = report.summary.train;
      const findings = total === null || total === 0 ? [] : [counted(code, total)];
      const isInPart = status === 'partial' && isMostToTrain(report);
      const isWhole = status === 'optimal' || status === 'limit' || isInPart;
      return { findings, total: sum, isWhole, isInPart };
    },
    'max-warnings': ({ warnings }) => ({
      findings: warnings.flatMap((found, issue) => {
        return found.map((finding) => ({ ...finding, share: 1, issue, total: sum(found) }));
      }),
      total: (findings) => new Set(findings.map(({ issue }) => issue)).size,
      isWhole: true,
      isInPart: false,
    }),
  };

function byShift(
  { report }: Measured,
  code: LimitName,
  total: LimitMeasure['total'],
  measureOf: (shift: DistrictShiftReport) => number | null,
): LimitMeasure {
  const findings = report.districtShifts.flatMap((row): LimitFinding[] => {
    const measured = measureOf(row) ?? 0;
    if (measured === 0) return [];
    const { agency, district, shift, coveredShare } = row;
    const place = { agency: agency === '' ? null : agency, district, shift };
    return [{ ...counted(code, measured), ...place, share: coveredShare ?? 1 }];
  });
  return {
    findings,
    total,
    isWhole: report.districtShifts.every(isKnown),
    isInPart: report.districtShifts.some(isRange),
  };
}

function counted(code: LimitName, measured: number): LimitFinding {
  return { ...WHOLE, code, measured, share: 1, issue: 0, total: measured };
}

function isKnown({ basis, hoursRequired }: DistrictShiftReport): boolean {
  return isCounted(basis) || hoursRequired === 0;
}

function isRange({ basis, hoursRequired }: DistrictShiftReport): boolean {
  return basis === 'range' && hoursRequired > 0;
}

/** Whether the training number cannot rise once all days off are known. */
function isMostToTrain({ districtShifts, estimate }: ReportValue): boolean {
  return districtShifts.every(isKnown) && estimate?.high === estimate?.inTotal;
}

function leastShare(findings: readonly LimitFinding[]): number {
  return findings.reduce((least, { share }) => Math.min(least, share), 1);
}

function sum(findings: readonly Finding[]): number {
  return findings.reduce((total, { measured }) => total + measured, 0);
}

function count(findings: readonly LimitFinding[]): number {
  return findings.length;
}
