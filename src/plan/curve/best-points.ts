import type { BlockCurve, BlockPoint } from './block-curve.js';
import type { ClosingChoice } from './closing-problem.js';
import { type Splits, splitPlaces } from './split-places.js';
import type { WorkPool } from './work-pool.js';

/** The best of all blocks together for one number of places. */
export interface BestPoint {
  /** By block. */
  readonly blocks: readonly BlockPoint[];
  /** Sum of what they close. */
  readonly closed: number;
  /** No split and no choice closes more. */
  readonly atMost: number;
  /** Whether every officer of the point before is in this one. */
  readonly keepsPrevious: boolean;
}

/** The best points for 0, 1, 2, ... places; of equals one that keeps the officers of the point before. */
export function bestPoints(curves: readonly BlockCurve[], pool: WorkPool): BestPoint[] {
  const most = curves.reduce((sum, { points }) => sum + points.length - 1, 0);
  const splits = splitPlaces(worths(curves, netOf), most);
  const bounds = splitPlaces(
    worths(curves, ({ atMost }) => atMost),
    most,
  );
  let blocks: readonly BlockPoint[] = curves.map(({ points }) => points[0]!);
  const found: BestPoint[] = [];
  for (let places = 0; places <= most; places += 1) {
    const next = nextBlocks(curves, blocks, { places, splits, pool });
    const keepsPrevious = next.every(({ choice }, at) => includes(choice, blocks[at]!.choice));
    blocks = next;
    const closed = sumOf(blocks, (point) => point.closed);
    found.push({ blocks, closed, atMost: Math.max(closed, bounds.worth[places]!), keepsPrevious });
  }
  return found;
}

function nextBlocks(
  curves: readonly BlockCurve[],
  before: readonly BlockPoint[],
  { places, splits, pool }: { places: number; splits: Splits; pool: WorkPool },
): readonly BlockPoint[] {
  const split = splits.of(places);
  const best = curves.map(({ points }, at) => points[split[at]!]!);
  // The last place closes nothing more: nobody is trained for it.
  const gain = sumOf(best, ({ closed }) => closed) - sumOf(before, ({ closed }) => closed);
  if (gain <= 0) return before;
  const likest = curves.map((curve, at) => {
    const kept = curve.keeping(before[at]!, split[at]!, pool);
    const isAsGood = kept.officers <= split[at]! && netOf(kept) >= netOf(best[at]!);
    return isAsGood ? kept : best[at]!;
  });
  if (likest.every(({ choice }, at) => includes(choice, before[at]!.choice))) return likest;
  return added(curves, before, { places, worth: splits.worth[places]!, pool }) ?? likest;
}

/** The officers before and the best ones to add; null when they are worth less than the best. */
function added(
  curves: readonly BlockCurve[],
  before: readonly BlockPoint[],
  { places, worth, pool }: { places: number; worth: number; pool: WorkPool },
): readonly BlockPoint[] | null {
  const more = places - sumOf(before, ({ officers }) => officers);
  const options = curves.map((curve, at) => {
    const kept = before[at]!;
    const most = Math.min(more, Math.max(0, curve.points.length - 1 - kept.officers));
    return Array.from({ length: most + 1 }, (_, extra) =>
      curve.keeping(kept, kept.officers + extra, pool),
    );
  });
  const splits = splitPlaces(
    options.map((points) => points.map(netOf)),
    more,
  );
  if (splits.worth[more]! < worth) return null;
  const split = splits.of(more);
  return options.map((points, at) => points[split[at]!]!);
}

function worths(curves: readonly BlockCurve[], worth: (point: BlockPoint) => number): number[][] {
  return curves.map(({ points }) => points.map(worth));
}

/** What it closes, less what it leaves to find. */
function netOf({ closed, toFind }: BlockPoint): number {
  return closed - toFind;
}

function includes(choice: ClosingChoice, part: ClosingChoice): boolean {
  return part.every((officers, column) => officers <= choice[column]!);
}

function sumOf(points: readonly BlockPoint[], number: (point: BlockPoint) => number): number {
  return points.reduce((sum, point) => sum + number(point), 0);
}
