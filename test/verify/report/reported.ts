import { existsSync } from 'node:fs';
import type { Agency } from '../../../src/model/agency.js';
import type { Period, Policy } from '../../../src/model/policy.js';
import type { ReportVerdict } from '../../../src/model/report-verdict.js';
import { readReportClaim } from '../../../src/read/report-claim/read-report-claim.js';
import { ASKED_FOR_REPORT, type Asked } from '../../../src/report/analysis/asked.js';
import { reportJson } from '../../../src/report/format/json/report-json.js';
import { type CheckRequest, checkReport } from '../../../src/verify/report/check-report.js';
import { runFake } from '../../cli/fake-shell.js';
import { STYLE } from '../../report/format/town.js';
import { readFolder } from '../../support/read-folder.js';
import { reportOf } from '../../support/report.js';

/** A value of a JSON text. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** New values by path (`plan.train[0].officer`), or what makes them of the old. */
export type Edits = Readonly<Record<string, Json | ((old: Json) => Json)>>;

/** A report as JSON, and what it is held against. */
export interface Reported {
  readonly json: Json;
  readonly request: Omit<CheckRequest, 'claim'>;
}

/** What `plan --format json` says of the files in a folder. */
export async function reportedFolder(
  folder: string,
  period: Period,
  flags: readonly string[],
): Promise<Reported> {
  const exceptions = `${folder}/exceptions.csv`;
  const given = existsSync(exceptions) ? ['--exceptions', exceptions] : [];
  const files = [`${folder}/roster.csv`, `${folder}/districts.csv`, ...given];
  const { exit, stdout, stderr } = await runFake(['plan', ...files, ...flags, '--format', 'json']);
  if (exit !== 0) throw new Error(stderr);
  const json = JSON.parse(stdout) as Json;
  const { agencies, rows } = readFolder(folder, period).read;
  const inputs = at(json, 'inputs') as unknown as CheckRequest['inputs'];
  return { json, request: { agencies, inputs, rosterRows: rows.roster, names: NAMES } };
}

/**
 * What the report of an agency that was read without an issue says.
 * @param asked which parts of the analysis it has
 */
export function reportedAgency(
  agency: Agency,
  policy: Policy,
  asked: Asked = ASKED_FOR_REPORT,
): Reported {
  const { report } = reportOf([agency], policy, { asked });
  const json = JSON.parse([...reportJson(report, STYLE)].join('')) as Json;
  return { json, request: { agencies: [agency], inputs: [], rosterRows: 0, names: NAMES } };
}

const NAMES: CheckRequest['names'] = { officer: (_, id) => [id], text: (text) => [text] };

/** What the check says of a report with some of its values changed. */
export function verdictOf({ json, request }: Reported, edits: Edits = {}): ReportVerdict {
  const copy = structuredClone(json);
  for (const [path, value] of Object.entries(edits)) edit(copy, path, value);
  const reading = readReportClaim({ file: 'report.json', text: JSON.stringify(copy) });
  if ('problem' in reading) throw new Error(reading.problem.sentence);
  return checkReport({ ...request, claim: reading.claim });
}

/** The value at a path. */
export function at(json: Json, path: string): Json {
  let value = json;
  for (const key of keysOf(path)) value = (value as Record<string, Json>)[key]!;
  return value;
}

function edit(json: Json, path: string, value: Edits[string]): void {
  const keys = keysOf(path);
  const last = keys.pop()!;
  let holder = json;
  for (const key of keys) holder = (holder as Record<string, Json>)[key]!;
  const members = holder as Record<string, Json>;
  if (!(last in members)) throw new Error(`no ${path}`);
  members[last] = typeof value === 'function' ? value(members[last]!) : value;
}

function keysOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((key) => key !== '');
}

/** One more, or so many. */
export function plus(more: number): (old: Json) => Json {
  return (old) => (old as number) + more;
}

/** Without the element at a position. */
export function without(index: number): (old: Json) => Json {
  return (old) => (old as Json[]).filter((_, position) => position !== index);
}
