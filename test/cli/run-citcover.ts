import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export const ROOT = new URL('../../', import.meta.url).pathname;

/** What a run of the built program printed, and how it ended. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number | null;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Bytes for standard input; none = closed at once. */
  readonly input?: Uint8Array | string;
  readonly folder?: string;
}

/** Runs `citcover` as built in dist, in an environment of its own. */
export function runCitcover(words: readonly string[], options: RunOptions = {}): Promise<Run> {
  const script = `${ROOT}bin/citcover.js`;
  const child = spawn(process.execPath, [script, ...words], {
    cwd: options.folder ?? ROOT,
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', ...options.env },
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // A program that stops before it has read its input closes the pipe under us.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => {
      const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');
      resolve({ stdout: text(stdout), stderr: text(stderr), exit });
    });
  });
}

/** Runs a line as one types it: `TZ=UTC citcover report 'my roster.csv' - < fixtures/town/districts.csv`. */
export async function runLine(line: string): Promise<Run> {
  const words = wordsOf(line);
  const start = words.indexOf('citcover');
  const env = Object.fromEntries(words.slice(0, start).map((word) => word.split('=', 2)));
  const end = words.indexOf('<');
  const input = end === -1 ? '' : await readFile(`${ROOT}${words[end + 1]}`);
  return runCitcover(words.slice(start + 1, end === -1 ? undefined : end), { env, input });
}

function wordsOf(line: string): string[] {
  const words = line.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? [];
  return words.map((word) => word.replaceAll(/'([^']*)'|"([^"]*)"/g, '$1$2'));
}
