import { isCounted } from '../model/basis.js';
import { type Day, weekdayOf } from '../model/day.js';
import type { MovesClaim } from '../model/moves-claim.js';
import { candidateProblem } from './candidate-check.js';
import { DutyBook } from './duty-book.js';
import { moveProblem } from './move-check.js';
import { type Piece, type WeekPieces, weeksOf } from './pieces.js';

/**
 * Recounts a plan with moves without knowing how it was made: whoever moves keeps days and hours; no
 * minute that is covered becomes short and none shorter; moves alone leave short what is claimed; and with the
 * training that follows, every minute has what training alone would have reached.
 * @returns null when every claim holds, else the first that is false
 */
export function checkMoves(claim: MovesClaim): string | null {
  const { base, agency, trained, refreshed } = claim;
  const problem = moveProblem(claim) ?? candidateProblem({ ...base, trained, refreshed });
  if (problem !== null) return problem;
  const weeks = weeksOf(base.agency.districtShifts);
  const before = new DutyBook(base, weeks);
  const after = new DutyBook({ ...base, agency, trained, refreshed }, weeks);
  for (const [index, week] of weeks.entries()) {
    if (!isCounted(base.districtShifts[index]!.basis)) continue;
    const found = shiftProblem(claim, index, week, before, after);
    if (found === null) continue;
    const { district, shift } = agency.districtShifts[index]!;
    return `${district} ${shift}: with moves, ${found}`;
  }
  return null;
}

function shiftProblem(
  { base, minutesShort }: MovesClaim,
  index: number,
  week: WeekPieces,
  before: DutyBook,
  after: DutyBook,
): string | null {
  const { from, to } = base.policy.period;
  const everyoneIsCounted = base.districtShifts[index]!.unfillable > 0;
  let short = 0;
  for (let day: Day = from; day <= to; day += 1) {
    for (const { piece, required } of piecesOn(week, day)) {
      const stood = before.count(piece, day);
      const moved = after.count(piece, day);
      if (moved.now < required) short += piece.minutes;
      const target = everyoneIsCounted ? Math.min(required, stood.everyone) : required;
      const problem = minuteProblem(stood.now, moved, required, target);
      if (problem !== null) return problem;
    }
  }
  if (short === minutesShort[index]) return null;
  return `${minutesShort[index]} minutes short claimed, ${short} recounted`;
}

function minuteProblem(
  stood: number,
  moved: { readonly now: number; readonly planned: number },
  required: number,
  target: number,
): string | null {
  if (moved.now < Math.min(stood, required)) return 'a minute that was covered is short';
  return moved.planned < target ? 'the plan reaches less than training alone' : null;
}

function piecesOn(week: WeekPieces, day: Day): { piece: Piece; required: number }[] {
  const today = week[weekdayOf(day)] ?? null;
  if (today === null) return [];
  return today.pieces.map((piece) => ({ piece, required: today.row.required }));
}
