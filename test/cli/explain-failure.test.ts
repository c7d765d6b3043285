import { expect, test } from 'vitest';
import { explainFailure } from '../../src/cli/explain-failure.js';
import { FalseClaimError } from '../../src/cli/false-claim-error.js';
import { UsageError } from '../../src/cli/usage-error.js';

test('what the user can put right ends with 2 and a line for each problem', () => {
  const { code, lines } = explainFailure(new UsageError(['one', 'two']), true);
  expect(code).toBe(2);
  expect(lines).toEqual(['citcover: one', 'citcover: two']);
});

test('a plan that fails the independent check is our fault, and says which claim is false', () => {
  const { code, lines } = explainFailure(new FalseClaimError('North Day: 3 claimed'), false);
  expect(code).toBe(3);
  expect(lines[0]).toBe(
    'citcover: sorry, its plan failed its own independent check, so nothing is printed.',
  );
  expect(lines[1]).toContain('North Day: 3 claimed');
});

test('anything else is our fault too; where it happened is said with -v only', () => {
  const error = new TypeError('x is not a function');
  const brief = explainFailure(error, false);
  const verbose = explainFailure(error, true);
  expect(brief.code).toBe(3);
  expect(brief.lines).toHaveLength(3);
  expect(brief.lines[1]).toBe('  TypeError: x is not a function');
  expect(verbose.lines.join('\n')).toContain('explain-failure.test.ts');
});

test('a reader that has gone is no failure', () => {
  const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
  expect(explainFailure(gone, true)).toEqual({ code: 0, lines: [] });
});
