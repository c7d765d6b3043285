import { counted } from '../../../amounts.js';
import type { MovesReport } from '../../../analysis/moves-value.js';
import { keyOfHome } from '../../../home-key.js';
import type { PlanReport } from '../../../plan-value.js';
import type { ReportValue } from '../../../report-value.js';
import { thousands } from '../../../thousands.js';
import type { Column } from '../columns.js';
import { headingText, proseText } from '../facts.js';
import { grid } from '../grid.js';
import { hasSeveralAgencies, homeText, officerText, squadText, worksText } from '../names.js';
import type { Paper } from '../paper.js';
import { HOME, OFFICERS, SQUAD, WORKS } from '../place-columns.js';
import { proofSentences, whereKnownText, whoSentences } from '../train-sentences.js';
import { stepsGrid } from './steps-section.js';

const FROM: Column = { heading: 'From', align: 'left' };
const TO: Column = { heading: 'To', align: 'left' };
const MOVE: Column = { heading: 'Move', align: 'right' };
const PLAN: Column = { heading: 'Train,\nplan above', align: 'right' };
const WITH_MOVES: Column = { heading: 'Train\nafter moves', align: 'right' };

const KEPT =
  'They keep shift, hours and days off. Where they come from no hour becomes short that is not short now, whichever of the moves are made.';
const TRANSFER =
  'A transfer may be a matter of seniority or contract; these are the ones worth asking about.';
const PROVED = ', whichever of those looked at move; that is proved';
const LOOKED_AT =
  'Looked at are officers who are certified and there for the whole period, have no detail at a named place, and work only where more are on duty than required.';
const NEXT =
  'Put the moves that are made into the roster and run plan again: it then plans with them.';

/** The fewest moves of certified officers that spare training, or why none does. */
export function* movesSection(shown: ReportValue, paper: Paper): Generator<string> {
  const { moves } = shown.analysis;
  if (moves === null) return;
  yield headingText(paper, 'If certified officers may move first');
  for (const sentence of openingSentences(moves)) yield proseText(paper, sentence);
  if (moves.note !== null) return;
  yield movesGrid(moves, shown, paper);
  yield `\n${stepsGrid(moves.steps, paper)}`;
  yield* trainingAfter(moves, shown, paper);
  for (const sentence of [
    ...proofSentences(moves.trainAfter, 'with moves ', PROVED),
    TRANSFER,
    NEXT,
  ]) {
    yield proseText(paper, sentence);
  }
}

function openingSentences(moves: MovesReport): string[] {
  const { note, couldMove, trainAfter } = moves;
  const could = `${counted(couldMove, 'certified officer')} could move to another district without opening a gap`;
  switch (note) {
    case 'nothingToTrain':
      return [
        'The plan above trains nobody, so no move can spare training.',
        ...beyondSentences(moves),
      ];
    case 'nobodyCounts':
      return ['No certified officer counts now, so there is nobody to move.'];
    case 'nobodyCanGo':
      return [
        'No officer who is certified and there for the whole period can be taken from a district without opening a gap there or making one deeper, so no move is proposed.',
      ];
    case 'noneSpares':
      return trainAfter.status === 'limit'
        ? [
            `${could}. No such move was found that spares training; the search stopped at its limit.`,
          ]
        : [`${could}, but no such move spares any training.`];
    case null:
      return [numberSentence(moves), KEPT, LOOKED_AT, ...beyondSentences(moves)];
  }
}

function numberSentence({ moves, trainBefore, trainAfter }: MovesReport): string {
  const moving = moves.reduce((sum, { officers }) => sum + officers.length, 0);
  const { total } = trainAfter;
  const number = total === 0 ? 'nobody' : thousands(total ?? 0);
  const known = whereKnownText(trainAfter);
  const instead = `train ${number} instead of ${thousands(trainBefore.total ?? 0)}${known}`;
  const first = `Move ${counted(moving, 'certified officer')} to another district and ${instead}.`;
  return [first, ...whoSentences(trainAfter)].join(' ');
}

/** What training cannot fill, moves may fill by the way; they are not looked for to that end. */
function beyondSentences({ trainBefore, trainAfter }: MovesReport): string[] {
  const before = trainBefore.unfillable ?? 0;
  const after = trainAfter.unfillable ?? 0;
  if (before === 0) return [];
  if (after < before) {
    return [
      `They also leave ${thousands(after)} instances, not ${thousands(before)}, that training cannot fill.`,
    ];
  }
  return [
    'Moves are looked for that spare training; those that would only fill what training cannot are not.',
  ];
}

function movesGrid({ moves }: MovesReport, shown: ReportValue, paper: Paper): string {
  const several = hasSeveralAgencies(shown);
  const columns = [FROM, TO, SQUAD, WORKS, MOVE, ...(paper.who ? [OFFICERS] : [])];
  return grid(
    paper,
    columns,
    moves.map((move) => [
      homeText(paper, move.from, several),
      homeText(paper, move.to, several),
      squadText(paper, move),
      worksText(paper, move),
      thousands(move.officers.length),
      ...(paper.who ? [move.officers.map((each) => officerText(paper, each)).join(', ')] : []),
    ]),
  );
}

/** The district-shifts for which fewer, or others, are trained once officers have moved. */
function* trainingAfter(
  { plan }: MovesReport,
  shown: ReportValue,
  paper: Paper,
): Generator<string> {
  const several = hasSeveralAgencies(shown);
  const after = trainedByHome(plan);
  const changed = shown.districtShifts.filter(
    (row) => row.train.total !== null && row.train.total !== (after.get(keyOfHome(row)) ?? 0),
  );
  if (changed.length === 0) return;
  const rows = changed.map((row) => [
    homeText(paper, row, several),
    thousands(row.train.total ?? 0),
    thousands(after.get(keyOfHome(row)) ?? 0),
  ]);
  yield `\n${grid(paper, [HOME, PLAN, WITH_MOVES], rows)}`;
  const others = 'Everywhere else as many are trained as in the plan above.';
  const isAnyone = plan.train.length + plan.toFind.length > 0;
  const who = isAnyone ? ' --format json says whom to train once they have moved.' : '';
  yield proseText(paper, `${others}${who}`);
}

function trainedByHome({ train, toFind }: PlanReport): Map<string, number> {
  const byHome = new Map<string, number>();
  const add = (key: string, number: number): void => {
    byHome.set(key, (byHome.get(key) ?? 0) + number);
  };
  for (const row of train) add(keyOfHome(row), 1);
  for (const row of toFind) add(keyOfHome(row), row.count);
  return byHome;
}
