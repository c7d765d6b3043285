import { describe, expect, test } from 'vitest';
import { explainFailure } from '../../../src/cli/explain-failure.js';
import { FalseClaimError } from '../../../src/cli/false-claim-error.js';
import { mayBeRedacted } from '../../../src/cli/redact/ci-service.js';

describe('a failure of our own', () => {
  const error = new FalseClaimError('officer 4471 is planned twice');

  test('says whom it is about', () => {
    expect(explainFailure(error, false).lines.join()).toContain('officer 4471 is planned twice');
  });

  test('does not when officers are hidden, not even with -v', () => {
    const { code, lines } = explainFailure(error, true, true);
    expect(code).toBe(3);
    expect(lines.join()).not.toContain('4471');
    expect(lines[1]).toContain('--no-redact');
  });
});

test('whether officers are hidden is known before the command line is understood', () => {
  expect(mayBeRedacted(['plan', 'r', 'd'], {})).toBe(false);
  expect(mayBeRedacted(['plan', '--redact'], {})).toBe(true);
  expect(mayBeRedacted(['plan', '--redact-key=x'], {})).toBe(true);
  expect(mayBeRedacted(['plan'], { CI: '1' })).toBe(true);
  expect(mayBeRedacted(['plan', '--no-redact'], { CI: '1' })).toBe(false);
});
