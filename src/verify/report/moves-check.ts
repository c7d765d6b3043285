import type { Agency } from '../../model/agency.js';
import type { MovesReportClaim } from '../../model/analysis-claim.js';
import type { MovesClaim } from '../../model/moves-claim.js';
import type { Officer } from '../../model/officer.js';
import { checkMoves } from '../check-moves.js';
import { type Recount, recount } from '../recount.js';
import { type AgencyCase, placeIndex, placeText } from './agency-case.js';
import { FalseClaim } from './checks.js';
import { claimOf, measuredBy } from './claim-of.js';
import { movedOfficer } from './moved-officer.js';
import { checkHome, checkSquad, officersByName } from './people-check.js';
import { peopleOf } from './placed-plan.js';
import { checkSameTrain } from './same-train.js';
import type { ShiftTally } from './shift-tally.js';
import { checkStages, type Stage, trainingStages } from './steps-check.js';
import { checkPlanned, checkStatus } from './train-check.js';

const PATH = 'analysis.moves';

/**
 * Whether those who are to move keep their days and hours, open no gap where they come from, and leave as
 * many hours short, before and after the training that follows, as the report says.
 * @param tallies by district-shift; null where nobody's days off are known
 * @throws FalseClaim
 */
export function checkMoveList(
  held: AgencyCase,
  moves: MovesReportClaim,
  tallies: readonly (ShiftTally | null)[],
): void {
  const { checks, claim, policy } = held;
  checkSameTrain(checks, moves.trainBefore, claim.summary.train, `${PATH}.trainBefore`);
  const moving = movingOf(held, moves);
  const agency = withMoved(held.agency, moving);
  const people = peopleOf(held, moves.plan, PATH);
  const trained = [...people.listed, ...people.toFind];
  const planned = {
    volunteers: people.listed.length,
    toFind: people.toFind.length,
    refresh: people.refreshed.length,
  };
  const isAny = tallies.some((tally) => tally !== null);
  checkPlanned(held, moves.trainAfter, `${PATH}.trainAfter`, isAny ? planned : null);
  checkStatus({ checks, policy }, moves.trainAfter, `${PATH}.trainAfter`);
  const base = { ...claimOf(held, [], []), districtShifts: measuredBy(tallies) };
  const counts = recount({ ...base, agency });
  const short = counts.map(({ minutesShort }) => minutesShort);
  checkUnfillable(held, moves, counts, tallies);
  const { refreshed } = people;
  const problem = checkMoves({
    base,
    agency,
    moves: moving,
    trained,
    refreshed,
    minutesShort: short,
  });
  if (problem !== null) throw new FalseClaim(PATH, problem);
  checks.add('cover', moving.length);
  const stages: Stage[] = [
    { step: 'today', agency: held.agency, officers: [], done: 0 },
    { step: 'moves', agency, officers: [], done: moving.length },
    ...trainingStages({ agency }, people),
  ];
  checkStages(held, { steps: moves.steps, stages, path: PATH }, tallies);
}

function checkUnfillable(
  { checks }: AgencyCase,
  { note, moves, trainAfter }: MovesReportClaim,
  counts: readonly Recount[],
  tallies: readonly (ShiftTally | null)[],
): void {
  const known = counts.filter((_, index) => tallies[index] !== null);
  const sum = known.reduce((total, { unfillable }) => total + unfillable, 0);
  const words = 'with moves, instances that training cannot fill';
  const counted = known.length > 0 ? sum : null;
  const path = `${PATH}.trainAfter.unfillable`;
  checks.same('dates', path, words, trainAfter.unfillable, counted);
  checks.holds('numbers', (note === null) === moves.length > 0, `${PATH}.note`, () => {
    return `${moves.length} moves are told, and the reason why there is none is "${note}"`;
  });
}

function movingOf(held: AgencyCase, { moves }: MovesReportClaim): MovesClaim['moves'] {
  const { agency, checks, policy } = held;
  const byName = officersByName(held);
  const seen = new Set<Officer>();
  return moves.flatMap(({ from, to, count, officers, ...squad }, index) => {
    const path = `${PATH}.moves[${index}]`;
    checks.same('people', `${path}.count`, 'officers who move', count, officers.length);
    checks.holds('people', placeIndex(held, to) !== -1, `${path}.to`, () => {
      return `there is no ${placeText(to)}`;
    });
    return officers.map(({ officer: name }) => {
      const officer = byName.get(name);
      if (officer === undefined || seen.has(officer)) {
        throw new FalseClaim(path, `officer ${name} is not in the roster, or moves twice`);
      }
      seen.add(officer);
      checkHome(held, officer, { ...from, officer: name }, `${path}.from`);
      checkSquad(held, officer, squad, path);
      const moved = movedOfficer(officer, to.district, agency.districtShifts, policy);
      return { officer, moved, district: to.district };
    });
  });
}

function withMoved(agency: Agency, moving: MovesClaim['moves']): Agency {
  const moved = new Map(moving.map((move) => [move.officer, move.moved]));
  return {
    ...agency,
    officers: agency.officers.map((officer) => moved.get(officer) ?? officer),
  };
}
