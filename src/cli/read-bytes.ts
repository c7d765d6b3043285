import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { errorCode } from './error-code.js';
import { whyNotText } from './file-kind.js';
import { nearestWord } from './nearest-word.js';
import type { Shell } from './shell.js';
import { unpacked } from './unpack.js';
import { UsageError } from './usage-error.js';

/** The longest text that Node can hold. */
const MOST_BYTES = 500_000_000;
const TOO_LARGE = 'is larger than 500 MB; split it by agency';

/** A file as it stands, and what is in it once it is unpacked. */
export interface FileBytes {
  readonly stored: Uint8Array;
  /** The same as `stored` unless the file is compressed. */
  readonly content: Uint8Array;
}

/**
 * The bytes of a file that can be a text of rows.
 * @param path null = standard input
 * @param named what the user calls it
 * @throws UsageError with one sentence: what is wrong with it and what to do
 */
export async function readBytes(
  path: string | null,
  named: string,
  shell: Shell,
): Promise<FileBytes> {
  const stored = path === null ? await readAll(shell) : await readPath(path, named);
  if (stored.length > MOST_BYTES) throw new UsageError(`${named} ${TOO_LARGE}`);
  const content = await unpacked(stored, MOST_BYTES);
  const reason = typeof content === 'string' ? content : whyNotText(content);
  if (typeof content === 'string' || reason !== null) throw new UsageError(`${named} ${reason}`);
  return { stored, content };
}

async function readAll({ input, errors }: Shell): Promise<Uint8Array> {
  if (input.isTTY === true) errors.write('citcover: paste the rows, then end with Ctrl-D\n');
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function readPath(path: string, named: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = await whyUnreadable(path, errorCode(error));
    throw new UsageError(`${named} ${reason}`, { cause: error });
  }
}

async function whyUnreadable(path: string, code: string): Promise<string> {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `does not exist${await neighbourOf(path)}; check the name and the folder you are in`;
    case 'EISDIR':
      return 'is a folder; name the CSV file in it';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by you; ask its owner for permission';
    case 'ERR_FS_FILE_TOO_LARGE':
      return TOO_LARGE;
    default:
      return `cannot be read (${code}); copy it to this machine and try again`;
  }
}

/** The file of nearly that name in the same folder, to suggest. */
async function neighbourOf(path: string): Promise<string> {
  const names = await readdir(dirname(path)).catch(() => []);
  const nearest = nearestWord(basename(path), names);
  return nearest === null ? '' : ` (did you mean ${nearest}?)`;
}
