import { randomBytes } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { safeText } from '../report/format/safe-text.js';
import { errorCode } from './error-code.js';
import type { Shell } from './shell.js';

/** Whether this runs in a workflow of GitHub Actions, which reads annotations from standard output. */
export function runsInGithub(env: Shell['env']): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}

/**
 * Appends to the summary of the workflow's step, where there is one. What goes wrong there is told and
 * changes nothing else: the answer stands in the log.
 */
export async function appendStepSummary(
  chunks: Iterable<string>,
  { env, errors }: Shell,
): Promise<void> {
  const path = env['GITHUB_STEP_SUMMARY'] ?? '';
  if (path === '') return;
  try {
    await appendFile(path, [...chunks].join(''));
  } catch (error) {
    const said = `the step summary ${path} cannot be written (${errorCode(error)})`;
    errors.write(`citcover: ${safeText(said, true)}\n`);
  }
}

/** The same, with whatever looks like a workflow command in it not obeyed. */
export function* withoutCommands(chunks: Iterable<string>): Generator<string> {
  const token = randomBytes(16).toString('hex');
  yield `::stop-commands::${token}\n`;
  yield* chunks;
  yield `::${token}::\n`;
}
