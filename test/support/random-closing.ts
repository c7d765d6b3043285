import fc from 'fast-check';
import type { ClosingChoice, ClosingProblem } from '../../src/plan/curve/closing-problem.js';

/** Worth of one unit of minutes in random problems: more than the officers there are. */
export const CLOSING_SCALE = 100;

export interface ClosingSize {
  readonly rows: number;
  readonly columns: number;
  readonly need: number;
  readonly officers: number;
}

/** Problems in which everybody together closes every row. */
export function closingProblems({
  rows,
  columns,
  need,
  officers,
}: ClosingSize): fc.Arbitrary<ClosingProblem> {
  const row = fc.record({
    need: fc.integer({ min: 1, max: need }),
    gain: fc.integer({ min: 1, max: 9 }),
  });
  const column = fc.record({
    covered: fc.integer({ min: 1, max: 2 ** rows - 1 }),
    listed: fc.integer({ min: 0, max: officers }),
    toFind: fc.integer({ min: 0, max: officers }),
  });
  return fc
    .tuple(
      fc.array(row, { minLength: rows, maxLength: rows }),
      fc.array(column, { minLength: 2, maxLength: columns }),
    )
    .map(([all, drafts]) => problemOf(all, drafts))
    .filter(({ columns: { length } }) => length > 0);
}

function problemOf(
  all: readonly { need: number; gain: number }[],
  drafts: readonly { covered: number; listed: number; toFind: number }[],
): ClosingProblem {
  const used = drafts.filter(({ listed, toFind }) => listed + toFind > 0);
  const reach = all.map((_, row) =>
    used.reduce(
      (sum, { covered, listed, toFind }) => sum + (hasBit(covered, row) ? listed + toFind : 0),
      0,
    ),
  );
  const kept = all.flatMap((_, row) => (reach[row]! > 0 ? [row] : []));
  const columns = used.map(({ covered, listed, toFind }) => ({
    rows: kept.flatMap((row, index) => (hasBit(covered, row) ? [index] : [])),
    listed,
    toFind,
  }));
  const hasChoice =
    columns.some(({ listed }) => listed > 0) && columns.some(({ toFind }) => toFind > 0);
  return {
    needs: kept.map((row) => Math.min(all[row]!.need, reach[row]!)),
    gains: kept.map((row) => all[row]!.gain * CLOSING_SCALE),
    columns,
    findPrice: hasChoice ? 1 : 0,
  };
}

function hasBit(mask: number, bit: number): boolean {
  return Math.floor(mask / 2 ** bit) % 2 === 1;
}

/** Everyone of a problem trained. */
export function everybody({ columns }: ClosingProblem): ClosingChoice {
  return Int32Array.from(columns, ({ listed, toFind }) => listed + toFind);
}
