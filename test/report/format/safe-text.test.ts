import { describe, expect, test } from 'vitest';
import { safeText } from '../../../src/report/format/safe-text.js';

describe('text from the data on a terminal', () => {
  test.each([
    ['\u001b[2J\u001b]0;title\u0007x', '[2J]0;titlex'],
    ['\u009b31mred', '31mred'],
    ['a\u0000b\u0008c\u007f', 'abc'],
    ['\u202eevil\u202c \u2066x\u2069\u200f', 'evil x'],
    ['two\r\nlines\tand\u2028more', 'two lines and more'],
    ['lone \ud800', 'lone \ufffd'],
    ['Ñuñoa 中央', 'Ñuñoa 中央'],
  ])('%j becomes harmless', (text, safe) => {
    expect(safeText(text, true)).toBe(safe);
  });

  test('becomes plain ASCII where the terminal asks for it', () => {
    expect(safeText('Ñuñoa 中央 – é\ud800', false)).toBe('Nunoa ?? ? e?');
    expect(safeText('\u001b[31mNorth', false)).toBe('[31mNorth');
  });
});
