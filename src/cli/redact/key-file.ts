import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, realpath, stat, unlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { errorCode } from '../error-code.js';
import type { Shell } from '../shell.js';
import { UsageError } from '../usage-error.js';

const BYTES = 32;
const OWNER_ONLY = 0o600;
const FOLDER_OF_OWNER = 0o700;

/** Where the key is when no flag says otherwise. */
export function usualKeyPath(env: Shell['env']): string {
  const own = env['XDG_CONFIG_HOME'] ?? '';
  const settings = own === '' ? join(env['HOME'] || homedir(), '.config') : own;
  return join(settings, 'citcover', 'redact.key');
}

/**
 * The secret in a key file, or null when there is no such file.
 * @throws UsageError when it cannot be read or is too short to be a secret
 */
export async function readKey(path: string): Promise<Uint8Array | null> {
  try {
    const secret = Buffer.from((await readFile(path, 'utf8')).trim());
    if (secret.length >= BYTES) return secret;
    throw new UsageError(
      `${path} holds ${secret.length} characters, and a key has at least ${BYTES}; name another file, and citcover writes a key there`,
    );
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    if (error instanceof UsageError) throw error;
    throw new UsageError(`the key ${path} cannot be read (${errorCode(error)}); name another`, {
      cause: error,
    });
  }
}

/**
 * Writes a new key of 32 random bytes, in hexadecimal and for its owner alone, and returns the secret that then
 * stands there: that of another run, should one have been quicker.
 * @throws UsageError when it cannot be written
 */
export async function createKey(path: string): Promise<Uint8Array> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(dirname(path), { recursive: true, mode: FOLDER_OF_OWNER });
    const handle = await open(draft, 'wx', OWNER_ONLY);
    await handle.writeFile(`${randomBytes(BYTES).toString('hex')}\n`).finally(() => handle.close());
    await chmod(draft, OWNER_ONLY);
    await link(draft, path).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    });
    await unlink(draft);
  } catch (error) {
    throw new UsageError(
      `the key ${path} cannot be written (${errorCode(error)}); name another with --redact-key FILE`,
      { cause: error },
    );
  }
  return (await readKey(path))!;
}

/** Whether others than its owner may read a file, where the system knows such a thing. */
export async function othersMayRead(path: string): Promise<boolean> {
  if (process.platform === 'win32') return false;
  return ((await stat(path)).mode & 0o077) !== 0;
}

/**
 * The repository that holds both a key and one of the input files, or null. Whoever has the repository
 * would have the key, and with it every officer_id.
 * @param inputs paths of files; the folder one is in, for standard input
 */
export async function sharedRepository(
  key: string,
  inputs: readonly string[],
): Promise<string | null> {
  const keyFolder = await realFolder(dirname(resolve(key)));
  for (const input of inputs) {
    for (const folder of above(await realFolder(resolve(input)))) {
      const isOver = keyFolder === folder || keyFolder.startsWith(withSlash(folder));
      if (isOver && (await exists(join(folder, '.git')))) return folder;
    }
  }
  return null;
}

/** A path without links, as far as it exists. */
function realFolder(path: string): Promise<string> {
  return realpath(path).catch(async () => {
    const parent = dirname(path);
    return parent === path ? path : join(await realFolder(parent), basename(path));
  });
}

function above(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...above(parent)];
}

function withSlash(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
