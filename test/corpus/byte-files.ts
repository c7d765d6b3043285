import { gzipSync } from 'node:zlib';
import { type BrokenFile, HEAD, ITO, lines, MOSS, ROWS, VEGA } from './broken-file.js';

const LITTLE = Buffer.from(`\ufeff${lines(...ROWS)}`, 'utf16le');
const MILLION = 1_000_000;

/** Files whose bytes are odd, or very many. */
export const BYTE_FILES = {
  'utf-16-le': { content: () => LITTLE },
  'utf-16-be': { content: () => Buffer.from(LITTLE).swap16() },
  'utf-16-le-without-mark': { content: () => LITTLE.subarray(2) },
  'utf-16-cut-short': { content: () => LITTLE.subarray(0, LITTLE.length - 5) },
  'windows-1252': { content: () => Buffer.from(lines(...ROWS), 'latin1') },
  'utf-8-mark': { content: () => `\ufeff${lines(...ROWS)}` },
  'zero-bytes': { content: () => lines(HEAD, VEGA, '102,It\0o,D1,A,4-2,2027-01-06,,') },
  empty: { content: () => '' },
  blank: { content: () => '\ufeff\r\n  \r\n' },
  folder: { name: 'rosters', content: () => 'folder' },
  missing: { name: 'rooster.csv', content: () => null },
  pdf: { name: 'roster.pdf', content: () => '%PDF-1.7\n%âãÏÓ\n1 0 obj\n' },
  xlsx: { name: 'roster.xlsx', content: () => 'PK\u0003\u0004\u0014\0\u0006\0' },
  'old-xls': {
    name: 'roster.xls',
    content: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
  },
  'web-page': { name: 'roster.xls', content: () => '<html><table><tr><td>101' },
  gzip: { name: 'roster.csv.gz', content: () => gzipSync(lines(...ROWS)) },
  'gzip-cut-short': {
    name: 'roster.csv.gz',
    content: () => gzipSync(lines(...ROWS)).subarray(0, 60),
  },
  'million-columns': {
    content: () =>
      lines(`${HEAD}${',extra'.repeat(MILLION)}`, `${ITO}${',x'.repeat(MILLION)}`, MOSS),
  },
  'million-values': { content: () => lines(HEAD, VEGA, `${ITO}${',x'.repeat(MILLION)}`, MOSS) },
  'giant-cell': {
    content: () => lines(HEAD, VEGA, `102,Ito,${'D'.repeat(8 * MILLION)},A,4-2,2027-01-06,,`, MOSS),
  },
  'giant-unclosed-cell': {
    content: () =>
      lines(HEAD, VEGA, `102,"${'Ito '.repeat(2 * MILLION)},D1,A,4-2,2027-01-06,,`, MOSS),
  },
} satisfies Readonly<Record<string, BrokenFile>>;
