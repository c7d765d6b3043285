import { expect, test } from 'vitest';
import { asTyped } from '../../src/cli/as-typed.js';
import { FILE_COMMAND_FLAGS } from '../../src/cli/flags/file-command-flags.js';
import type { FlagValues } from '../../src/cli/flags/flag.js';

test.each<[readonly string[], FlagValues, string]>([
  [['roster.csv', '-'], {}, 'roster.csv -'],
  [['my roster.csv', "d'arcy.csv"], {}, `'my roster.csv' 'd'\\''arcy.csv'`],
  [
    ['a', 'b'],
    { year: '2027', map: ['name=A', 'rank=Title 1'] },
    `a b --year 2027 --map name=A --map 'rank=Title 1'`,
  ],
  [['a', 'b'], { countSupervisors: true }, 'a b --count-supervisors'],
  [['a', 'b'], { countSupervisors: false }, 'a b --no-count-supervisors'],
  [['a', 'b'], { dateFormat: 'dmy', quiet: true }, 'a b --date-format dmy --quiet'],
  [[], { demo: true }, '--demo'],
])('%j with %j can be typed again', (operands, flags, expected) => {
  const call = { command: 'report', operands, flags };
  expect(asTyped(call, FILE_COMMAND_FLAGS)).toBe(expected);
});
