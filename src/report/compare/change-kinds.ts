import { obstacleOf } from '../../coverage/standing.js';
import type { Officer, Posting } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import type { ChangeKind } from './compare-value.js';
import { assignmentsIn, certifiedDatesOf, placesOf } from './officer-state.js';

/** Finds what differs between two readings of an officer, as far as it matters in the period. */
export class ChangeFinder {
  readonly #policy: Policy;
  readonly #keys = new Map<Posting, string>();

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  /** In the order of the kinds; none when both say the same. */
  kindsOf(old: Officer, next: Officer): ChangeKind[] {
    const differs = (of: (officer: Officer) => unknown): boolean => of(old) !== of(next);
    const standing = differs((officer) => obstacleOf(officer, this.#policy));
    // Of a row in error nothing else can be said.
    if (old.inError || next.inError) return standing ? ['standing'] : [];
    const more = certifiedDatesOf(next, this.#policy) - certifiedDatesOf(old, this.#policy);
    const moved = differs((officer) => this.#placesKey(officer));
    return [
      ...when(standing, 'standing'),
      ...when(moved, 'moved'),
      ...when(!(moved || standing) && differs((officer) => this.#dutyKey(officer)), 'daysOff'),
      ...when(more > 0, 'certified'),
      ...when(more < 0, 'lapsed'),
      ...when(
        differs((officer) => this.#lastDay(officer)),
        'leaving',
      ),
      ...when(
        differs(({ exceptions }) => JSON.stringify(exceptions)),
        'exceptions',
      ),
      ...when(
        differs(({ willingness }) => willingness),
        'willingness',
      ),
    ];
  }

  /** In which district-shifts, whenever. */
  #placesKey(officer: Officer): string {
    const places = placesOf(assignmentsIn(officer, this.#policy.period));
    return places.sort((left, right) => left - right).join(' ');
  }

  /** In which district-shifts on which dates. */
  #dutyKey(officer: Officer): string {
    return assignmentsIn(officer, this.#policy.period)
      .map(({ posting, from, to }) => `${from} ${to} ${this.#postingKey(posting)}`)
      .join('\n');
  }

  #postingKey(posting: Posting): string {
    const known = this.#keys.get(posting);
    if (known !== undefined) return known;
    const places = posting.places.map(
      ({ districtShift, pattern }) => `${districtShift}:${pattern}`,
    );
    const key = places.sort().join(' ');
    this.#keys.set(posting, key);
    return key;
  }

  /** Departures after the dates that are counted are all one. */
  #lastDay({ leavesOn }: Officer): number {
    const never = this.#policy.period.to + 2;
    return Math.min(leavesOn ?? never, never);
  }
}

function when(holds: boolean, kind: ChangeKind): ChangeKind[] {
  return holds ? [kind] : [];
}
