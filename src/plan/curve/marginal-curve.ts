import type { AgencyCover } from '../../coverage/agency-cover.js';
import type { SolveStatus } from '../answer.js';
import type { AgencyPlan } from '../plan-agency.js';
import { type BestPoint, bestPoints } from './best-points.js';
import { BlockCurve } from './block-curve.js';
import { BlockOfficers, type Trainees } from './block-officers.js';
import { startOf } from './closable-needs.js';
import { closingBlocksOf } from './closing-blocks.js';
import { closingKey, officersOf } from './closing-problem.js';
import { type PosedBlock, type PosedBlocks, poseBlocks } from './closing-problems.js';
import { WorkPool } from './work-pool.js';

/** The best that so many trainees can do. */
export interface MarginalPoint extends Trainees {
  /** Places for trainees; all are used unless the last ones close nothing more. */
  readonly places: number;
  readonly minutesClosed: number;
  /** No officers close more; equal to `minutesClosed` when that is proved. */
  readonly minutesClosedAtMost: number;
  readonly status: SolveStatus;
  /** Whether everyone of the point before is trained here too. */
  readonly keepsPrevious: boolean;
}

/** What each number of trainees buys, in minutes short that they close. */
export interface MarginalCurve {
  readonly minutesShortToday: number;
  /** Once the certificates of the plan are refreshed: where the curve begins. */
  readonly minutesShort: number;
  /** By number of places: 0, 1, 2, ... until everything that training can close is closed. */
  readonly points: readonly MarginalPoint[];
}

/** Entries of problems that the searches of one curve may look at together. */
const MOST_WORK = 1e8;

/**
 * What each number of trainees buys: the most minutes short that 0, 1, 2, ... of them close, beside
 * the refreshers of the plan. Most minutes first, then fewest trained, then fewest still to find; of
 * equals those who keep the officers of the point before.
 * @param mostWork where it is reached a point's status is `limit`, with both bounds
 */
export function marginalCurve(
  cover: AgencyCover,
  plan: AgencyPlan,
  mostWork = MOST_WORK,
): MarginalCurve {
  const { refresh, listed, toFind } = plan.officers;
  const start = startOf(cover, refresh);
  const blocks = closingBlocksOf(start.cover, start.needs);
  const posed = poseBlocks(blocks, new Set([...listed, ...toFind]));
  const curves = curvesOf(posed, mostWork);
  const officers = blocks.map(({ block }) => new BlockOfficers(block));
  const minutes = (worth: number): number => (worth / posed.scale) * posed.unit;
  return {
    minutesShortToday: start.minutesShortToday,
    minutesShort: start.minutesShort,
    points: bestPoints(curves, new WorkPool(mostWork, curves.length)).map((point, places) => ({
      places,
      ...namedPoint(point, officers),
      minutesClosed: minutes(point.closed),
      minutesClosedAtMost: minutes(point.atMost),
    })),
  };
}

/** The curve of each block; equal blocks have one. */
function curvesOf({ blocks, scale }: PosedBlocks, mostWork: number): BlockCurve[] {
  const distinct = new Map<string, PosedBlock>();
  const keys = blocks.map(({ problem }) => closingKey(problem));
  for (const [index, key] of keys.entries()) distinct.set(key, blocks[index]!);
  const searches = [...distinct.values()].reduce(
    (sum, { complete }) => sum + officersOf(complete),
    0,
  );
  const pool = new WorkPool(mostWork, searches);
  const curves = new Map<string, BlockCurve>();
  for (const [key, { problem, complete }] of distinct) {
    curves.set(key, new BlockCurve(problem, scale, complete, pool));
  }
  return keys.map((key) => curves.get(key)!);
}

function namedPoint(
  { blocks, closed, atMost, keepsPrevious }: BestPoint,
  officers: readonly BlockOfficers[],
): Trainees & Pick<MarginalPoint, 'status' | 'keepsPrevious'> {
  const named = blocks.map(({ choice }, at) => officers[at]!.of(choice));
  return {
    listed: named.flatMap(({ listed }) => listed),
    toFind: named.flatMap(({ toFind }) => toFind),
    status: closed === atMost ? 'optimal' : 'limit',
    keepsPrevious,
  };
}
