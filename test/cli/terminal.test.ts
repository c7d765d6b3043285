import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { speaksUnicode, terminalWidth } from '../../src/cli/terminal.js';

test.each([
  [{ columns: 132 }, {}, 132],
  [{ columns: 60 }, {}, 80],
  [{}, { COLUMNS: '100' }, 100],
  [{}, { COLUMNS: 'wide' }, 80],
  [{}, {}, 80],
  [{ columns: 90 }, { COLUMNS: '200' }, 90],
])('width of %j with %j', (stream, env, width) => {
  expect(terminalWidth(env, Object.assign(new PassThrough(), stream))).toBe(width);
});

test.each([
  [{}, true],
  [{ LANG: 'en_US.UTF-8' }, true],
  [{ LANG: 'C.utf8' }, true],
  [{ LANG: 'C' }, false],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'POSIX' }, false],
  [{ LANG: 'en_US.UTF-8', LC_ALL: '' }, true],
  [{ LANG: 'en_US.UTF-8', TERM: 'dumb' }, false],
  [{ TERM: 'linux' }, false],
])('more than ASCII with %j: %s', (env, expected) => {
  expect(speaksUnicode(env)).toBe(expected);
});
