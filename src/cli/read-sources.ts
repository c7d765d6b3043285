import { createHash } from 'node:crypto';
import type { InputRole } from '../model/issue.js';
import { readBytes } from './read-bytes.js';
import type { Shell } from './shell.js';
import type { Source } from './source.js';
import { decodeText, type Encoding } from './text-file.js';
import { UsageError } from './usage-error.js';

/** A file as text. */
export interface SourceText {
  readonly role: InputRole;
  /** What messages and answers call it. */
  readonly file: string;
  readonly text: string;
  readonly encoding: Encoding;
  /** Of the bytes as they stand in the file, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Reads all files.
 * @throws UsageError with one sentence for each file that cannot be read
 */
export async function readSources(
  sources: readonly Source[],
  shell: Shell,
): Promise<readonly SourceText[]> {
  const texts: SourceText[] = [];
  const problems: string[] = [];
  for (const source of sources) {
    try {
      texts.push(await readSource(source, shell));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new UsageError(problems);
  return texts;
}

async function readSource({ role, path, named }: Source, shell: Shell): Promise<SourceText> {
  const { stored, content } = await readBytes(path, named, shell);
  const sha256 = createHash('sha256').update(stored).digest('hex');
  return { role, file: named, ...(await decodeText(content)), sha256 };
}
