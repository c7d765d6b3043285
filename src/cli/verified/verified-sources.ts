import type { InputRole } from '../../model/issue.js';
import type { InputClaim } from '../../model/report-claim.js';
import type { FlagValues } from '../flags/flag.js';
import { type Source, STANDARD_INPUT } from '../source.js';
import { sourcesOf } from '../sources.js';
import { UsageError } from '../usage-error.js';

/** The report of a command line, and the files it is held against. */
export interface VerifiedSources {
  readonly report: Pick<Source, 'path' | 'named'>;
  /** All that the command line names, and the citcover.json beside DISTRICTS. */
  readonly files: readonly Source[];
  /**
   * Those of them that a report names.
   * @throws UsageError when the report was made from others
   */
  readonly named: (claimed: readonly InputClaim[]) => readonly Source[];
}

/**
 * Tells the report from the files.
 * @throws UsageError when standard input is asked for twice
 */
export async function verifiedSources(
  [report = '', ...operands]: readonly string[],
  flags: FlagValues,
): Promise<VerifiedSources> {
  const isPiped = report === '-';
  // --stdin-name belongs to the report when that is the piped file.
  const { stdinName, ...unnamed } = flags;
  const files = await sourcesOf(operands, isPiped ? unnamed : flags);
  if (isPiped && files.some(({ path }) => path === null)) {
    throw new UsageError('only one file can come from standard input; name the other');
  }
  return {
    report: isPiped
      ? { path: null, named: stdinName ?? STANDARD_INPUT }
      : { path: report, named: report },
    files,
    named: (claimed) => filesOf(claimed, files, flags),
  };
}

/** What to do about a file that the report was made from and that is not given. */
const REMEDIES: Readonly<Record<InputRole, string>> = {
  roster: 'name it',
  districts: 'name it',
  exceptions: 'add --exceptions FILE',
  config: 'add --config FILE',
};

function filesOf(
  claimed: readonly InputClaim[],
  files: readonly Source[],
  flags: FlagValues,
): readonly Source[] {
  const isClaimed = (role: string): boolean => claimed.some((input) => input.role === role);
  const problems = claimed.flatMap(({ role, file }) => {
    if (files.some((source) => source.role === role)) return [];
    const remedy = Object.hasOwn(REMEDIES, role) ? REMEDIES[role as InputRole] : null;
    return remedy === null
      ? [`the report was made from a file of role "${role}", which verify does not know`]
      : [`the report was made with the ${role} file ${file}; ${remedy}`];
  });
  for (const { role, named } of files) {
    // A citcover.json that only happens to stand beside DISTRICTS was not asked for.
    const isFound = role === 'config' && flags.config === undefined && flags.demo !== true;
    if (isClaimed(role) || isFound) continue;
    problems.push(`the report was made without ${named}; leave it out`);
  }
  if (problems.length > 0) throw new UsageError(problems);
  return files.filter(({ role }) => isClaimed(role));
}
