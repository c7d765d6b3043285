import type { MovesReport } from '../../analysis/moves-value.js';
import { hiddenOfficer, hiddenSquad, redactPlan } from '../redact-plan.js';
import type { Redaction } from '../redaction.js';

/** The moves, and whom to train after them, without anyone's id or name. */
export function redactMoves(moves: MovesReport, redaction: Redaction): MovesReport {
  return {
    ...moves,
    moves: moves.moves.map((move) => ({
      ...hiddenSquad(move, redaction),
      officers: move.officers.map((officer) => hiddenOfficer(officer, redaction)),
    })),
    plan: redactPlan(moves.plan, redaction),
  };
}
