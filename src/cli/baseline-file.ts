import { stat } from 'node:fs/promises';
import type { Accepted, Baseline } from '../model/baseline.js';
import type { Issue } from '../model/issue.js';
import { readBaseline } from '../read/read-baseline.js';
import { counted } from '../report/amounts.js';
import { baselineText } from '../report/check/write-baseline.js';
import { safeText } from '../report/format/safe-text.js';
import type { CheckFlags, OutputFlags } from './flags/flag.js';
import { refuseUnfitOutput, writeOutputFile } from './output-file.js';
import { readBytes } from './read-bytes.js';
import type { Shell } from './shell.js';
import type { Source } from './source.js';
import { decodeText } from './text-file.js';

/** The baselines that a command line names. */
export interface Baselines {
  /** What is accepted; null without --baseline. */
  readonly baseline: Baseline | null;
  /** Whose reasons a new baseline keeps: --baseline, else the file that is to be written. */
  readonly earlier: Baseline | null;
  /** What is wrong with them; every one stops the run. */
  readonly issues: readonly Issue[];
}

/**
 * Reads the baselines.
 * @throws UsageError when one cannot be read, or a new one cannot be written there
 */
export async function loadBaselines(
  { baseline: path, writeBaseline }: CheckFlags,
  sources: readonly Source[],
  shell: Shell,
): Promise<Baselines> {
  if (writeBaseline !== undefined) {
    const inputs = sources.map((source) => source.path ?? '/dev/stdin');
    await refuseUnfitOutput(writeBaseline, inputs, '--write-baseline');
  }
  const given = path === undefined ? null : await load(path, shell);
  const isThere = writeBaseline !== undefined && (await exists(writeBaseline));
  const earlier = given ?? (isThere ? await load(writeBaseline, shell) : null);
  return {
    baseline: given?.baseline ?? null,
    earlier: earlier?.baseline ?? null,
    issues: earlier?.issues ?? [],
  };
}

/** Writes a baseline whole or not at all, and says how much it accepts. */
export async function saveBaseline(
  path: string,
  accepted: readonly Accepted[],
  { quiet }: OutputFlags,
  { errors }: Shell,
): Promise<void> {
  await writeOutputFile(path, baselineText(accepted));
  if (quiet === true) return;
  const unexplained = accepted.filter(({ reason }) => reason === '').length;
  const missing = unexplained > 0 ? `; ${unexplained} wait for a "reason"` : '';
  const said = `${path} is written and accepts ${counted(accepted.length, 'finding')}${missing}`;
  errors.write(`citcover: ${safeText(said, true)}\n`);
}

async function load(path: string, shell: Shell): Promise<ReturnType<typeof readBaseline>> {
  const named = `the baseline ${path}`;
  const { content } = await readBytes(path === '-' ? null : path, named, shell);
  return readBaseline({ file: path, text: (await decodeText(content)).text });
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}
