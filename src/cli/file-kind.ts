/** A kind of file that is not a CSV, and what to do instead. */
interface ForeignKind {
  readonly signature: readonly number[];
  readonly remedy: string;
}

const SAVE_AS_CSV = 'open it, choose Save As and "CSV UTF-8", and give that file';

const FOREIGN_KINDS: readonly ForeignKind[] = [
  {
    signature: bytesOf('PK\x03\x04'),
    remedy: `is an Excel workbook or a zip file, not a CSV; ${SAVE_AS_CSV}`,
  },
  {
    signature: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    remedy: `is an old Excel workbook, not a CSV; ${SAVE_AS_CSV}`,
  },
  {
    signature: bytesOf('%PDF'),
    remedy: 'is a PDF, not a CSV; export the same list as CSV from the system it came from',
  },
  {
    signature: [0x1f, 0x8b],
    remedy: 'is compressed more than once; unpack it first (gunzip), and give the CSV in it',
  },
  {
    signature: bytesOf('<!DOCTYPE html'),
    remedy: 'is a web page, not a CSV; export the list as CSV instead',
  },
  {
    signature: bytesOf('<html'),
    remedy: 'is a web page, not a CSV; export the list as CSV instead',
  },
];

const BLANKS = new Set([0x09, 0x0a, 0x0d, 0x20]);
const BYTE_ORDER_MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/**
 * Why these bytes cannot be a text of rows, to stand after the file's name, or null when they can.
 * @param bytes the whole file
 */
export function whyNotText(bytes: Uint8Array): string | null {
  if (isEmpty(bytes)) return 'is empty; export it again and check that it has rows';
  const foreign = FOREIGN_KINDS.find(({ signature }) => startsWith(bytes, signature));
  return foreign?.remedy ?? null;
}

function isEmpty(bytes: Uint8Array): boolean {
  const mark = BYTE_ORDER_MARKS.find((candidate) => startsWith(bytes, candidate));
  for (let index = mark?.length ?? 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte !== undefined && byte !== 0 && !BLANKS.has(byte)) return false;
  }
  return true;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function bytesOf(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
