import type { Writable } from 'node:stream';
import { errorCode } from './error-code.js';
import { UsageError } from './usage-error.js';

/**
 * Writes every chunk, never faster than the reader takes them, and returns once the last has left.
 * @throws the stream's error when it is a broken pipe, else a UsageError
 */
export async function writeChunks(stream: Writable, chunks: Iterable<string>): Promise<void> {
  for (const chunk of chunks) await write(stream, chunk);
}

/** Whether the reader has closed its end, as `head` does once it has seen enough. */
export function isBrokenPipe(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve();
      else if (isBrokenPipe(error)) reject(error);
      else
        reject(new UsageError(`the answer cannot be written (${errorCode(error)}); try --output`));
    });
  });
}
