import type { Column, KindCounts } from './block.js';
import type { Candidates } from './components.js';
import type { MissingMinutes } from './missing-minutes.js';

/** Any of the minutes of need that a row stands for: the same candidates cover them all. */
interface RowMinute {
  readonly first: number;
}

/**
 * Candidates who cover the same rows put together as one column; those who cover none are left out.
 * @param rows each with the first minute of need that it stands for
 */
export function mergeColumns(
  candidates: readonly Candidates[],
  minutes: MissingMinutes,
  rows: readonly RowMinute[],
): Column[] {
  const byRows = new Map<string, { rows: number[]; candidates: Candidates[] }>();
  for (const candidate of candidates) {
    const covered = rowsCovered(candidate, minutes, rows);
    if (covered.length === 0) continue;
    const key = covered.join(' ');
    const known = byRows.get(key);
    if (known === undefined) byRows.set(key, { rows: covered, candidates: [candidate] });
    else known.candidates.push(candidate);
  }
  return Array.from(byRows.values(), (column) => ({
    rows: column.rows,
    capacity: capacityOf(column.candidates),
    candidates: column.candidates,
  }));
}

function rowsCovered(
  { presence }: Candidates,
  minutes: MissingMinutes,
  rows: readonly RowMinute[],
): number[] {
  const covered: number[] = [];
  for (const [row, { first }] of rows.entries()) {
    if (minutes.isCovered(first, presence)) covered.push(row);
  }
  return covered;
}

function capacityOf(candidates: readonly Candidates[]): KindCounts {
  const capacity = { refresh: 0, listed: 0, toFind: 0 };
  for (const { officers } of candidates) {
    capacity.refresh += officers.refresh.length;
    capacity.listed += officers.listed.length;
    capacity.toFind += officers.toFind.length;
  }
  return capacity;
}
