import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressOn } from '../../src/cli/progress.js';
import type { Shell } from '../../src/cli/shell.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function progressPrinted(isTTY: boolean, env: Shell['env'], quiet: boolean): string {
  const errors = Object.assign(new PassThrough(), { isTTY });
  const shell = { errors, env } as unknown as Shell;
  const progress = progressOn(shell, { quiet });
  progress.show('1 of 9 agencies worked out');
  vi.advanceTimersByTime(600);
  progress.show('2 of 9 agencies worked out');
  progress.show('3 of 9 agencies worked out');
  vi.advanceTimersByTime(100);
  progress.show('4 of 9 agencies worked out');
  progress.clear();
  return String(errors.read() ?? '');
}

test('on a terminal, after half a second and ten times a second at most, and taken away at the end', () => {
  const clear = '\r\u001b[K';
  expect(progressPrinted(true, {}, false)).toBe(
    `${clear}citcover: 2 of 9 agencies worked out${clear}citcover: 4 of 9 agencies worked out${clear}`,
  );
});

test.each<[string, boolean, Shell['env'], boolean]>([
  ['a pipe', false, {}, false],
  ['--quiet', true, {}, true],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ['CI', true, { CI: 'true' }, false],
])('never with %s', (_, isTTY, env, quiet) => {
  expect(progressPrinted(isTTY, env, quiet)).toBe('');
});
