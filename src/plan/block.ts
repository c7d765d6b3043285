import type { AgencyCover } from '../coverage/agency-cover.js';
import { addOnDuty } from '../coverage/slot-grid.js';
import type { Candidates, Component } from './components.js';
import type { Needs } from './needs.js';

/** Officers of each kind who could be added. */
export interface KindCounts {
  readonly refresh: number;
  readonly listed: number;
  readonly toFind: number;
}

/** One minute of need; a row stands for every minute that the same candidates can cover. */
export interface NeedRow {
  /** Officers to add. */
  readonly need: number;
  /** The first such minute: its district-shift and slot. */
  readonly districtShift: number;
  readonly slot: number;
}

/** Candidates who cover the same rows, whatever their duty elsewhere. */
export interface Column {
  /** Rows covered, ascending. */
  readonly rows: readonly number[];
  readonly capacity: KindCounts;
  readonly candidates: readonly Candidates[];
}

/** The needs of a component that hang together: a whole-number covering problem without repeats. */
export interface Block {
  readonly rows: readonly NeedRow[];
  readonly columns: readonly Column[];
}

/** The blocks of a component; none when nothing is missing. */
export function blocksOf(cover: AgencyCover, needs: Needs, component: Component): Block[] {
  const minutes = missingMinutes(needs, component.districtShifts);
  if (minutes.length === 0) return [];
  const marks = component.candidates.map(({ presence }) => marksOf(cover, minutes, presence));
  const rowOfMinute = partition(minutes.length, marks);
  const rows = hardestByRow(minutes, rowOfMinute);
  const representative = firstOfEach(rowOfMinute, rows.length);
  const columns = mergeColumns(component.candidates, marks, representative);
  return separate(rows, columns);
}

function missingMinutes({ missing }: Needs, districtShifts: readonly number[]): NeedRow[] {
  const minutes: NeedRow[] = [];
  for (const districtShift of districtShifts) {
    const bySlot = missing[districtShift]!;
    for (let slot = 0; slot < bySlot.length; slot += 1) {
      const need = bySlot[slot]!;
      if (need > 0) minutes.push({ need, districtShift, slot });
    }
  }
  return minutes;
}

/** For each missing minute whether a duty signature covers it. */
function marksOf(
  { agencyGrid }: AgencyCover,
  minutes: readonly NeedRow[],
  presence: Candidates['presence'],
): Uint8Array {
  const byTarget = new Map<number, Int32Array>();
  return Uint8Array.from(minutes, ({ districtShift, slot }) => {
    let counts = byTarget.get(districtShift);
    if (counts === undefined) {
      const grid = agencyGrid.grids[districtShift]!;
      counts = new Int32Array(grid.slotMinutes.length);
      addOnDuty(counts, grid, districtShift, presence, 1);
      byTarget.set(districtShift, counts);
    }
    return counts[slot]!;
  });
}

/** Numbers the minutes so that two share a number exactly when the same candidates cover them. */
function partition(length: number, marks: readonly Uint8Array[]): Int32Array {
  const part = new Int32Array(length);
  let parts = 1;
  for (const mark of marks) {
    const renumbered = new Int32Array(2 * parts).fill(-1);
    parts = 0;
    for (let minute = 0; minute < length; minute += 1) {
      const key = 2 * part[minute]! + mark[minute]!;
      if (renumbered[key] === -1) {
        renumbered[key] = parts;
        parts += 1;
      }
      part[minute] = renumbered[key]!;
    }
  }
  return part;
}

function hardestByRow(minutes: readonly NeedRow[], rowOfMinute: Int32Array): NeedRow[] {
  const rows: NeedRow[] = [];
  for (const [index, minute] of minutes.entries()) {
    const row = rowOfMinute[index]!;
    if (rows[row] === undefined || minute.need > rows[row].need) rows[row] = minute;
  }
  return rows;
}

function firstOfEach(rowOfMinute: Int32Array, rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => rowOfMinute.indexOf(row));
}

function mergeColumns(
  candidates: readonly Candidates[],
  marks: readonly Uint8Array[],
  representative: readonly number[],
): Column[] {
  const byRows = new Map<string, { rows: number[]; candidates: Candidates[] }>();
  for (const [index, candidate] of candidates.entries()) {
    const rows = rowsMarked(marks[index]!, representative);
    if (rows.length === 0) continue;
    const key = rows.join(' ');
    const known = byRows.get(key);
    if (known === undefined) byRows.set(key, { rows, candidates: [candidate] });
    else known.candidates.push(candidate);
  }
  return [...byRows.values()].map((column) => ({
    ...column,
    capacity: capacityOf(column.candidates),
  }));
}

function rowsMarked(mark: Uint8Array, representative: readonly number[]): number[] {
  const rows: number[] = [];
  for (const [row, minute] of representative.entries()) if (mark[minute] === 1) rows.push(row);
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

/** Splits rows and columns that have nothing to do with each other into blocks of their own. */
function separate(rows: readonly NeedRow[], columns: readonly Column[]): Block[] {
  const blockOfRow = new Int32Array(rows.length).fill(-1);
  const columnsOfRow = rows.map((): number[] => []);
  for (const [index, column] of columns.entries()) {
    for (const row of column.rows) columnsOfRow[row]!.push(index);
  }
  let blocks = 0;
  for (let first = 0; first < rows.length; first += 1) {
    if (blockOfRow[first] !== -1) continue;
    flood(first, blocks, { blockOfRow, columnsOfRow, columns });
    blocks += 1;
  }
  return Array.from({ length: blocks }, (_, block) => {
    const kept = rows.flatMap((_row, index) => (blockOfRow[index] === block ? [index] : []));
    const renumbered = new Map(kept.map((row, index) => [row, index]));
    return {
      rows: kept.map((row) => rows[row]!),
      columns: columns
        .filter((column) => blockOfRow[column.rows[0]!] === block)
        .map((column) => ({ ...column, rows: column.rows.map((row) => renumbered.get(row)!) })),
    };
  });
}

function flood(
  first: number,
  block: number,
  graph: {
    readonly blockOfRow: Int32Array;
    readonly columnsOfRow: readonly (readonly number[])[];
    readonly columns: readonly Column[];
  },
): void {
  const open = [first];
  graph.blockOfRow[first] = block;
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    for (const column of graph.columnsOfRow[row]!) {
      for (const next of graph.columns[column]!.rows) {
        if (graph.blockOfRow[next] !== -1) continue;
        graph.blockOfRow[next] = block;
        open.push(next);
      }
    }
  }
}
