import { describe, expect, test } from 'vitest';
import { runCitcover } from './run-citcover.js';

const ZONES = ['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu', 'UTC'];

describe.concurrent('the same bytes under every TZ', () => {
  test.each([
    'report --demo --format json',
    'plan --demo',
    'calendar --demo --format csv',
    'duty --demo --on 2027-03-14 --at 02:30 --all',
  ])('citcover %s', async (line) => {
    const runs = await Promise.all(
      ZONES.map((zone) => runCitcover(line.split(' '), { env: { TZ: zone } })),
    );
    for (const { exit, stdout } of runs) {
      expect(exit).toBe(0);
      expect(stdout).toBe(runs[0]?.stdout);
    }
    expect(runs[0]?.stdout.length).toBeGreaterThan(200);
  });
});
