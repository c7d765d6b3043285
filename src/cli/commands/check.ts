import { verdictOf } from '../../report/format/verdict.js';
import { type Call, type Command, FILES } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { WHOLE_FILE_FLAGS } from '../flags/file-command-flags.js';
import { loadAgencies } from '../load-agencies.js';
import { prepareAnswer } from '../prepare-answer.js';
import type { Shell } from '../shell.js';
import { sourcesOf } from '../sources.js';

export const CHECK: Command = {
  name: 'check',
  description:
    'Whether the files are sound: every issue with its line, what it does to the answer ' +
    'and what to write instead. Ends with 0 when there is no error, 1 when there is one, ' +
    'and 2 when no answer can be given at all.',
  operands: FILES,
  flags: WHOLE_FILE_FLAGS,
  examples: [
    { line: 'citcover check roster.csv districts.csv', does: 'every issue, and the verdict' },
    {
      line: 'citcover check roster.csv districts.csv --format csv --output issues.csv',
      does: 'the issues for a spreadsheet',
    },
  ],
  run: runCheck,
};

async function runCheck(call: Call, shell: Shell): Promise<ExitCode> {
  const sources = await sourcesOf(call.operands, call.flags);
  const answer = await prepareAnswer('check', call, sources, shell);
  const loaded = await loadAgencies(call.flags, sources, shell);
  await answer.write(loaded);
  if (loaded.stopped) return EXIT.unusable;
  return verdictOf(loaded.issues).sound ? EXIT.answered : EXIT.found;
}
