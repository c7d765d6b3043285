import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { isBrokenPipe, writeChunks } from '../../src/cli/write-chunks.js';

test('the next chunk is made only once the one before has left', async () => {
  const order: string[] = [];
  const slow = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      setTimeout(() => {
        order.push(`left ${chunk}`);
        done();
      }, 1);
    },
  });
  function* chunks(): Generator<string> {
    for (const name of ['a', 'b', 'c']) {
      order.push(`made ${name}`);
      yield name;
    }
  }
  await writeChunks(slow, chunks());
  expect(order).toEqual(['made a', 'left a', 'made b', 'left b', 'made c', 'left c']);
});

test('a reader that has gone is told from a disk that is full', async () => {
  const failing = (code: string): Writable => {
    const stream = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
    });
    return stream.on('error', () => undefined);
  };
  const gone = await writeChunks(failing('EPIPE'), ['a']).catch((error: unknown) => error);
  expect(isBrokenPipe(gone)).toBe(true);
  await expect(writeChunks(failing('ENOSPC'), ['a'])).rejects.toThrow(
    'the answer cannot be written (ENOSPC)',
  );
});
