import type { Analysis } from '../analysis/analysis-value.js';
import type { Seats } from '../analysis/seats.js';
import type { Home } from '../plan-value.js';

/** The people of the districts that are shown; the numbers stay those of everyone. */
export function shownCurve(
  { curve, budget }: Analysis,
  keep: (home: Pick<Home, 'agency' | 'district'>) => boolean,
): Pick<Analysis, 'curve' | 'budget'> {
  const seats = ({ train, find }: Seats): Seats => ({
    train: train.filter(keep),
    find: find.filter(keep),
  });
  return {
    curve: curve && {
      ...curve,
      points: curve.points.map((point) => ({
        ...point,
        added: seats(point.added),
        dropped: seats(point.dropped),
      })),
    },
    budget: budget && {
      ...budget,
      train: budget.train.filter(keep),
      find: budget.find.filter(keep),
    },
  };
}
