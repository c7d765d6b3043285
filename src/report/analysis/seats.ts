import type { Officer } from '../../model/officer.js';
import { compareSquads, type SquadKey } from '../../model/squad.js';
import type { Trainees } from '../../plan/curve/block-officers.js';
import { countBySquad } from '../build-plan.js';
import type { Naming } from '../naming.js';
import type { Home, PlannedOfficer } from '../plan-value.js';

/** Places in a class: who of the list takes one, and in which squads someone must still be found. */
export interface Seats {
  readonly train: readonly (PlannedOfficer & SquadKey)[];
  readonly find: readonly SquadSeats[];
}

/** Officers still to find in one squad; they are never named. */
export interface SquadSeats extends Home, SquadKey {
  readonly count: number;
}

/** The places of these trainees: the listed by name, those still to find by squad. */
export function seatsOf({ listed, toFind }: Trainees, naming: Naming): Seats {
  return {
    train: naming
      .inOrder(listed)
      .map((officer) => ({ ...naming.planned(officer), ...naming.squadOf(officer) })),
    find: squadSeats(toFind, naming),
  };
}

function squadSeats(officers: readonly Officer[], naming: Naming): SquadSeats[] {
  return [...countBySquad(officers, naming).values()]
    .map(({ officer, count }) => ({
      order: naming.homeIndex(officer),
      seats: { ...naming.home(naming.homeIndex(officer)), ...naming.squadOf(officer), count },
    }))
    .sort((left, right) => left.order - right.order || compareSquads(left.seats, right.seats))
    .map(({ seats }) => seats);
}
