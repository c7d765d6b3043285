import type { MoveReport, MovesReport } from '../../../analysis/moves-value.js';
import type { Member } from '../json-document.js';
import { jsonLine } from '../json-text.js';
import { homeJson, planMembers, squadJson, whoJson } from '../plan-json.js';
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

function moveJson(move: MoveReport, context: AnalysisJsonContext): object {
  return {
    from: homeJson(move.from),
    to: homeJson(move.to),
    ...squadJson(move, context),
    count: move.officers.length,
    officers: move.officers.map((officer) => whoJson(officer, context)),
  };
}
