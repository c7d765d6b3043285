import { describe, expect, test } from 'vitest';
import {
  counted,
  countedHours,
  hours,
  percent,
  percentReached,
} from '../../../src/report/amounts.js';
import { grid } from '../../../src/report/format/table/grid.js';
import { paperOf } from '../../../src/report/format/table/paper.js';
import { streamedRows } from '../../../src/report/format/table/streamed-rows.js';
import { textWidth } from '../../../src/report/format/table/text-width.js';
import { wrapped } from '../../../src/report/format/table/wrap.js';
import { listWords } from '../../../src/report/list-words.js';
import { thousands } from '../../../src/report/thousands.js';
import { STYLE, textOf } from './town.js';

describe('numbers for people', () => {
  test('have thousands separators', () => {
    expect([0, 999, 1000, 105_120, 1_234_567].map(thousands)).toEqual([
      '0',
      '999',
      '1,000',
      '105,120',
      '1,234,567',
    ]);
  });

  test('hours never look like none when there are some', () => {
    expect([0, 1 / 60, 0.05, 1, 12.25, 1204, 9999.96].map(hours)).toEqual([
      '0',
      '<0.1',
      '0.1',
      '1',
      '12.3',
      '1,204',
      '10,000',
    ]);
  });

  test('nouns are singular for one only', () => {
    expect([counted(1, 'officer'), counted(0, 'officer')]).toEqual(['1 officer', '0 officers']);
    expect([countedHours(1), countedHours(0.5)]).toEqual(['1 hour', '0.5 hours']);
  });

  test('shares that were reached are never rounded up', () => {
    expect([0.9999, 1, 0.57, 0].map(percentReached)).toEqual([
      '99.9 %',
      '100.0 %',
      '57.0 %',
      '0.0 %',
    ]);
    expect([0.82, 0.825, 0.95].map(percent)).toEqual(['82 %', '82.5 %', '95 %']);
  });

  test('names stand in a list', () => {
    expect([listWords([]), listWords(['a']), listWords(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a, b and c',
    ]);
  });
});

describe('widths', () => {
  test('are columns of a terminal', () => {
    expect(['Night', '中央', 'e\u0301', '🚓'].map(textWidth)).toEqual([5, 4, 1, 2]);
  });

  test('a number keeps its percent sign', () => {
    expect(wrapped('covered 95 % of it', 11)).toEqual(['covered', '95 % of it']);
  });

  test('wrapped text loses nothing and never passes the width', () => {
    const text = 'a Donaudampfschifffahrtsgesellschaft with 中央中央中央中央 and more';
    const lines = wrapped(text, 10);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(10);
  });
});

describe('a grid', () => {
  const columns = [
    { heading: 'District', align: 'left' },
    { heading: 'Hours\nshort', align: 'right' },
  ] as const;

  test('aligns its columns under one rule', () => {
    const rows = [
      ['North', '1,204'],
      ['中央', '7'],
    ];
    expect(`\n${grid(paperOf(STYLE), columns, rows)}`).toBe(`
District  Hours
          short
───────────────
North     1,204
中央          7
`);
  });

  test('wraps long names instead of cutting them off', () => {
    const name = 'Greater Northern Industrial Riverside and Harbor District '.repeat(3).trim();
    const text = grid(paperOf(STYLE), columns, [[name, '7']]);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    const words = text.split('\n').slice(3).join(' ').replace(/ +/g, ' ');
    expect(words.replace(' 7', '')).toContain(name);
  });

  test('colours its cells without moving them', () => {
    const ink = (text: string): string => `\u001b[31m${text}\u001b[39m`;
    const plain = grid(paperOf(STYLE), columns, [['North', '12']]);
    const colored = grid(paperOf(STYLE), columns, [['North', { text: '12', ink }]]);
    expect(colored).toContain('\u001b[31m12\u001b[39m');
    expect(colored.replaceAll('\u001b[31m', '').replaceAll('\u001b[39m', '')).toBe(plain);
  });

  test('streams rows that wrap where a text is too wide', () => {
    const name = 'Greater Northern Industrial Riverside and Harbor District '.repeat(2).trim();
    const text = textOf(streamedRows(paperOf(STYLE), [columns[0]], [[name], ['North']]));
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(text.split('\n').slice(2, 4).join(' ')).toBe(name);
  });

  test('streams many rows one line each, and no heading when there are none', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => ['North', String(index)]);
    const text = textOf(
      streamedRows(paperOf(STYLE), [columns[0], { heading: 'N', align: 'right' }], rows),
    );
    expect(text.split('\n')).toHaveLength(2003);
    expect(text.split('\n')[3]).toBe('North       1');
    expect(textOf(streamedRows(paperOf(STYLE), columns, []))).toBe('');
  });
});
