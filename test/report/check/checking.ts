import type { Accepted, Baseline } from '../../../src/model/baseline.js';
import type { Issue } from '../../../src/model/issue.js';
import type { LimitName, Limits } from '../../../src/model/limits.js';
import type { Policy } from '../../../src/model/policy.js';
import { buildCheck, type CheckOutcome } from '../../../src/report/check/build-check.js';
import { agencyOf, type Person, type Shifts } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { reportOf } from '../../support/report.js';

export interface Asked {
  readonly shifts: Shifts;
  readonly people: readonly Person[];
  readonly policy?: Policy;
  readonly limits?: Limits['byName'];
  readonly lapseDays?: number;
  readonly areDatesFixed?: boolean;
  readonly accepted?: readonly Accepted[];
  /** Issues that the reader found. */
  readonly issues?: readonly Issue[];
  readonly name?: string;
}

/** Checks one agency whose officers stand on the lines 2, 3, ... of roster.csv. */
export function check(asked: Asked): CheckOutcome {
  const { shifts, people, policy = WEEK, limits = {}, issues = [], name = '' } = asked;
  const agency = agencyOf(shifts, people, name);
  const inputs = (['roster', 'districts'] as const).map((role) => {
    return { role, file: `${role}.csv`, sha256: '', rows: 1 };
  });
  return buildCheck({
    report: reportOf([agency], policy, { inputs, issues }).report,
    agencies: [agency],
    linesOf: (officer) => [agency.officers.indexOf(officer) + 2],
    limits: { byName: limits, lapseDays: asked.lapseDays ?? 90 },
    areDatesFixed: asked.areDatesFixed ?? true,
    baseline: asked.accepted === undefined ? null : baselineOf(asked.accepted),
  });
}

/** A limit that is an error when it is broken. */
export function limit(name: LimitName, value: number): Limits['byName'] {
  return { [name]: { limit: value, level: 'error' } };
}

/** A baseline file whose entries stand on the lines 4, 5, ... */
export function baselineOf(accepted: readonly Accepted[]): Baseline {
  const entries = accepted.map((entry, index) => ({ ...entry, line: 4 + index, column: 5 }));
  return { file: 'baseline.json', entries };
}

/** `code file:line officer`, in order. */
export function said({ issues }: CheckOutcome): string[] {
  return issues.map(({ code, file, line, officers, officer }) => {
    const who = officers ?? (officer === null ? [] : [officer]);
    return [code, `${file}:${line}`, ...who].join(' ');
  });
}

/** A date that is none, on the lines 10, 11, ... of these officers. */
export const wrongDate = (...officers: string[]): Issue => ({
  code: 'date-invalid',
  input: 'roster',
  file: 'roster.csv',
  line: 10,
  column: 5,
  record: 9,
  field: 'cit_certified',
  value: '2025-13-01',
  officer: officers[0] ?? null,
  ...(officers.length > 1 ? { officers } : {}),
  detail: {},
  suggestion: null,
  count: officers.length,
  lines: officers.map((_, index) => 10 + index),
});
