import { NO_LIMITS } from '../../model/limits.js';
import { readOfficers } from '../../read/what-if/read-officers.js';
import {
  buildCheck,
  type CheckOutcome,
  type CheckRequest,
} from '../../report/check/build-check.js';
import { checkVerdict } from '../../report/check/check-verdict.js';
import { acceptFindings } from '../../report/check/write-baseline.js';
import { withBefore } from '../../report/what-if/limits-before.js';
import { checkedReport } from '../answer-report.js';
import { type Baselines, loadBaselines, saveBaseline } from '../baseline-file.js';
import { type Call, type Command, FILES } from '../command.js';
import { withDemoDates } from '../demo-city.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import {
  acceptanceFrom,
  CHECK_FLAGS,
  limitsFromFlags,
  settledLimits,
} from '../flags/check-flags.js';
import { WHOLE_FILE_FLAGS, withCiFormats } from '../flags/file-command-flags.js';
import { refuseWhatIfBaseline, WHAT_IF_FLAGS } from '../flags/what-if-flags.js';
import { type Loaded, loadAgencies } from '../load-agencies.js';
import { prepareAnswer } from '../prepare-answer.js';
import type { Shell } from '../shell.js';
import { sourcesOf } from '../sources.js';
import { type Tried, triedBy } from '../what-if.js';

export const CHECK: Command = {
  name: 'check',
  description:
    'Whether the files are sound and the limits are met: every issue with its line, what ' +
    'it does to the answer and what to write instead. For you and for CI. Ends with 0 when ' +
    'there is no error and no broken limit, 1 when there is one, and 2 when no answer can ' +
    'be given at all.',
  operands: FILES,
  flags: [...CHECK_FLAGS, ...withCiFormats(WHOLE_FILE_FLAGS), ...WHAT_IF_FLAGS],
  examples: [
    { line: 'citcover check roster.csv districts.csv', does: 'every issue, and the verdict' },
    {
      line: 'citcover check roster.csv districts.csv --year 2027 --min-covered 95% --max-train 20',
      does: 'for CI: held to two limits, on dates that do not move',
    },
    {
      line: 'citcover check roster.csv districts.csv --year 2027 --max-short 0 --write-baseline baseline.json',
      does: 'accept the gaps of today; fill in each reason',
    },
    {
      line: 'citcover check roster.csv districts.csv --year 2027 --max-short 0 --baseline baseline.json',
      does: 'from then on: fail only on gaps that are new or larger',
    },
    {
      line: 'citcover check roster.csv districts.csv --format csv --output issues.csv',
      does: 'the issues for a spreadsheet',
    },
    {
      line: 'citcover check roster.csv districts.csv --year 2027 --output - --output check.sarif --output check.xml',
      does: 'for a pipeline: text in its log, SARIF and JUnit in files',
    },
    {
      line: 'citcover check roster.csv districts.csv --year 2027 --max-short 0 --remove 4471',
      does: 'what if: the limits without that officer, before and after',
    },
  ],
  run: runCheck,
};

async function runCheck(call: Call, shell: Shell): Promise<ExitCode> {
  const { flags } = call;
  const given = limitsFromFlags(flags);
  acceptanceFrom(flags);
  refuseWhatIfBaseline(flags);
  const sources = await sourcesOf(call.operands, flags);
  const answer = await prepareAnswer('check', call, sources, shell);
  const baselines = await loadBaselines(flags, sources, shell);
  const loaded = await loadAgencies(flags, sources, shell, { keepLines: true });
  const limits = settledLimits(given, loaded.config.limits ?? NO_LIMITS);
  if (loaded.stopped || baselines.issues.length > 0) {
    const issues = [...baselines.issues, ...loaded.issues];
    await answer.write({ ...loaded, issues }, loaded.redaction);
    return EXIT.unusable;
  }
  const request: CheckRequest = {
    report: checkedReport(loaded, call, shell),
    agencies: loaded.read.agencies,
    linesOf: (officer) => loaded.read.lines?.of(officer) ?? [],
    limits,
    areDatesFixed: areDatesFixed(call, loaded),
    baseline: baselines.baseline,
  };
  const tried = triedBy(call, loaded);
  const outcome =
    tried === null
      ? await outcomeOf(request, baselines, call, shell)
      : triedOutcome(request, tried, call, shell);
  const value = { ...loaded, ...outcome, whatIf: tried?.whatIf ?? null };
  await answer.write(value, loaded.redaction);
  return checkVerdict(outcome.issues, outcome.limits).sound ? EXIT.answered : EXIT.found;
}

/** The check of changed agencies: each limit with what was measured of the roster as it stands. */
function triedOutcome(
  asItStands: CheckRequest,
  { loaded }: Tried,
  call: Call,
  shell: Shell,
): CheckOutcome {
  const { agencies } = loaded.read;
  const readAs = readOfficers(asItStands.agencies, agencies);
  const outcome = buildCheck({
    ...asItStands,
    report: checkedReport(loaded, call, shell),
    agencies,
    linesOf: (officer) => asItStands.linesOf(readAs.get(officer) ?? officer),
  });
  const before = buildCheck(asItStands);
  return { ...outcome, limits: withBefore(outcome.limits, before.limits) };
}

/** With --write-baseline the new baseline is written, and holds from now on. */
async function outcomeOf(
  request: CheckRequest,
  { earlier }: Baselines,
  { flags }: Call,
  shell: Shell,
): Promise<CheckOutcome> {
  const outcome = buildCheck(request);
  const { writeBaseline: path } = flags;
  if (path === undefined) return outcome;
  const { asOf } = request.report.policy;
  const accepted = acceptFindings(outcome.findings, earlier, { ...acceptanceFrom(flags), asOf });
  await saveBaseline(path, accepted, flags, shell);
  const entries = accepted.map((entry) => ({ ...entry, line: 0, column: 0 }));
  return buildCheck({ ...request, baseline: { file: path, entries } });
}

/** The same dates whenever it is run: those of a flag or of the config. */
function areDatesFixed({ flags }: Call, { config }: Loaded): boolean {
  const { asOf, year, from } = withDemoDates(flags);
  return config.period !== undefined || [asOf, year, from].some((date) => date !== undefined);
}
