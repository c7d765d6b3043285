import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { distinctPseudonyms, pseudonymsOf } from '../../../src/cli/redact/pseudonyms.js';
import { rosterOf } from '../../support/roster-of.js';

const secret = new TextEncoder().encode('0123456789abcdef0123456789abcdef');
const other = new TextEncoder().encode('0123456789abcdef0123456789abcdeX');

test('a pseudonym is letters of the keyed hash of agency and id', () => {
  const hash = createHmac('sha256', secret).update('Harbor PD\x004471').digest();
  const letters = 'BCDFGHJKLMNPQRSTVWXZ';
  const expected = [...hash.subarray(0, 7)].map((byte) => letters[byte % 20]).join('');
  const pseudonym = pseudonymsOf(secret, [rosterOf('Harbor PD', ['4471', '4472'])]);
  expect(pseudonym('Harbor PD', '4471')).toBe(`P-${expected}`);
});

test('it is another one for another secret, another agency and another id', () => {
  const agencies = [rosterOf('A', ['1', '2']), rosterOf('B', ['1'])];
  const [one, two] = [pseudonymsOf(secret, agencies), pseudonymsOf(other, agencies)];
  expect(new Set([one('A', '1'), one('A', '2'), one('B', '1'), two('A', '1')]).size).toBe(4);
});

test('it stays when others join or leave, and has nothing to do with their order', () => {
  const few = pseudonymsOf(secret, [rosterOf('', ['7', '8'])]);
  const many = pseudonymsOf(secret, [rosterOf('', ['9', '8', '6', '7'])]);
  expect(many('', '7')).toBe(few('', '7'));
});

test('those that would be the same are as long as it takes to tell them apart', () => {
  const letters = new Map([
    ['a', 'BCDFGHJKKKKK'],
    ['b', 'BCDFGHJKLMNP'],
    ['c', 'BCDFGHJLMNPQ'],
    ['d', 'CCCCCCCCCCCC'],
  ]);
  expect(Object.fromEntries(distinctPseudonyms(letters))).toEqual({
    a: 'P-BCDFGHJKK',
    b: 'P-BCDFGHJKL',
    c: 'P-BCDFGHJL',
    d: 'P-CCCCCCC',
  });
});

test('no two of twenty thousand officers share one', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => String(index));
  const pseudonym = pseudonymsOf(secret, [rosterOf('', ids)]);
  expect(new Set(ids.map((id) => pseudonym('', id))).size).toBe(20_000);
});

test('an id that is not in the roster gets one that nobody in it can have', () => {
  const pseudonym = pseudonymsOf(secret, [rosterOf('', ['1'])]);
  expect(pseudonym('', '1')).toHaveLength('P-'.length + 7);
  expect(pseudonym('', 'unknown')).toHaveLength('P-'.length + 12);
});
