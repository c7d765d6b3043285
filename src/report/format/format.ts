import type { Style } from './style.js';

/**
 * How a value becomes text: a pure function that yields the text in chunks of tens of kilobytes, so
 * that the answer for a whole country never stands in memory as one string.
 */
export type Format<Value> = (value: Value, style: Style) => Iterable<string>;

/** A format that is loaded when it is asked for: a JSON run never pays for tables. */
export type FormatLoader<Value> = () => Promise<Format<Value>>;
