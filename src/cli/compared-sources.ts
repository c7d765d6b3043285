import type { InputFlags } from './flags/flag.js';
import type { Source } from './source.js';
import { sourcesOf } from './sources.js';
import { UsageError } from './usage-error.js';

/** The old roster, and the files of the new one. */
export interface ComparedSources {
  readonly old: Source;
  readonly new: readonly Source[];
}

/**
 * The files of `compare`.
 * @throws UsageError when standard input is asked for twice
 */
export async function comparedSources(
  [old = '', next = '', districts = '']: readonly string[],
  flags: InputFlags,
): Promise<ComparedSources> {
  const isOldPiped = old === '-';
  if (isOldPiped && next === '-') {
    throw new UsageError('only one file can come from standard input; name the other');
  }
  // --stdin-name belongs to the call in which the piped file is.
  const { stdinName, ...unnamed } = flags;
  const ofOld = await sourcesOf([old, districts], isOldPiped ? flags : unnamed);
  const ofNew = await sourcesOf([next, districts], isOldPiped ? unnamed : flags);
  return { old: ofOld.find(({ role }) => role === 'roster')!, new: ofNew };
}
