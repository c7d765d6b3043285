import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Call, Command } from '../command.js';
import { errorCode } from '../error-code.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { INIT_FLAGS } from '../flags/output-flags.js';
import { writeOutputFile } from '../output-file.js';
import type { Shell } from '../shell.js';
import { TEMPLATES } from '../templates/templates.js';
import { UsageError } from '../usage-error.js';
import { writeChunks } from '../write-chunks.js';

export const INIT: Command = {
  name: 'init',
  description:
    'Writes templates of the two files, of the absences and of citcover.json, and ' +
    'COLUMNS.md, which explains every column. Files that are there are left alone.',
  operands: { usage: '[DIR]', least: 0, most: 1 },
  flags: INIT_FLAGS,
  examples: [
    { line: 'citcover init', does: 'into the folder you are in' },
    { line: 'citcover init my-agency', does: 'into that folder, made when it does not exist' },
  ],
  run: runInit,
};

async function runInit({ operands, flags }: Call, { output }: Shell): Promise<ExitCode> {
  const [folder = '.'] = operands;
  await makeFolder(folder);
  if (flags.force !== true) await refuseExisting(folder);
  for (const { name, text } of TEMPLATES) await writeOutputFile(join(folder, name), [text]);
  if (flags.quiet !== true) await writeChunks(output, [whatNext(folder)]);
  return EXIT.answered;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`${folder} cannot be made (${errorCode(error)}); name another folder`, {
      cause: error,
    });
  }
}

async function refuseExisting(folder: string): Promise<void> {
  const found: string[] = [];
  for (const { name } of TEMPLATES) {
    const path = join(folder, name);
    const exists = await access(path).then(
      () => true,
      () => false,
    );
    if (exists) found.push(path);
  }
  if (found.length === 0) return;
  const verb = found.length === 1 ? 'exists' : 'exist';
  throw new UsageError(
    `${found.join(', ')} already ${verb}; nothing was written: name another folder, or add --force`,
  );
}

function whatNext(folder: string): string {
  const path = (name: string): string => join(folder, name);
  const lines = TEMPLATES.map(({ name, what }) => `  ${path(name).padEnd(30)} ${what}`);
  return `Written:
${lines.join('\n')}

Next: put your own rows in the place of the examples, then
  citcover check ${path('roster.csv')} ${path('districts.csv')}
  citcover ${path('roster.csv')} ${path('districts.csv')}
`;
}
