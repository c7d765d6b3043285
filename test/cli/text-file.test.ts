import { describe, expect, test } from 'vitest';
import { decodeText, type Encoding } from '../../src/cli/text-file.js';

const TEXT = 'officer_id,name\r\n0101,"Nuñez – O’Hara"\r\n';

function utf16(text: string, bigEndian: boolean): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap(
    (unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]),
  );
}

describe('the encoding of a file', () => {
  const utf8 = [...new TextEncoder().encode(TEXT)];
  test.each<[string, Encoding, number[]]>([
    ['UTF-8', 'utf-8', utf8],
    ['UTF-8 with a mark', 'utf-8', [0xef, 0xbb, 0xbf, ...utf8]],
    ['UTF-16 LE with a mark', 'utf-16le', [0xff, 0xfe, ...utf16(TEXT, false)]],
    ['UTF-16 BE with a mark', 'utf-16be', [0xfe, 0xff, ...utf16(TEXT, true)]],
    ['UTF-16 LE without a mark', 'utf-16le', utf16(TEXT, false)],
    ['UTF-16 BE without a mark', 'utf-16be', utf16(TEXT, true)],
    ['Windows-1252', 'windows-1252', [...latin(TEXT)]],
  ])('%s', async (_, encoding, bytes) => {
    const decoded = await decodeText(Uint8Array.from(bytes));
    expect(decoded).toEqual({ text: TEXT, encoding });
  });

  test('plain ASCII is UTF-8, and so is a text with a single NUL', async () => {
    const bytes = new TextEncoder().encode('officer_id,district\n01\0,North\n');
    expect((await decodeText(bytes)).encoding).toBe('utf-8');
  });

  test('a character that UTF-8 would cut is not cut: the whole file is Windows-1252', async () => {
    const decoded = await decodeText(Uint8Array.from([0x4e, 0xfa, 0xf1, 0x65, 0x7a]));
    expect(decoded).toEqual({ text: 'Núñez', encoding: 'windows-1252' });
  });
});

/** Windows-1252 by hand: Latin-1, and the two characters that it puts elsewhere. */
function latin(text: string): number[] {
  const special = new Map([
    ['–', 0x96],
    ['’', 0x92],
  ]);
  return Array.from(text, (character) => special.get(character) ?? character.charCodeAt(0));
}
