import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Issue, stopsRun } from '../../src/model/issue.js';
import { DEFAULT_POLICY, type Period, type Policy } from '../../src/model/policy.js';
import { type Config, readConfig } from '../../src/read/config.js';
import type { InputText } from '../../src/read/open-table.js';
import { type ReadResult, readInputs } from '../../src/read/read-inputs.js';
import type { BuiltReport } from '../../src/report/build-report.js';
import { reportOf } from './report.js';

/** The top of the repository. */
export const ROOT = new URL('../../', import.meta.url).pathname;

/** What stands in a folder with roster.csv and districts.csv, read as the command line reads it. */
export interface Folder {
  readonly read: ReadResult;
  readonly policy: Policy;
  readonly issues: readonly Issue[];
}

/** Reads a folder; its exceptions.csv and citcover.json too when it has them. */
export function readFolder(path: string, period: Period): Folder {
  const { config, issues } = readConfig(textIn(path, 'citcover.json'));
  const read = readInputs({
    roster: textIn(path, 'roster.csv')!,
    districts: textIn(path, 'districts.csv')!,
    exceptions: textIn(path, 'exceptions.csv'),
    config,
    columnMap: {},
    dateOrder: 'mdy',
  });
  return { read, policy: policyOf(config, period), issues: [...issues, ...read.issues] };
}

/** The report of a folder. */
export function reportOfFolder({ read, policy, issues }: Folder): BuiltReport {
  if (issues.some(stopsRun)) throw new Error('no answer can be given');
  return reportOf(read.agencies, policy, {
    vocabulary: read.vocabulary,
    requiredAssumed: read.requiredAssumed,
    districtRows: read.rows.districts,
    rosterRows: read.rows.roster,
    issues,
  });
}

function textIn(path: string, file: string): InputText | null {
  const full = join(path, file);
  return existsSync(full) ? { file, text: readFileSync(full, 'utf8') } : null;
}

function policyOf(config: Config, period: Period): Policy {
  return {
    minPatrolYears: config.minPatrolYears ?? DEFAULT_POLICY.minPatrolYears,
    certificateMonths: config.certificateMonths ?? DEFAULT_POLICY.certificateMonths,
    countSupervisors: config.countSupervisors ?? DEFAULT_POLICY.countSupervisors,
    availability: config.availability ?? DEFAULT_POLICY.availability,
    target: config.target ?? DEFAULT_POLICY.target,
    objective: config.objective ?? DEFAULT_POLICY.objective,
    hoursOff: config.hoursOff ?? DEFAULT_POLICY.hoursOff,
    asOf: period.from,
    period,
  };
}
