import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { demandsOf } from './imports.js';
import { type SourceFile, wallBreaches } from './walls.js';

const TOP = fileURLToPath(new URL('../..', import.meta.url));

describe('the house', () => {
  const files = readdirSync(join(TOP, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(TOP, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const sources = files.filter((path) => path.endsWith('.ts')).map(read);

  test('every wall stands', () => {
    console.info(`walls: looked at ${sources.length} files under src`);
    expect(sources.length).toBeGreaterThan(200);
    expect(wallBreaches(sources)).toEqual([]);
  });

  test('src holds TypeScript and nothing else', () => {
    expect(files.filter((path) => !path.endsWith('.ts'))).toEqual([]);
  });

  test('bin starts dist/cli/main.js and imports nothing else', () => {
    const [first, ...rest] = read('bin/citcover.js').text.split('\n');
    expect(first).toBe('#!/usr/bin/env node');
    expect(demandsOf(rest.join('\n')).specifiers).toEqual(['../dist/cli/main.js']);
  });
});

describe('the checker itself', () => {
  const sound = {
    'src/model/day.ts': 'export const day = 1;',
    'src/read/date.ts':
      "import { parse } from 'date-fns/parse';\nimport { day } from '../model/day.js';",
    'src/report/format/table.ts': "import type { day } from '../../model/day.js';",
    'src/cli/main.ts':
      "import fs from 'node:fs';\nconst table = import('../report/format/table.js');",
  };

  test('accepts a sound house', () => {
    expect(breachesIn({})).toEqual([]);
  });

  test.each<[wall: string, bad: Record<string, string>, sentence: string]>([
    [
      'a door walked the wrong way',
      { 'src/model/x.ts': "import { main } from '../cli/main.js';" },
      'src/model/x.ts imports src/cli/main.ts: model may not import cli',
    ],
    [
      'verify looking at the planner',
      { 'src/plan/a.ts': '', 'src/verify/x.ts': "import type { A } from '../plan/a.js';" },
      'src/verify/x.ts imports src/plan/a.ts: verify may not import plan',
    ],
    [
      'report reading files',
      { 'src/report/x.ts': "type D = import('../read/date.js').D;" },
      'src/report/x.ts imports src/read/date.ts: report may not import read',
    ],
    [
      'a re-export through the wall',
      { 'src/coverage/x.ts': "export { a } from '../plan/a.js';", 'src/plan/a.ts': '' },
      'src/coverage/x.ts imports src/plan/a.ts: coverage may not import plan',
    ],
    [
      'a dynamic import through the wall',
      { 'src/plan/x.ts': "await import('../report/format/table.js');" },
      'src/plan/x.ts imports src/report/format/table.ts: plan may not import report',
    ],
    [
      'a dynamic import nobody can check',
      { 'src/cli/x.ts': 'const name = "./main.js"; await import(name);' },
      'src/cli/x.ts imports something that is not a plain string',
    ],
    [
      'Node outside cli',
      { 'src/read/x.ts': "import { readFileSync } from 'node:fs';" },
      'src/read/x.ts imports node:fs: only cli may use Node',
    ],
    [
      'Node outside cli without its prefix',
      { 'src/plan/x.ts': "import type { Stats } from 'fs';" },
      'src/plan/x.ts imports fs: only cli may use Node',
    ],
    [
      'chance',
      { 'src/plan/x.ts': 'export const roll = Math.random();' },
      'src/plan/x.ts uses Math.random: same input, same bytes, everywhere',
    ],
    [
      'the order of the local language',
      { 'src/report/x.ts': 'export const order = (a: string, b: string) => a.localeCompare(b);' },
      'src/report/x.ts uses localeCompare: same input, same bytes, everywhere',
    ],
    [
      'a package with two doors',
      { 'src/cli/x.ts': "import { format } from 'date-fns/format';" },
      'date-fns is imported by more than one file: src/read/date.ts, src/cli/x.ts',
    ],
    [
      'date-fns as a whole',
      { 'src/read/date.ts': "import { parse } from 'date-fns';" },
      'src/read/date.ts imports date-fns whole, not by sub-path',
    ],
    [
      'a file too long',
      { 'src/plan/x.ts': '// one more\n'.repeat(201) },
      'src/plan/x.ts has 201 lines; the wall is 200',
    ],
    [
      'a drawer for everything',
      { 'src/model/date-utils.ts': '' },
      'src/model/date-utils.ts is named for nothing: name it after the idea it holds',
    ],
    ['a room that is not there', { 'src/lib/x.ts': '' }, 'src/lib/x.ts is in no room of the house'],
    ['a file outside every room', { 'src/x.ts': '' }, 'src/x.ts is in no room of the house'],
    [
      'an import of nothing',
      { 'src/plan/x.ts': "import { a } from './gone.js';" },
      'src/plan/x.ts imports ./gone.js, which is no source file',
    ],
    [
      'a cycle, even of types',
      {
        'src/plan/a.ts': "import type { B } from './b.js';",
        'src/plan/b.ts': "import type { A } from './a.js';",
      },
      'import cycle: src/plan/a.ts -> src/plan/b.ts -> src/plan/a.ts',
    ],
  ])('rejects %s', (_wall, bad, sentence) => {
    expect(breachesIn(bad)).toEqual([sentence]);
  });

  test('an import in a comment or a string is no import', () => {
    const text = "// import '../cli/main.js';\nexport const s = \"import '../cli/main.js'\";";
    expect(breachesIn({ 'src/model/x.ts': text })).toEqual([]);
  });

  test('a file that does not parse is refused, not half read', () => {
    expect(() => breachesIn({ 'src/model/x.ts': 'const = ;' })).toThrow(SyntaxError);
  });

  function breachesIn(bad: Record<string, string>): string[] {
    const house = { ...sound, ...bad };
    return wallBreaches(Object.entries(house).map(([path, text]) => ({ path, text })));
  }
});

function read(path: string): SourceFile {
  return { path, text: readFileSync(join(TOP, path), 'utf8') };
}
