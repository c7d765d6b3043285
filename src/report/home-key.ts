import { keyOfSquad, type SquadKey } from '../model/squad.js';
import type { Home } from './plan-value.js';

/** A text equal for equal district-shifts. */
export function keyOfHome({ agency, district, shift }: Home): string {
  return JSON.stringify([agency, district, shift]);
}

/** A text equal for equal squads of equal district-shifts. */
export function keyOfHomeSquad(squad: Home & SquadKey): string {
  return keyOfHome(squad) + keyOfSquad(squad);
}
