import type { DutyRow } from '../duty-value.js';
import type { CalendarValue, DutyValue } from '../format/answered.js';
import type { Values } from '../format/registry.js';
import type { ReportValue } from '../report-value.js';
import { redactAnalysis } from './analysis/redact-analysis.js';
import { redactCheck } from './redact-check.js';
import { redactCompare } from './redact-compare.js';
import { redactEstimate } from './redact-estimate.js';
import { redactInstance } from './redact-instance.js';
import { redactIssue } from './redact-issue.js';
import { redactPlan } from './redact-plan.js';
import { redactVerify } from './redact-verify.js';
import { redactWhatIf } from './redact-what-if.js';
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
  verify: redactVerify,
  calendar: redactCalendar,
  // These name nobody.
  rotations: (value) => value,
  codes: (value) => value,
};

function redactReport(value: ReportValue, redaction: Redaction): ReportValue {
  const { plan, issues, vocabulary } = value;
  return {
    ...value,
    plan: redactPlan(plan, redaction),
    analysis: redactAnalysis(value.analysis, redaction),
    whatIf: value.whatIf && redactWhatIf(value.whatIf, redaction),
    estimate: redactEstimate(value.estimate, redaction),
    // A name in the wrong column is a word like any other.
    vocabulary: vocabulary.map((entry) => ({ ...entry, value: redaction.scrub(entry.value) })),
    issues: issues.map((issue) => redactIssue(issue, redaction)),
  };
}

/** Its rows name nobody. */
function redactCalendar(value: CalendarValue, redaction: Redaction): CalendarValue {
  return { ...value, whatIf: value.whatIf ? redactWhatIf(value.whatIf, redaction) : null };
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
