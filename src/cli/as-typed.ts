import type { Call } from './command.js';
import { attributeOf, type Flag, longNameOf } from './flags/flag.js';

const PLAIN = /^[\w./:=@%+,-]+$/;

/**
 * The files and flags of a call as they could be typed again after another command's name.
 * @param flags those that the other command takes too
 */
export function asTyped({ operands, flags: values }: Call, flags: readonly Flag[]): string {
  const words = [...operands];
  for (const flag of flags) {
    const long = longNameOf(flag);
    const value: unknown = values[attributeOf(flag)];
    if (typeof value === 'boolean' && value !== long.startsWith('--no-')) words.push(long);
    else if (typeof value === 'string') words.push(long, value);
    else if (Array.isArray(value)) words.push(...value.flatMap((each: string) => [long, each]));
  }
  return words.map(quoted).join(' ');
}

/** Quoted for a shell where it must be. */
function quoted(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
