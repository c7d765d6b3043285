import { UsageError } from '../usage-error.js';

const WHOLE = /^\d{1,9}$/;
const DECIMAL = /^(?:\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})$/;

/** The numbers a flag takes, both ends included, and one to show. */
export interface NumberLimits {
  readonly least: number;
  readonly most: number;
  readonly example: string;
}

/** A whole number. @throws UsageError when it is not one or lies outside its limits */
export function parseWhole(flag: string, text: string, limits: NumberLimits): number {
  const value = WHOLE.test(text) ? Number(text) : Number.NaN;
  return within(flag, text, value, limits, 'a whole number');
}

/** A decimal number with a point. @throws UsageError when it is not one or lies outside its limits */
export function parseDecimal(flag: string, text: string, limits: NumberLimits): number {
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return within(flag, text, value, limits, 'a number');
}

function within(
  flag: string,
  text: string,
  value: number,
  { least, most, example }: NumberLimits,
  kind: string,
): number {
  if (value >= least && value <= most) return value;
  throw new UsageError(
    `${flag} "${text}" is not ${kind} from ${least} to ${most}; for example ${flag} ${example}`,
  );
}
