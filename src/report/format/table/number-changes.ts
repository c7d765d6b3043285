import { hours } from '../../amounts.js';
import { thousands } from '../../thousands.js';
import type { Paper } from './paper.js';

/** A number before or after a change; a dash where it is not known. */
export function numberText(value: number | null, paper: Paper): string {
  return value === null ? paper.dash : hours(value);
}

/** By how much a number changes: `+12`, `-3`, `0`. */
export function changeText(old: number | null, next: number | null, paper: Paper): string {
  if (old === null || next === null) return paper.dash;
  const change = next - old;
  if (Math.abs(change) < 0.01) return '0';
  return `${change > 0 ? '+' : '-'}${hours(Math.abs(change))}`;
}

/** By how much a share changes. Shares differ by points, not by percent of each other. */
export function pointsText(old: number | null, next: number | null): string {
  if (old === null || next === null) return '';
  const tenths =
    Math.floor(Math.round(next * 10_000) / 10) - Math.floor(Math.round(old * 10_000) / 10);
  if (tenths === 0) return '0';
  const size = Math.abs(tenths);
  return `${tenths > 0 ? '+' : '-'}${thousands(Math.floor(size / 10))}.${size % 10} points`;
}
