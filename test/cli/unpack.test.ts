import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpacked } from '../../src/cli/unpack.js';
import { runFake } from './fake-shell.js';
import { ROOT } from './run-citcover.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what is compressed with gzip is unpacked', () => {
  test('by its content; anything else is left as it is', async () => {
    const rows = bytes('officer_id,district\n4471,D1\n');
    expect(await unpacked(rows, 1000)).toBe(rows);
    expect(Buffer.from((await unpacked(gzipSync(rows), 1000)) as Uint8Array)).toEqual(
      Buffer.from(rows),
    );
  });

  test('up to a limit, so that a small file cannot fill the memory', async () => {
    const bomb = gzipSync(new Uint8Array(5_000_000));
    expect(bomb.length).toBeLessThan(10_000);
    expect(await unpacked(bomb, 5_000_000)).toHaveLength(5_000_000);
    expect(await unpacked(bomb, 4_000_000)).toBe('unpacks to more than 4 MB; split it by agency');
  });

  test('unless it is cut off or damaged', async () => {
    const whole = gzipSync(bytes('officer_id,district\n'.repeat(100)));
    const reason = 'is compressed with gzip, and damaged or cut off; copy or export it again';
    expect(await unpacked(whole.subarray(0, 30), 1000)).toBe(reason);
    const damaged = Uint8Array.from(whole);
    damaged[whole.length - 6]! ^= 0xff;
    expect(await unpacked(damaged, 10_000)).toBe(reason);
  });
});

describe('a compressed roster', () => {
  const districts = `${ROOT}fixtures/town/districts.csv`;
  const dates = ['--on', '2027-01-04', '--as-of', '2027-01-01', '--format', 'json'];
  let folder = '';
  let roster = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'citcover-gzip-'));
    roster = join(folder, 'roster.csv');
    const plain = await readFile(`${ROOT}fixtures/town/roster.csv`);
    await writeFile(roster, gzipSync(plain));
    await writeFile(join(folder, 'twice'), gzipSync(gzipSync(plain)));
    await writeFile(join(folder, 'book'), gzipSync('PK\x03\x04'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('answers as the plain one does, whatever it is called, under the hash of its own bytes', async () => {
    const plain = await runFake(['duty', `${ROOT}fixtures/town/roster.csv`, districts, ...dates]);
    const packed = await runFake(['duty', roster, districts, ...dates]);
    expect(packed.exit).toBe(0);
    const [{ inputs, ...answer }, { inputs: ofPlain, ...same }] = [
      JSON.parse(packed.stdout),
      JSON.parse(plain.stdout),
    ];
    expect(answer).toEqual(same);
    const hash = createHash('sha256')
      .update(await readFile(roster))
      .digest('hex');
    expect(inputs[0].sha256).toBe(hash);
    expect(inputs[0].sha256).not.toBe(ofPlain[0].sha256);
  });

  test('that is compressed twice, or no CSV inside, is refused in one sentence', async () => {
    const twice = await runFake(['check', join(folder, 'twice'), districts]);
    expect(twice.exit).toBe(2);
    expect(twice.stderr).toContain('twice is compressed more than once');
    const book = await runFake(['check', join(folder, 'book'), districts]);
    expect(book.stderr).toContain('book is an Excel workbook or a zip file');
  });
});
