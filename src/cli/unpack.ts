import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { errorCode } from './error-code.js';

const GZIP = [0x1f, 0x8b];
const ROOM_FOR_TEXT = 1 << 20;

/**
 * What stands in a file that is compressed with gzip, by its content and whatever its name; any other
 * file as it is.
 * @param most bytes that it may unpack to, so that a small file cannot fill the memory
 * @returns the bytes, or why there are none, to stand after the file's name
 */
export async function unpacked(bytes: Uint8Array, most: number): Promise<Uint8Array | string> {
  if (!GZIP.every((byte, index) => bytes[index] === byte)) return bytes;
  try {
    return await unzip(bytes, { maxOutputLength: most, chunkSize: ROOM_FOR_TEXT });
  } catch (error) {
    return errorCode(error) === 'ERR_BUFFER_TOO_LARGE'
      ? `unpacks to more than ${most / 1_000_000} MB; split it by agency`
      : 'is compressed with gzip, and damaged or cut off; copy or export it again';
  }
}

const unzip = promisify(gunzip);
