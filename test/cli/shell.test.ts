import { afterEach, expect, test, vi } from 'vitest';
import { processShell } from '../../src/cli/shell.js';
import { formatDay } from '../../src/model/day.js';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test.each([
  ['Pacific/Kiritimati', '2027-01-01'],
  ['UTC', '2026-12-31'],
  ['America/St_Johns', '2026-12-31'],
  ['Asia/Kathmandu', '2027-01-01'],
])('today in %s is that of the local clock', (name, today) => {
  vi.stubEnv('TZ', name);
  vi.setSystemTime('2026-12-31T20:00:00Z');
  expect(formatDay(processShell().today())).toBe(today);
});
