import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ROOT, runCitcover } from './run-citcover.js';

const run = promisify(execFile);
const CITY = 'fixtures/city/roster.csv fixtures/city/districts.csv --year 2027 --as-of 2027-01-01';
const CALENDAR = `calendar ${CITY} --format csv --quiet`;

describe.concurrent('pipes', () => {
  test('a long answer arrives whole through a slow pipe', async () => {
    const whole = await runCitcover(CALENDAR.split(' '));
    expect(whole.stdout.length).toBeGreaterThan(100_000);
    const slow = `node bin/citcover.js ${CALENDAR} | (sleep 0.3; wc -c)`;
    const { stdout } = await run('bash', ['-c', slow], { cwd: ROOT });
    expect(Number(stdout)).toBe(Buffer.byteLength(whole.stdout));
  });

  test('a reader that stops early ends it quietly with 0', async () => {
    const line = `set -o pipefail; node bin/citcover.js ${CALENDAR} | head -n 1`;
    const { stdout, stderr } = await run('bash', ['-c', line], { cwd: ROOT });
    expect(stdout).toBe('date,agency,district,shift,start,end,required,on_duty,short\n');
    expect(stderr).toBe('');
  });

  test('a full disk is told, and is no answer', async () => {
    const line = `node bin/citcover.js ${CALENDAR} > /dev/full; echo $? >&2`;
    const { stderr } = await run('bash', ['-c', line], { cwd: ROOT });
    expect(stderr).toBe('citcover: the answer cannot be written (ENOSPC); try --output\n2\n');
  });
});
