import { describe, expect, test } from 'vitest';
import { quotedRow } from '../../../src/report/format/table/quoted-row.js';

const WHOLE = { left: false, right: false };

/** The printed line, and below it carets at the columns of the mark. */
function printed(text: string, marked: string, columns = 72, unicode = true): readonly string[] {
  const from = text.indexOf(marked);
  const row = { text, mark: { from, to: from + marked.length }, isCut: WHOLE };
  const { text: line, mark } = quotedRow(row, columns, unicode);
  return [line, ' '.repeat(mark?.column ?? 0) + '^'.repeat(mark?.columns ?? 0)];
}

describe('the mark under a quoted line', () => {
  test.each([
    // Each wide character takes two columns, each accent none.
    ['plain', '1,Vega,X', '       ^'],
    ['East Asian', '1,山田,X', '       ^'],
    ['emoji', '1,😀,X', '     ^'],
    ['emoji joined into one', '1,👩\u200d🚒,X', '     ^'],
    ['emoji with a skin colour', '1,👍🏽,X', '     ^'],
    ['sign drawn as emoji', '1,❤\ufe0f,X', '     ^'],
    ['flag', '1,🇺🇸,X', '     ^'],
    ['combining accent', '1,e\u0301,X', '    ^'],
    ['full-width letters', '1,ＡＢ,X', '       ^'],
  ])('is not moved by %s', (_, text, carets) => {
    expect(printed(text, 'X')).toEqual([text, carets]);
  });

  test('stands after tabs, which are printed as four spaces', () => {
    expect(printed('1\tVega\tX', 'X')).toEqual(['1    Vega    X', '             ^']);
  });

  test('is as wide as the value on the screen', () => {
    expect(printed('1,山田,3', '山田')).toEqual(['1,山田,3', '  ^^^^']);
  });

  test('shows signs for what a terminal would obey', () => {
    expect(printed('a\u001b[2J\u202e\u0007\u009b\ud800,X', 'X')).toEqual([
      'a␛[2J�␇��,X',
      '          ^',
    ]);
  });

  test('is right in plain ASCII', () => {
    expect(printed('é山\u001b,X', 'X', 72, false)).toEqual(['e??,X', '    ^']);
  });

  test('has one column under a blank value, at the end of a line too', () => {
    const blank = { text: '1,,3', mark: { from: 2, to: 2 }, isCut: WHOLE };
    expect(quotedRow(blank, 72, true)).toEqual({ text: '1,,3', mark: { column: 2, columns: 1 } });
    const last = { text: '1,2,', mark: { from: 4, to: 4 }, isCut: WHOLE };
    expect(quotedRow(last, 72, true)).toEqual({ text: '1,2,', mark: { column: 4, columns: 1 } });
  });

  test('is null where the whole line is meant', () => {
    expect(quotedRow({ text: '1,2', mark: null, isCut: WHOLE }, 72, true)).toEqual({
      text: '1,2',
      mark: null,
    });
  });
});

describe('a long line', () => {
  const [left, right] = ['a'.repeat(50), 'b'.repeat(50)];

  test('is cut at its end when the mark stands at its start', () => {
    expect(printed(`X${right}`, 'X', 20)).toEqual([`X${'b'.repeat(18)}…`, '^']);
  });

  test('is cut at its start when the mark stands at its end', () => {
    expect(printed(`${left}X`, 'X', 20)).toEqual([`…${'a'.repeat(18)}X`, `${' '.repeat(19)}^`]);
  });

  test('is cut on both sides of a mark in the middle', () => {
    // 20 columns, 3 of them the mark: 8 before it, of which the ellipsis is one, and 9 after it.
    expect(printed(`${left}XYZ${right}`, 'XYZ', 20)).toEqual([
      `…${'a'.repeat(7)}XYZ${'b'.repeat(8)}…`,
      '        ^^^',
    ]);
  });

  test('is cut in ASCII with three dots', () => {
    expect(printed(`${left}XYZ${right}`, 'XYZ', 20, false)).toEqual([
      `...${'a'.repeat(5)}XYZ${'b'.repeat(6)}...`,
      '        ^^^',
    ]);
  });

  test('shows the start of a mark that is longer than the line', () => {
    const [line, carets] = printed(`${left}${'X'.repeat(90)}`, 'X'.repeat(90), 20);
    expect(line).toBe(`…aaa${'X'.repeat(15)}…`);
    expect(carets).toBe(`    ${'^'.repeat(15)}`);
  });

  test('never splits a wide character', () => {
    const [line = '', carets] = printed(`${'山'.repeat(30)}X`, 'X', 20);
    expect(line).toBe(`…${'山'.repeat(9)}X`);
    expect(carets).toBe(`${' '.repeat(19)}^`);
  });

  test('says so where the file itself goes on', () => {
    const row = { text: 'aXb', mark: { from: 1, to: 2 }, isCut: { left: true, right: true } };
    expect(quotedRow(row, 20, true)).toEqual({
      text: '…aXb…',
      mark: { column: 2, columns: 1 },
    });
  });
});
