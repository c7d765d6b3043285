/** The encodings that rosters really come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  /** Without a byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file: UTF-16 by its byte-order mark or its pattern of zero bytes, else UTF-8, else
 * Windows-1252, which has no mark and is therefore an assumption that the caller must tell.
 */
export async function decodeText(bytes: Uint8Array): Promise<DecodedText> {
  const encoding = markedEncoding(bytes) ?? patternEncoding(bytes);
  if (encoding !== null) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: await decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

function markedEncoding([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

const SAMPLE = 1024;
/** Western text in UTF-16 has a zero in nearly every other byte; other text has none. */
const MANY = 0.6;
const FEW = 0.05;

function patternEncoding(bytes: Uint8Array): Encoding | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs === 0) return null;
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index += 1) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even, odd] = zeros.map((count) => count / pairs);
  if (even === undefined || odd === undefined) return null;
  if (odd >= MANY && even <= FEW) return 'utf-16le';
  return even >= MANY && odd <= FEW ? 'utf-16be' : null;
}

/** Through iconv-lite: Node's own decoder of this name loses curly quotes and dashes. */
async function decodeWindows1252(bytes: Uint8Array): Promise<string> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.decode(bytes, 'win1252');
}
