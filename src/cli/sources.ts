import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { InputRole } from '../model/issue.js';
import { demoSources } from './demo-city.js';
import type { InputFlags } from './flags/flag.js';
import type { Source } from './source.js';
import { STANDARD_INPUT } from './source.js';
import { UsageError } from './usage-error.js';

const ROLES: readonly InputRole[] = ['roster', 'districts', 'exceptions', 'config'];

const CONFIG_NAME = 'citcover.json';

/**
 * The files that a command line names: roster, districts, and what the flags add. Without --config it
 * is the citcover.json beside DISTRICTS, when there is one.
 * @throws UsageError when standard input is asked for twice, or is named and not asked for
 */
export async function sourcesOf(
  [roster = '', districts = '']: readonly string[],
  flags: InputFlags,
): Promise<readonly Source[]> {
  const { exceptions, absences } = flags;
  if (exceptions !== undefined && absences !== undefined) {
    throw new UsageError('--absences is another name for --exceptions; give one of them');
  }
  const files = flags.demo === true ? demoSources() : await ownSources(roster, districts);
  const named = [sourceOf('exceptions', exceptions ?? absences), sourceOf('config', flags.config)];
  const sources = renamed([...files, ...named.filter((source) => source !== null)], flags);
  // A file that a flag names stands later, and takes the place of the one found.
  const byRole = new Map(sources.map((source) => [source.role, source]));
  return ROLES.map((role) => byRole.get(role)).filter((source) => source !== undefined);
}

/** Standard input under the name that --stdin-name gives it. */
function renamed(sources: readonly Source[], { stdinName }: InputFlags): readonly Source[] {
  const piped = sources.filter(({ path }) => path === null);
  if (piped.length > 1) {
    throw new UsageError('only one file can come from standard input; name the other');
  }
  if (stdinName === undefined) return sources;
  if (stdinName.trim() === '') throw new UsageError('--stdin-name needs a name');
  if (piped.length === 0) {
    throw new UsageError(
      '--stdin-name names standard input, which no file comes from; write - in the place of that file',
    );
  }
  return sources.map((source) => (source.path === null ? { ...source, named: stdinName } : source));
}

async function ownSources(roster: string, districts: string): Promise<readonly Source[]> {
  const config = await configBeside(districts);
  const files = [
    sourceOf('roster', roster),
    sourceOf('districts', districts),
    sourceOf('config', config),
  ];
  return files.filter((source) => source !== null);
}

function sourceOf(role: InputRole, argument: string | undefined): Source | null {
  if (argument === undefined) return null;
  return argument === '-'
    ? { role, path: null, named: STANDARD_INPUT }
    : { role, path: argument, named: argument };
}

async function configBeside(districts: string): Promise<string | undefined> {
  if (districts === '-') return undefined;
  const path = join(dirname(districts), CONFIG_NAME);
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? path : undefined;
}
