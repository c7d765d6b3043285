import { randomBytes } from 'node:crypto';
import { safeText } from '../../report/format/safe-text.js';
import type { FlagValues } from '../flags/flag.js';
import type { Shell } from '../shell.js';
import type { Source } from '../source.js';
import { UsageError } from '../usage-error.js';
import { runsInCi } from './ci-service.js';
import { createKey, othersMayRead, readKey, sharedRepository, usualKeyPath } from './key-file.js';

/** The secret of a run in a CI service that has no key file: gone when the run ends. */
const OF_THIS_RUN = randomBytes(32);

/**
 * The secret that pseudonyms are made with, or null when officers appear by their officer_id. Without a flag,
 * a CI service decides, and the invented city hides nobody.
 * @param sources the files read: whoever has them must not have the key too
 * @throws UsageError for flags that contradict each other, and for a key that cannot be used
 */
export async function redactSecret(
  flags: FlagValues,
  sources: readonly Source[],
  shell: Shell,
): Promise<Uint8Array | null> {
  const { redact, redactKey } = flags;
  if (redact === false && redactKey !== undefined) {
    throw new UsageError('--redact-key cannot go with --no-redact; give one of them');
  }
  const isAsked = redact ?? redactKey !== undefined;
  const isByDefault = redact === undefined && flags.demo !== true && runsInCi(shell.env);
  if (!isAsked && !isByDefault) return null;
  if (flags.names === true) throw new UsageError(namesRefused(isAsked));
  const tell = (note: string): void => {
    if (flags.quiet !== true) shell.errors.write(`citcover: ${safeText(note, true)}\n`);
  };
  if (!isAsked)
    tell('officers appear under pseudonyms, as this is a CI service; --no-redact shows officer_id');
  return await secretOf(redactKey, sources, shell, tell);
}

function namesRefused(isAsked: boolean): string {
  return isAsked
    ? '--names cannot go with --redact, which hides them; leave one of the two out'
    : '--names prints names, which are hidden in a CI service; add --no-redact if its log may keep them';
}

async function secretOf(
  named: string | undefined,
  sources: readonly Source[],
  { env }: Shell,
  tell: (note: string) => void,
): Promise<Uint8Array> {
  const path = named ?? usualKeyPath(env);
  await refuseWithin(path, sources);
  const secret = await readKey(path);
  if (secret !== null) {
    if (await othersMayRead(path)) tell(`others may read the key ${path}; chmod 600 it`);
    return secret;
  }
  if (named === undefined && runsInCi(env)) {
    tell('there is no key, so the pseudonyms hold for this run only; --redact-key FILE keeps them');
    return OF_THIS_RUN;
  }
  const created = await createKey(path);
  tell(`the key of the pseudonyms is new: ${path}; keep it, and keep it out of any repository`);
  return created;
}

async function refuseWithin(path: string, sources: readonly Source[]): Promise<void> {
  const repository = await sharedRepository(
    path,
    sources.map((source) => source.path ?? process.cwd()),
  );
  if (repository === null) return;
  throw new UsageError(
    `the key ${path} is in the repository of the files, ${repository}: whoever has it could undo the pseudonyms; name one outside with --redact-key FILE`,
  );
}
