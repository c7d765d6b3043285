import type { Policy } from '../../../model/policy.js';
import type { ReportValue } from '../../report-value.js';
import { chunked } from '../chunks.js';
import { isoDays } from '../iso-days.js';
import { shownReport } from '../shown-report.js';
import type { Style } from '../style.js';
import { bareMinutesJson } from './bare-minutes-json.js';
import { componentJson } from './component-json.js';
import { districtShiftJson } from './district-shift-json.js';
import { issueJson } from './issue-json.js';
import { jsonDocument, type Member } from './json-document.js';
import { jsonLine } from './json-text.js';
import { planMembers } from './plan-json.js';
import { provenanceMembers } from './provenance-json.js';
import { summaryJson } from './summary-json.js';

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
  return [
    ...provenanceMembers(value),
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
        componentJson(component, { districtShifts: value.districtShifts, iso }),
      ),
    },
    { key: 'plan', members: planMembers(shown.plan, { iso, names: style.names }) },
    { key: 'bareMinutes', lines: shown.bareMinutes.map(bareMinutesJson) },
    {
      key: 'ledger',
      lines: value.ledger.map(({ disposition, officers }) => jsonLine({ disposition, officers })),
    },
    { key: 'issues', lines: mapped(value.issues, issueJson) },
  ];
}

function policyJson(policy: Policy): Omit<Policy, 'asOf' | 'period'> {
  const { minPatrolYears, certificateMonths, countSupervisors } = policy;
  const { availability, target, objective } = policy;
  return { minPatrolYears, certificateMonths, countSupervisors, availability, target, objective };
}

function* mapped<Row>(rows: Iterable<Row>, toLine: (row: Row) => string): Generator<string> {
  for (const row of rows) yield toLine(row);
}
