import type { AgencyCover } from '../../coverage/agency-cover.js';
import type { Block, NeedRow } from '../need/block.js';
import { type Component, componentsOf } from '../need/components.js';
import { mergeColumns } from '../need/merge-columns.js';
import { MissingMinutes } from '../need/missing-minutes.js';
import type { Needs } from '../need/needs.js';
import { separate } from '../need/separate.js';

/** A block in which every missing minute is counted, not only the hardest. */
export interface ClosingBlock {
  readonly block: Block;
  /** By row, the minutes that it stands for: the same candidates cover them, and as many are missing. */
  readonly minutes: readonly number[];
}

/** The blocks of an agency that share no candidate and no minute. */
export function closingBlocksOf(cover: AgencyCover, needs: Needs): ClosingBlock[] {
  const missing = new MissingMinutes(cover, needs);
  return componentsOf(cover, needs).flatMap((component) => {
    const rows = rowsOf(component, missing, cover);
    if (rows.length === 0) return [];
    const minutes = new Map<NeedRow, number>(rows.map(({ row, sum }) => [row, sum]));
    const columns = mergeColumns(component.candidates, missing, rows);
    return separate([...minutes.keys()], columns).map((block) => ({
      block,
      minutes: block.rows.map((row) => minutes.get(row)!),
    }));
  });
}

interface WeighedRow {
  readonly row: NeedRow;
  /** The first minute of need that it stands for. */
  readonly first: number;
  sum: number;
}

/** Minutes put together that exactly the same candidates cover and that need as many. */
function rowsOf(component: Component, missing: MissingMinutes, cover: AgencyCover): WeighedRow[] {
  const minutes = component.districtShifts.flatMap((districtShift) => {
    const first = missing.begin[districtShift]!;
    return Array.from({ length: missing.begin[districtShift + 1]! - first }, (_, at) => first + at);
  });
  const alike = alikeNumbers(minutes, component, missing);
  const rows = new Map<number, WeighedRow>();
  for (const [at, minute] of minutes.entries()) {
    const districtShift = missing.districtShift[minute]!;
    const slot = missing.slot[minute]!;
    const length = cover.agencyGrid.grids[districtShift]!.slotMinutes[slot]!;
    const known = rows.get(alike[at]!);
    if (known === undefined) {
      const row = { need: missing.need[minute]!, districtShift, slot };
      rows.set(alike[at]!, { row, first: minute, sum: length });
    } else known.sum += length;
  }
  return [...rows.values()];
}

/** By minute a number that only minutes alike share: split by need, then candidate by candidate. */
function alikeNumbers(
  minutes: readonly number[],
  { candidates }: Component,
  missing: MissingMinutes,
): Int32Array {
  const alike = Int32Array.from(minutes, (minute) => 2 * missing.need[minute]!);
  for (const { presence } of candidates) {
    const numbers = new Map<number, number>();
    for (const [at, minute] of minutes.entries()) {
      const key = alike[at]! + (missing.isCovered(minute, presence) ? 1 : 0);
      const number = numbers.get(key) ?? 2 * numbers.size;
      numbers.set(key, number);
      alike[at] = number;
    }
  }
  return alike;
}
