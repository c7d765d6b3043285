import type { Officer } from '../../model/officer.js';
import type { Column } from '../need/block.js';
import { highestNeed } from '../solve/cover-problem.js';
import type { ClosingBlock } from './closing-blocks.js';
import type { ClosingChoice, ClosingColumn, ClosingProblem } from './closing-problem.js';

/** The closing problem of a block, and a choice that closes everything in it. */
export interface PosedBlock {
  readonly problem: ClosingProblem;
  readonly complete: ClosingChoice;
}

/** The closing problems of an agency, in one measure so that their worths add up. */
export interface PosedBlocks {
  readonly blocks: readonly PosedBlock[];
  /** Worth of one `unit` of minutes: more than any number of officers still to find. */
  readonly scale: number;
  /** Minutes that all rows are multiples of. */
  readonly unit: number;
}

/** @param trained the officers of a plan that closes everything closable */
export function poseBlocks(
  blocks: readonly ClosingBlock[],
  trained: ReadonlySet<Officer>,
): PosedBlocks {
  const unit = blocks.flatMap(({ minutes }) => minutes).reduce(greatestCommonDivisor, 0);
  const scale = trained.size + 1;
  return {
    unit,
    scale,
    blocks: blocks.map(({ block, minutes }) => {
      const needs = block.rows.map(({ need }) => need);
      const columns = block.columns.map((column) => closingColumn(column, needs));
      const hasChoice =
        columns.some(({ listed }) => listed > 0) && columns.some(({ toFind }) => toFind > 0);
      const complete = Int32Array.from(block.columns, (column, index) => {
        const { listed, toFind } = columns[index]!;
        return Math.min(listed + toFind, countTrained(column, trained));
      });
      const gains = minutes.map((sum) => (sum / unit) * scale);
      return { problem: { needs, gains, columns, findPrice: hasChoice ? 1 : 0 }, complete };
    }),
  };
}

function closingColumn({ rows, capacity }: Column, needs: readonly number[]): ClosingColumn {
  const most = highestNeed(rows, needs);
  const listed = Math.min(capacity.listed, most);
  return { rows, listed, toFind: Math.min(capacity.toFind, most - listed) };
}

function countTrained({ candidates }: Column, trained: ReadonlySet<Officer>): number {
  let officers = 0;
  for (const { officers: group } of candidates) {
    for (const officer of group.listed) if (trained.has(officer)) officers += 1;
    for (const officer of group.toFind) if (trained.has(officer)) officers += 1;
  }
  return officers;
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
