import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { colorLevel } from '../../src/cli/color-level.js';

const terminal = Object.assign(new PassThrough(), { isTTY: true });
const pipe = new PassThrough();
const xterm = { TERM: 'xterm-256color' };

test.each([
  ['a terminal', undefined, xterm, terminal, 2],
  ['a plain terminal', undefined, { TERM: 'xterm' }, terminal, 1],
  ['a rich terminal', undefined, { ...xterm, COLORTERM: 'truecolor' }, terminal, 3],
  ['a pipe', undefined, xterm, pipe, 0],
  ['a file', 'auto', xterm, null, 0],
  ['NO_COLOR', undefined, { ...xterm, NO_COLOR: '1' }, terminal, 0],
  ['an empty NO_COLOR', undefined, { ...xterm, NO_COLOR: '' }, terminal, 2],
  ['CI', undefined, { ...xterm, CI: 'true' }, terminal, 0],
  ['a dumb terminal', undefined, { TERM: 'dumb' }, terminal, 0],
  ['FORCE_COLOR into a pipe', undefined, { FORCE_COLOR: '' }, pipe, 1],
  ['FORCE_COLOR=3', undefined, { FORCE_COLOR: '3' }, pipe, 3],
  ['FORCE_COLOR=0', undefined, { ...xterm, FORCE_COLOR: '0' }, terminal, 0],
  ['FORCE_COLOR over NO_COLOR', undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, pipe, 1],
  ['always over NO_COLOR', 'always', { NO_COLOR: '1' }, pipe, 1],
  ['always on a dumb terminal', 'always', { TERM: 'dumb' }, pipe, 1],
  ['never over FORCE_COLOR', 'never', { ...xterm, FORCE_COLOR: '3' }, terminal, 0],
] as const)('%s', (_, flag, env, stream, level) => {
  expect(colorLevel(flag, env, stream)).toBe(level);
});

test('a word that --color does not take is refused', () => {
  expect(() => colorLevel('allways', {}, pipe)).toThrow('did you mean always?');
});
