import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code.js';
import { UsageError } from './usage-error.js';

/** Only the owner may read a file about police officers. */
const OWNER_ONLY = 0o600;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a file whole or not at all: into a new file of mode 0600 in the same folder, then renamed.
 * What is no plain file (a pipe, /dev/null) is written to directly, since renaming would replace it.
 * @throws UsageError when it cannot be written there
 */
export async function writeOutputFile(path: string, chunks: Iterable<string>): Promise<void> {
  const target = await targetOf(path);
  if (target.special) return fill(path, await opened(path, path, 'w'), chunks);
  const draft = join(
    dirname(target.path),
    `.${basename(target.path)}.${randomBytes(6).toString('hex')}`,
  );
  const handle = await opened(path, draft, 'wx');
  const stopWatching = removeOnSignal(draft);
  try {
    await fill(path, handle, chunks);
    await rename(draft, target.path).catch((error: unknown) => fail(path, error));
  } catch (error) {
    await unlink(draft);
    throw error;
  } finally {
    stopWatching();
  }
}

/**
 * Refuses, before any work is done, a file that cannot be written or is one of those read.
 * @param inputs paths of the files read
 * @param flag that names the file
 * @throws UsageError that says why
 */
export async function refuseUnfitOutput(
  path: string,
  inputs: readonly string[],
  flag = '--output',
): Promise<void> {
  await targetOf(path, flag);
  await stat(dirname(path)).catch((error: unknown) => fail(path, error));
  const output = await identityOf(path);
  for (const input of inputs) {
    if (output !== null && (await identityOf(input)) === output) {
      throw new UsageError(`${flag} ${path} is one of the input files; choose another file`);
    }
  }
}

/** Device and file number, so that links and other spellings of one file are found out; null when there is none. */
async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found?.isFile() ? `${found.dev}:${found.ino}` : null;
}

async function targetOf(
  path: string,
  flag = '--output',
): Promise<{ path: string; special: boolean }> {
  const found = await stat(path).catch(() => null);
  if (found === null) return { path, special: false };
  if (found.isDirectory()) {
    throw new UsageError(`${flag} ${path} is a folder; name a file in it`);
  }
  // Through a link the file it points to is replaced, never the link.
  return { path: found.isFile() ? await realpath(path) : path, special: !found.isFile() };
}

function opened(path: string, file: string, how: 'w' | 'wx'): Promise<FileHandle> {
  return open(file, how, OWNER_ONLY).catch((error: unknown) => fail(path, error));
}

async function fill(path: string, handle: FileHandle, chunks: Iterable<string>): Promise<void> {
  try {
    for (const chunk of chunks) {
      await handle.appendFile(chunk).catch((error: unknown) => fail(path, error));
    }
  } finally {
    await handle.close();
  }
}

function fail(path: string, error: unknown): never {
  const reasons: Record<string, string> = {
    ENOENT: `the folder of ${path} does not exist; create it first`,
    EACCES: `you may not write ${path}; choose another folder`,
    EROFS: `you may not write ${path}; choose another folder`,
    ENOSPC: `there is no space left to write ${path}; free some or choose another disk`,
    ENOTDIR: `the folder of ${path} is not a folder; check the path`,
  };
  const reason = reasons[errorCode(error)];
  throw new UsageError(reason ?? `${path} cannot be written (${errorCode(error)}); try another`);
}

function removeOnSignal(draft: string): () => void {
  const remove = (signal: NodeJS.Signals): void => {
    unlinkSync(draft);
    stop();
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, remove);
  };
  for (const signal of SIGNALS) process.on(signal, remove);
  return stop;
}
