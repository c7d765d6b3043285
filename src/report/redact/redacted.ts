import type { DutyRow } from '../duty-value.js';
import type { DutyValue } from '../format/answered.js';
import type { Values } from '../format/registry.js';
import type { PlannedOfficer, ReportValue, SquadKey } from '../report-value.js';
import { redactCheck } from './redact-check.js';
import { redactCompare } from './redact-compare.js';
import { redactInstance } from './redact-instance.js';
import { redactIssue } from './redact-issue.js';
import { redactSquad } from './redact-squad.js';
import type { Redaction } from './redaction.js';

/** What each command's formats are given when nobody may be named. */
export const REDACTED: {
  readonly [Name in keyof Values]: (value: Values[Name], redaction: Redaction) => Values[Name];
} = {
  report: redactReport,
  plan: redactReport,
  duty: redactDuty,
  check: redactCheck,
  compare: redactCompare,
  instance: redactInstance,
  // These name nobody.
  calendar: (value) => value,
  rotations: (value) => value,
  codes: (value) => value,
};

function redactReport(value: ReportValue, redaction: Redaction): ReportValue {
  const { plan, issues, vocabulary } = value;
  const hide = <Row extends PlannedOfficer>(row: Row): Row => {
    return { ...row, officer: redaction.pseudonym(row.agency, row.officer), name: null };
  };
  const squad = <Row extends SquadKey>(row: Row): Row => ({
    ...row,
    ...redactSquad(row, redaction),
  });
  return {
    ...value,
    plan: {
      ...plan,
      refresh: plan.refresh.map(hide),
      train: plan.train.map((row) => squad(hide(row))),
      toFind: plan.toFind.map(squad),
    },
    // A name in the wrong column is a word like any other.
    vocabulary: vocabulary.map((entry) => ({ ...entry, value: redaction.scrub(entry.value) })),
    issues: issues.map((issue) => redactIssue(issue, redaction)),
  };
}

function redactDuty(value: DutyValue, redaction: Redaction): DutyValue {
  const { tool, policy, inputs, question, rows, nobody } = value;
  return { tool, policy, inputs, question, rows: hiddenRows(rows, redaction), nobody };
}

function* hiddenRows(rows: Iterable<DutyRow>, { pseudonym }: Redaction): Generator<DutyRow> {
  for (const row of rows) {
    yield { ...row, officer: pseudonym(row.agency, row.officer), name: null, callSign: null };
  }
}
