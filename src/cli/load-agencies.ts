import { type InputRole, type Issue, stopsRun } from '../model/issue.js';
import { DEFAULT_POLICY, type Policy } from '../model/policy.js';
import { type Config, readConfig } from '../read/config.js';
import type { InputText } from '../read/open-table.js';
import { type ReadResult, readInputs } from '../read/read-inputs.js';
import type { Provenance } from '../report/format/answered.js';
import type { Redaction } from '../report/redact/redaction.js';
import type { InputFile } from '../report/report-value.js';
import { withDemoDates } from './demo-city.js';
import type { FlagValues } from './flags/flag.js';
import { columnMapFrom, dateOrderFrom } from './flags/input-flags.js';
import { asOfFrom, periodFrom, periodFromDay } from './flags/period-flags.js';
import { type PolicySettings, policyFromFlags } from './flags/policy-flags.js';
import { readSources, type SourceText } from './read-sources.js';
import { redactSecret } from './redact/redact-secret.js';
import { redactionWith } from './redact/redaction-with.js';
import type { Shell } from './shell.js';
import type { Source } from './source.js';
import { tellReading } from './tell-reading.js';
import { version } from './version.js';

/** Everything read, and the policy by which it is counted. */
export interface Loaded extends Provenance {
  readonly read: ReadResult;
  readonly config: Config;
  /** Of the config and of the files. */
  readonly issues: readonly Issue[];
  /** No answer can be given. */
  readonly stopped: boolean;
  /** How officers are hidden; null = they appear by officer_id. */
  readonly redaction: Redaction | null;
}

/**
 * Reads the files and settles the policy: flag, else config, else default.
 * @throws UsageError for flags that cannot be, and for files that cannot be read
 */
export async function loadAgencies(
  typed: FlagValues,
  sources: readonly Source[],
  shell: Shell,
  kept?: { readonly keepLines: boolean },
): Promise<Loaded> {
  const load = loaderOf(typed, shell);
  const secret = await redactSecret(typed, sources, shell);
  const texts = await readSources(sources, shell);
  const loaded = load(texts, secret, kept);
  tellReading(texts, loaded.inputs, typed, shell);
  return loaded;
}

/**
 * Settles what flags say before any file is read: they cost nothing to check, and the files may be
 * large or typed in. What it returns understands texts once they are there; its secret is that of the
 * pseudonyms, null where officers appear by officer_id.
 * @throws UsageError for flags that cannot be
 */
export function loaderOf(
  typed: FlagValues,
  shell: Shell,
): (
  texts: readonly SourceText[],
  secret: Uint8Array | null,
  kept?: { readonly keepLines: boolean },
) => Loaded {
  const flags = withDemoDates(typed);
  const settle = policyOf(flags, shell);
  const [columnMap, dateOrder] = [columnMapFrom(flags), dateOrderFrom(flags)];
  return (texts, secret, kept) => {
    const { config, issues } = readConfig(textOf(texts, 'config'));
    const read = readInputs({
      roster: textOf(texts, 'roster')!,
      districts: textOf(texts, 'districts')!,
      exceptions: textOf(texts, 'exceptions'),
      config,
      columnMap,
      dateOrder,
      ...kept,
    });
    return {
      tool: { name: 'citcover', version: version() },
      read,
      config,
      policy: settle(config),
      inputs: texts.map((text) => inputFile(text, read)),
      issues: [...issues, ...read.issues],
      stopped: read.stopped || issues.some(stopsRun),
      redaction: redactionWith(secret, read.agencies),
    };
  };
}

/** Settles what flags say at once, and the rest when the config is known. */
function policyOf(flags: FlagValues, { today }: Shell): (config: Config) => Policy {
  const asOf = asOfFrom(flags, today());
  const period = periodFrom(flags, asOf);
  const given = policyFromFlags(flags);
  return (config) => ({
    ...settingsOf(config),
    ...given,
    asOf,
    period: period ?? config.period ?? periodFromDay(asOf),
  });
}

function settingsOf({
  minPatrolYears = DEFAULT_POLICY.minPatrolYears,
  certificateMonths = DEFAULT_POLICY.certificateMonths,
  countSupervisors = DEFAULT_POLICY.countSupervisors,
  availability = DEFAULT_POLICY.availability,
  target = DEFAULT_POLICY.target,
  objective = DEFAULT_POLICY.objective,
  hoursOff = DEFAULT_POLICY.hoursOff,
}: Config): PolicySettings {
  return {
    minPatrolYears,
    certificateMonths,
    countSupervisors,
    availability,
    target,
    objective,
    hoursOff,
  };
}

function textOf(texts: readonly SourceText[], role: InputRole): InputText | null {
  return texts.find((text) => text.role === role) ?? null;
}

function inputFile({ role, file, sha256 }: SourceText, { rows }: ReadResult): InputFile {
  return { role, file, sha256, rows: role === 'config' ? 0 : rows[role] };
}
