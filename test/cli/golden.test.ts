import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT, type Run, runLine } from './run-citcover.js';

/**
 * Each golden file carries its command in the first line, and what it prints and how it ends below.
 * `UPDATE_GOLDEN=1 npx vitest run test/cli/golden.test.ts` writes them anew: read the difference.
 */
const FOLDER = `${ROOT}test/cli/golden/`;
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };

test('there are golden files', () => {
  expect(files.length).toBeGreaterThan(40);
});

describe.concurrent('golden files', () => {
  test.each(files)('%s', async (name) => {
    const path = `${FOLDER}${name}`;
    const golden = readFileSync(path, 'utf8');
    const [command = ''] = golden.split('\n', 1);
    const actual = written(command, await runLine(command.replace(/^\$ /, '')));
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, actual);
    else expect(actual).toBe(golden);
  });
});

function written(command: string, { stdout, stderr, exit }: Run): string {
  const parts = [command, '', `--- exit ${exit}`, '--- stderr', stderr, '--- stdout', stdout];
  return parts.join('\n').replaceAll(`${manifest.version}`, '<version>');
}
