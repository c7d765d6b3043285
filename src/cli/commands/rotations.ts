import { ROTATIONS as KNOWN } from '../../model/rotations.js';
import { type Call, type Command, NO_FILES } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { FORMAT_FLAGS, GENERAL_FLAGS } from '../flags/output-flags.js';
import { prepareAnswer } from '../prepare-answer.js';
import type { Shell } from '../shell.js';

export const ROTATIONS: Command = {
  name: 'rotations',
  description: 'The rotations that are known by name, with their cycles, and how to write others.',
  operands: NO_FILES,
  flags: [...FORMAT_FLAGS, ...GENERAL_FLAGS],
  examples: [
    { line: 'citcover rotations', does: 'every name with its cycle and average hours a week' },
    { line: 'citcover rotations --format csv', does: 'the same for a spreadsheet' },
  ],
  run: runRotations,
};

async function runRotations(call: Call, shell: Shell): Promise<ExitCode> {
  const answer = await prepareAnswer('rotations', call, [], shell);
  await answer.write(KNOWN, null);
  return EXIT.answered;
}
