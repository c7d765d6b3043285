import { expect, test } from 'vitest';
import { whyNotText } from '../../src/cli/file-kind.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

test.each([
  ['PK\x03\x04rest', /Excel workbook or a zip file/],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', /old Excel workbook/],
  ['%PDF-1.7', /PDF/],
  ['\x1f\x8b\x08', /compressed more than once/],
  ['<html><table>', /web page/],
  ['', /is empty/],
  [' \r\n\t\n', /is empty/],
  ['\xef\xbb\xbf\r\n', /is empty/],
  ['\xff\xfe\n\0', /is empty/],
])('%j is no text of rows', (text, reason) => {
  expect(whyNotText(bytes(text))).toMatch(reason);
});

test.each(['officer_id,district\n', '\xef\xbb\xbfa,b\n', 'PK,district\n', '\0\0a'])(
  '%j may be one',
  (text) => {
    expect(whyNotText(bytes(text))).toBeNull();
  },
);
