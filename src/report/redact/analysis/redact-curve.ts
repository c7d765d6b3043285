import type { BudgetReport } from '../../analysis/budget-value.js';
import type { CurveReport } from '../../analysis/curve-value.js';
import type { Seats } from '../../analysis/seats.js';
import { hiddenOfficer, hiddenSquad } from '../redact-plan.js';
import type { Redaction } from '../redaction.js';

/** What each number of trainees buys, with nobody named in it. */
export function redactCurve(curve: CurveReport, redaction: Redaction): CurveReport {
  return {
    ...curve,
    points: curve.points.map((point) => ({
      ...point,
      added: hiddenSeats(point.added, redaction),
      dropped: hiddenSeats(point.dropped, redaction),
    })),
  };
}

/** The best plan for a given number of trainees, with nobody named in it. */
export function redactBudget(budget: BudgetReport, redaction: Redaction): BudgetReport {
  const { train } = hiddenSeats(budget, redaction);
  return { ...budget, train, find: budget.find.map((row) => hiddenSquad(row, redaction)) };
}

function hiddenSeats({ train, find }: Seats, redaction: Redaction): Seats {
  return {
    train: train.map((row) => hiddenSquad(hiddenOfficer(row, redaction), redaction)),
    find: find.map((row) => hiddenSquad(row, redaction)),
  };
}
