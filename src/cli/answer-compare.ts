import { type ComparedRoster, compareRosters } from '../report/compare/build-compare.js';
import type { CompareValue, Concern } from '../report/compare/compare-value.js';
import { checkedReport } from './answer-report.js';
import type { Call } from './command.js';
import { comparedSources } from './compared-sources.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { failOnFrom } from './flags/compare-flags.js';
import { type Loaded, loaderOf } from './load-agencies.js';
import { prepareAnswer } from './prepare-answer.js';
import { readSources } from './read-sources.js';
import { redactSecret } from './redact/redact-secret.js';
import { redactionWith } from './redact/redaction-with.js';
import { refuseStopped } from './refuse-stopped.js';
import type { Shell } from './shell.js';
import { shownBy } from './shown.js';
import { tellIssues } from './tell-issues.js';
import { tellReading } from './tell-reading.js';

/**
 * Answers `compare`: reads both rosters, works out both reports, has both plans checked
 * independently, and only then writes.
 * @throws FalseClaimError when a check fails
 */
export async function answerCompare(call: Call, shell: Shell): Promise<ExitCode> {
  const failOn = failOnFrom(call.flags);
  const sources = await comparedSources(call.operands, call.flags);
  const ofNew: Call = { ...call, operands: call.operands.slice(1) };
  const answer = await prepareAnswer('compare', ofNew, [sources.old, ...sources.new], shell);
  const load = loaderOf(call.flags, shell);
  const secret = await redactSecret(call.flags, [sources.old, ...sources.new], shell);
  const [old, ...texts] = await readSources([sources.old, ...sources.new], shell);
  const withOld = texts.map((text) => (text.role === 'roster' ? old! : text));
  const before = load(withOld, secret, { keepLines: true });
  const after = load(texts, secret, { keepLines: true });
  const both = joined(before, after, secret);
  tellReading([old!, ...texts], both.inputs, call.flags, shell);
  if (both.stopped) return refuseStopped(both, ofNew, shell);
  const show = shownBy(call.flags, after.read.agencies);
  tellIssues(both, call, shell);
  const value = comparison({ before, after, both }, failOn, call, shell);
  await answer.write(value, both.redaction, show);
  return value.verdict.failed ? EXIT.found : EXIT.answered;
}

/** What was read of both, for what is said of the files: what they share once. */
function joined(before: Loaded, after: Loaded, secret: Uint8Array | null): Loaded {
  const isRoster = ({ role }: { readonly role: string }): boolean => role === 'roster';
  return {
    ...after,
    inputs: [
      ...before.inputs.filter(isRoster).map((input) => ({ ...input, role: 'old' as const })),
      ...after.inputs.map((input) =>
        isRoster(input) ? { ...input, role: 'new' as const } : input,
      ),
    ],
    issues: [...before.issues.filter(({ input }) => input === 'roster'), ...after.issues],
    stopped: before.stopped || after.stopped,
    redaction: redactionWith(secret, [...before.read.agencies, ...after.read.agencies]),
  };
}

interface BothLoaded {
  readonly before: Loaded;
  readonly after: Loaded;
  readonly both: Loaded;
}

function comparison(
  { before, after, both }: BothLoaded,
  failOn: readonly Concern[],
  call: Call,
  shell: Shell,
): CompareValue {
  const rosterOf = (loaded: Loaded): ComparedRoster => ({
    file: loaded.inputs.find(({ role }) => role === 'roster')!.file,
    agencies: loaded.read.agencies,
    report: checkedReport(loaded, call, shell),
    linesOf: (officer) => loaded.read.lines?.of(officer) ?? [],
  });
  const { tool, policy, inputs } = both;
  return compareRosters({
    tool,
    policy,
    inputs,
    old: rosterOf(before),
    new: rosterOf(after),
    failOn,
  });
}
