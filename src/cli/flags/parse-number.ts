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

const PERCENT = /^(\d{1,3}(?:\.\d{1,2})?) ?%$/;

/** A share, written `95%` or `0.95`. @throws UsageError when it is neither */
export function parseShare(flag: string, text: string): number {
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined && Number(percent) <= 100) {
    return Math.round(Number(percent) * 100) / 10_000;
  }
  if (DECIMAL.test(text) && Number(text) <= 1) return Number(text);
  const meant = DECIMAL.test(text) ? `; did you mean ${text}%?` : `; for example ${flag} 95%`;
  throw new UsageError(`${flag} "${text}" is not a share from 0% to 100%${meant}`);
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
