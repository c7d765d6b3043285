import { safeText } from '../report/format/safe-text.js';
import type { Call } from './command.js';
import type { Destination } from './flags/destinations.js';
import { appendStepSummary, runsInGithub, withoutCommands } from './github-actions.js';
import { writeOutputFile } from './output-file.js';
import type { Shell, TerminalStream } from './shell.js';
import { writeChunks } from './write-chunks.js';

/** The text of an answer in a format, for a stream; null = a file. */
export type ChunksOf = (format: string, stream: TerminalStream | null) => Promise<Iterable<string>>;

/** Writes an answer to every place that was asked for. */
export async function deliver(
  destinations: readonly Destination<string>[],
  chunksOf: ChunksOf,
  call: Call,
  shell: Shell,
): Promise<void> {
  for (const { format, path } of destinations) {
    if (path === null) {
      await writeChunks(shell.output, await chunksOf(format, shell.output));
      continue;
    }
    await writeOutputFile(path, await chunksOf(format, null));
    if (shell.errors.isTTY === true) tellWritten(path, call, shell);
  }
}

/**
 * The same of an answer that CI services read. In GitHub Actions its annotations come without being asked
 * for, unless a format was chosen for standard output, and the summary of the step. Where standard output
 * carries a format for machines, people find the table on standard error.
 */
export async function deliverInCi(
  destinations: readonly Destination<string>[],
  chunksOf: ChunksOf,
  call: Call,
  shell: Shell,
): Promise<void> {
  const { output, errors, env } = shell;
  const printed = destinations.find(({ path }) => path === null)?.format ?? null;
  const isChosen = printed !== null && (printed !== 'table' || call.flags.format !== undefined);
  const annotates = runsInGithub(env) && !isChosen;
  await deliver(destinations, annotates ? obeyingNothing(chunksOf) : chunksOf, call, shell);
  if (printed !== null && FOR_MACHINES.has(printed) && call.flags.quiet !== true) {
    await writeChunks(errors, await chunksOf('table', errors));
  }
  if (annotates) await writeChunks(output, await chunksOf('github', null));
  if (annotates || (printed === 'github' && runsInGithub(env))) {
    await appendStepSummary(await chunksOf('markdown', null), shell);
  }
}

const FOR_MACHINES = new Set(['json', 'csv', 'github', 'sarif', 'junit']);

/** What is printed may quote a row that looks like a workflow command. */
function obeyingNothing(chunksOf: ChunksOf): ChunksOf {
  return async (format, stream) => {
    const chunks = await chunksOf(format, stream);
    return stream === null ? chunks : withoutCommands(chunks);
  };
}

function tellWritten(path: string, { flags }: Call, { errors }: Shell): void {
  if (flags.quiet !== true) errors.write(`citcover: ${safeText(path, true)} is written\n`);
}
