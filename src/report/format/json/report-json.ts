import type { Policy } from '../../../model/policy.js';
import { reasonContextOf } from '../../reason/reason-context.js';
import type { ReportValue } from '../../report-value.js';
import { chunked } from '../chunks.js';
import { isoDays } from '../iso-days.js';
import { shownReport } from '../shown-report.js';
import type { Style } from '../style.js';
import { analysisMembers } from './analysis/analysis-json.js';
import { bareMinutesJson } from './bare-minutes-json.js';
import { componentJson } from './component-json.js';
import { districtShiftJson } from './district-shift-json.js';
import { estimateMember } from './estimate-json.js';
import { issueJson } from './issue-json.js';
import { jsonDocument, type Member } from './json-document.js';
import { jsonLine } from './json-text.js';
import { planMembers } from './plan-json.js';
import { provenanceMembers } from './provenance-json.js';
import { summaryJson } from './summary-json.js';
import { whatIfMember } from './what-if-json.js';

/**
 * The whole answer of `report` and of `plan` as JSON, schemaVersion 1 (schema/report.schema.json).
 * What is not shown is left out of the lists; the totals are always those of everything.
 */
export function reportJson(value: ReportValue, style: Style): Iterable<string> {
  return chunked(jsonDocument(reportMembers(value, style)));
}

function reportMembers(value: ReportValue, style: Style): Member[] {
  const iso = isoDays(value.policy.period);
  const shown = shownReport(value, style.show);
  const words = reasonContextOf(value);
  return [
    ...provenanceMembers(value),
    whatIfMember(value, shown),
    { key: 'policy', value: policyJson(value.policy) },
    {
      key: 'assumptions',
      lines: value.assumptions.map(({ code, count, sentence }) =>
        jsonLine({ code, count, sentence }),
      ),
    },
    {
      key: 'vocabulary',
      lines: value.vocabulary.map(({ field, value: word, class: taken, officers }) =>
        jsonLine({ field, value: word, class: taken, officers }),
      ),
    },
    { key: 'summary', value: summaryJson(value.summary) },
    {
      key: 'districtShifts',
      lines: mapped(shown.districtShifts, (row) => districtShiftJson(row, iso)),
    },
    {
      key: 'components',
      lines: mapped(shown.components, (component) =>
        componentJson(component, { words, iso }, value.components[component.id - 1]),
      ),
    },
    { key: 'plan', members: planMembers(shown.plan, { iso, names: style.names }) },
    { key: 'bareMinutes', lines: shown.bareMinutes.map(bareMinutesJson) },
    {
      key: 'ledger',
      lines: value.ledger.map(({ disposition, officers }) => jsonLine({ disposition, officers })),
    },
    {
      key: 'analysis',
      members: analysisMembers(shown.analysis, {
        iso,
        names: style.names,
        districtShifts: value.districtShifts,
        words,
        whole: value.analysis,
      }),
    },
    estimateMember(shown.estimate, style.names),
    { key: 'issues', lines: mapped(value.issues, issueJson) },
  ];
}

function policyJson(policy: Policy): object {
  const { minPatrolYears, certificateMonths, countSupervisors } = policy;
  const { availability, target, objective, hoursOff } = policy;
  return {
    minPatrolYears,
    certificateMonths,
    countSupervisors,
    availability,
    target,
    objective,
    hoursOff: hoursOff && [...hoursOff].map(([reason, hours]) => ({ reason, hours })),
  };
}

function* mapped<Row>(rows: Iterable<Row>, toLine: (row: Row) => string): Generator<string> {
  for (const row of rows) yield toLine(row);
}
