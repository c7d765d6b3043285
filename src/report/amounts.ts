import { thousands } from './thousands.js';

/** Hours with commas, and one decimal when they are not whole; never `0` when there are some. */
export function hours(value: number): string {
  const tenths = Math.round(value * 10);
  if (value > 0 && tenths === 0) return '<0.1';
  const whole = thousands(Math.floor(tenths / 10));
  return tenths % 10 === 0 ? whole : `${whole}.${tenths % 10}`;
}

/** A number with its noun: `1 officer`, `1,204 officers`. */
export function counted(value: number, singular: string, plural = `${singular}s`): string {
  return `${thousands(value)} ${value === 1 ? singular : plural}`;
}

/** Hours with their noun: `1 hour`, `12.5 hours`. */
export function countedHours(value: number): string {
  const text = hours(value);
  return `${text} ${text === '1' ? 'hour' : 'hours'}`;
}

/** Hours by which something differs: `1 more hour`, `12.5 fewer hours`. */
export function hoursBy(value: number): string {
  return countedHours(Math.abs(value)).replace(' ', value < 0 ? ' fewer ' : ' more ');
}

/** A share as it was set: 0.82 is `82 %`, 0.825 is `82.5 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100} %`;
}

/** A share that was reached, rounded down to a tenth so that it never looks better than it is. */
export function percentReached(share: number): string {
  const tenths = Math.floor(Math.round(share * 10_000) / 10);
  return `${Math.floor(tenths / 10)}.${tenths % 10} %`;
}

/** A mean with one decimal. */
export function mean(value: number): string {
  return value.toFixed(1);
}
