import type { MoveReport, MovesReport } from '../../../analysis/moves-value.js';
import type { Home } from '../../../plan-value.js';
import { agencyOrNull, weekdaysOrNull } from '../../plain-values.js';
import type { Member } from '../json-document.js';
import { jsonLine } from '../json-text.js';
import { planMembers } from '../plan-json.js';
import { trainAnswerJson } from '../train-json.js';
import type { AnalysisJsonContext } from './analysis-json-context.js';
import { stepLine } from './steps-json.js';

/** The fewest moves of certified officers that spare training. */
export function movesMember(moves: MovesReport | null, context: AnalysisJsonContext): Member {
  const key = 'moves';
  if (moves === null) return { key, value: null };
  return {
    key,
    members: [
      { key: 'note', value: moves.note },
      { key: 'couldMove', value: moves.couldMove },
      { key: 'moves', lines: moves.moves.map((move) => jsonLine(moveJson(move, context))) },
      { key: 'steps', lines: moves.steps.map(stepLine) },
      { key: 'trainBefore', value: trainAnswerJson(moves.trainBefore) },
      { key: 'trainAfter', value: trainAnswerJson(moves.trainAfter) },
      { key: 'plan', members: planMembers(moves.plan, context) },
    ],
  };
}

function moveJson(move: MoveReport, { iso, names }: AnalysisJsonContext): object {
  return {
    from: homeJson(move.from),
    to: homeJson(move.to),
    squad: move.squad,
    rotation: move.rotation,
    anchor: move.anchor === null ? null : iso(move.anchor),
    daysOff: weekdaysOrNull(move.daysOff),
    count: move.officers.length,
    officers: move.officers.map(({ officer, name }) => ({ officer, ...(names ? { name } : {}) })),
  };
}

function homeJson({ agency, district, shift }: Home): object {
  return { agency: agencyOrNull(agency), district, shift };
}
