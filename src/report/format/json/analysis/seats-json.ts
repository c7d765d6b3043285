import type { Seats } from '../../../analysis/seats.js';
import { homeJson, officerJson, type PlanContext, squadJson } from '../plan-json.js';

/** Who of the list takes a place, and in which squads someone must still be found. */
export function seatsJson({ train, find }: Seats, context: PlanContext): object {
  return {
    train: train.map((row) => trainJson(row, context)),
    find: find.map((row) => findJson(row, context)),
  };
}

/** A listed volunteer with a place. */
export function trainJson(row: Seats['train'][number], context: PlanContext): object {
  return { ...officerJson(row, context), ...squadJson(row, context) };
}

/** Places of one squad for officers still to find. */
export function findJson(row: Seats['find'][number], context: PlanContext): object {
  return { ...homeJson(row), ...squadJson(row, context), count: row.count };
}
