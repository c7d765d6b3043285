import type { AgencyCover } from '../../coverage/agency-cover.js';
import type { InstancesReason, Reason, WeightedInstance } from '../answer.js';
import type { ComponentMinutes } from '../need/component-minutes.js';
import type { Requirement } from '../need/needs.js';
import type { SolvedBlock, SolvedComponent } from '../solve-needs.js';
import { proofOf } from './proof.js';
import { Supply, type Weighed } from './supply.js';

/**
 * Why no plan of a component trains fewer, with its instances named; null when it needs nobody.
 * @param requirement that the component was solved for
 */
export function reasonOf(
  cover: AgencyCover,
  { blocks, minutes }: Pick<SolvedComponent, 'blocks' | 'minutes'>,
  requirement: Requirement,
): Reason | null {
  const parts = blocks
    .filter(({ solution }) => solution.lowerBound > 0)
    .map((solved) => blockReason({ cover, requirement }, solved, minutes));
  const [only, second] = parts;
  if (only === undefined || second === undefined) return only ?? null;
  const lowerBound = parts.reduce((sum, part) => sum + part.lowerBound, 0);
  return { kind: 'sum', lowerBound, parts };
}

/** What a component was solved for. */
interface Asked {
  readonly cover: AgencyCover;
  readonly requirement: Requirement;
}

function blockReason(asked: Asked, solved: SolvedBlock, minutes: ComponentMinutes): Reason {
  const supply = new Supply(solved.block);
  const proof = proofOf(solved, supply, minutes, asked.cover.agencyGrid);
  const { lowerBound, nodes } = solved.solution;
  if (proof.kind === 'search') {
    return { kind: 'search', lowerBound, nodes, afterRefresh: supply.refreshedAt(() => true) };
  }
  return instancesReason(asked, supply, proof.minutes, proof.isRun, lowerBound);
}

function instancesReason(
  asked: Asked,
  supply: Supply,
  minutes: readonly Weighed[],
  isRun: boolean,
  lowerBound: number,
): InstancesReason {
  const rowWeights = new Float64Array(supply.refreshed.length);
  for (const { row, weight } of minutes) rowWeights[row]! += weight;
  const each = supply.each(rowWeights);
  return {
    kind: kindOf(minutes, isRun),
    lowerBound,
    instances: minutes
      .map((minute) => instanceOf(asked.cover, minute))
      .sort(
        (left, right) =>
          left.districtShift - right.districtShift ||
          left.day - right.day ||
          left.minute - right.minute,
      ),
    weightedShort: minutes.reduce((sum, { short, weight }) => sum + short * weight, 0),
    mostPerOfficer: each.reduce((most, supplied) => Math.max(most, supplied), 0),
    mostTogether: supply.mostTogether(each, lowerBound - 1),
    afterRefresh: supply.refreshedAt((row) => rowWeights[row]! > 0),
    unfillable: minutes.filter((minute) => isBeyondTraining(asked, supply, minute)).length,
  };
}

function kindOf(minutes: readonly Weighed[], isRun: boolean): InstancesReason['kind'] {
  if (minutes.length === 1) return 'date';
  if (isRun) return 'run';
  return minutes.every(({ weight }) => weight === 1) ? 'dates' : 'weighting';
}

function instanceOf(
  { agencyGrid, schedule }: AgencyCover,
  { districtShift, slot, short, weight }: Weighed,
): WeightedInstance {
  const grid = agencyGrid.grids[districtShift]!;
  const instance = grid.slotInstance[slot]!;
  return {
    districtShift,
    day: schedule.horizon.first + grid.instanceDay[instance]!,
    minute: grid.slotAt[slot]!,
    isWholeWindow: grid.instanceSlot[instance + 1]! - grid.instanceSlot[instance]! === 1,
    short,
    weight,
  };
}

/** Whether more officers are missing at a minute than training everyone eligible would add. */
function isBeyondTraining(
  { cover: { agencyGrid, onDuty }, requirement }: Asked,
  supply: Supply,
  { districtShift, slot, row, short }: Weighed,
): boolean {
  const grid = agencyGrid.grids[districtShift]!;
  const required = requirement(grid.instanceRequired[grid.slotInstance[slot]!]!);
  return required - onDuty[districtShift]![slot]! > short + supply.refreshed[row]!;
}
