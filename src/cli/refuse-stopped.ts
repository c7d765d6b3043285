import { checkTable } from '../report/format/table/check-table.js';
import { redactCheck } from '../report/redact/redact-check.js';
import type { Call } from './command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { runsInGithub } from './github-actions.js';
import type { Loaded } from './load-agencies.js';
import { EVERYTHING, styleOf } from './prepare-answer.js';
import type { Shell } from './shell.js';
import { writeChunks } from './write-chunks.js';

/** Says on standard error why no answer can be given: every issue, and what to do. */
export async function refuseStopped(loaded: Loaded, call: Call, shell: Shell): Promise<ExitCode> {
  const style = { ...styleOf(call, shell, shell.errors), show: EVERYTHING };
  const { redaction } = loaded;
  const said = redaction === null ? loaded : redactCheck(loaded, redaction);
  await writeChunks(shell.errors, checkTable(said, style));
  if (call.command === 'compare' && runsInGithub(shell.env)) {
    const { checkGithub } = await import('../report/format/github/check-github.js');
    await writeChunks(shell.output, checkGithub(said));
  }
  const next = areSwapped(loaded)
    ? 'ROSTER comes first and DISTRICTS second; are the two files the wrong way round?'
    : 'no answer can be given until the errors above are put right';
  await writeChunks(shell.errors, [`citcover: ${next}\n`]);
  return EXIT.unusable;
}

/** Both files lack columns that the other kind of file need not have. */
function areSwapped({ issues }: Loaded): boolean {
  const lacking = issues.filter(({ code }) => code === 'column-missing');
  return (
    lacking.some(({ input }) => input === 'roster') &&
    lacking.some(({ input }) => input === 'districts')
  );
}
