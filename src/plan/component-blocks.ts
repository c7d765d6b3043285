import type { AgencyCover } from '../coverage/agency-cover.js';
import { type AlikeMinutes, alikeMinutes } from './alike-minutes.js';
import type { Block, Column, KindCounts } from './block.js';
import type { Candidates, Component } from './components.js';
import { MissingMinutes } from './missing-minutes.js';
import type { Needs } from './needs.js';
import { separate } from './separate.js';

/** The blocks of a component; none when nothing is missing. */
export function blocksOf(cover: AgencyCover, needs: Needs, component: Component): Block[] {
  const minutes = new MissingMinutes(cover, needs, component.districtShifts);
  if (minutes.length === 0) return [];
  const alike = alikeMinutes(minutes, component.candidates);
  const rows = alike.map(({ hardest }) => ({
    need: minutes.need[hardest]!,
    districtShift: minutes.districtShift(hardest),
    slot: minutes.slot[hardest]!,
  }));
  return separate(rows, mergeColumns(component.candidates, minutes, alike));
}

function mergeColumns(
  candidates: readonly Candidates[],
  minutes: MissingMinutes,
  alike: readonly AlikeMinutes[],
): Column[] {
  const byRows = new Map<string, { rows: number[]; candidates: Candidates[] }>();
  for (const candidate of candidates) {
    const rows = rowsCovered(candidate, minutes, alike);
    if (rows.length === 0) continue;
    const key = rows.join(' ');
    const known = byRows.get(key);
    if (known === undefined) byRows.set(key, { rows, candidates: [candidate] });
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
  alike: readonly AlikeMinutes[],
): number[] {
  const rows: number[] = [];
  for (const [row, { first }] of alike.entries()) {
    if (minutes.isCovered(first, presence)) rows.push(row);
  }
  return rows;
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
