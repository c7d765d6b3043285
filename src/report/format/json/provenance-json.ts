import { formatDay } from '../../../model/day.js';
import { daysIn, type Period } from '../../../model/policy.js';
import type { Provenance } from '../answered.js';
import type { Member } from './json-document.js';
import { jsonLine } from './json-text.js';

/** Raised when a key of any JSON output changes its name or meaning. */
const SCHEMA_VERSION = 1;

/** The members with which every JSON answer begins. */
export function provenanceMembers({ tool, policy, inputs }: Provenance): Member[] {
  return [
    { key: 'schemaVersion', value: SCHEMA_VERSION },
    { key: 'tool', value: { name: tool.name, version: tool.version } },
    { key: 'asOf', value: formatDay(policy.asOf) },
    { key: 'period', value: periodJson(policy.period) },
    {
      key: 'inputs',
      lines: inputs.map(({ role, file, sha256, rows }) => jsonLine({ role, file, sha256, rows })),
    },
  ];
}

function periodJson(period: Period): { from: string; to: string; days: number } {
  return { from: formatDay(period.from), to: formatDay(period.to), days: daysIn(period) };
}
