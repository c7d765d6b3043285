import type { Agency } from '../../model/agency.js';
import { compareNatural } from '../../model/natural-order.js';
import type { Officer } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import { ChangeFinder } from './change-kinds.js';
import type { ChangeKind, OfficerChange, OfficerState } from './compare-value.js';
import { stateOf } from './officer-state.js';

/** Physical lines of an officer's rows in the roster that names him or her. */
export type LinesOf = (officer: Officer) => readonly number[];

/** One agency as two rosters know it. */
export interface AgencyPair {
  readonly old: Agency;
  readonly new: Agency;
}

/** An officer who is not the same in both, and what each roster holds. */
export interface ChangedOfficer {
  readonly change: OfficerChange;
  readonly old: Officer | null;
  readonly new: Officer | null;
}

/** Finds the officers of agencies who joined, left or changed. */
export class OfficerComparer {
  readonly #policy: Policy;
  readonly #finder: ChangeFinder;
  readonly #lines: { readonly old: LinesOf; readonly new: LinesOf };

  constructor(policy: Policy, lines: { readonly old: LinesOf; readonly new: LinesOf }) {
    this.#policy = policy;
    this.#finder = new ChangeFinder(policy);
    this.#lines = lines;
  }

  /** Those of one agency, in order of officer_id. */
  changesIn(pair: AgencyPair): ChangedOfficer[] {
    const missing = new Map(pair.old.officers.map((officer) => [officer.id, officer]));
    const changed: ChangedOfficer[] = [];
    for (const next of pair.new.officers) {
      const old = missing.get(next.id) ?? null;
      missing.delete(next.id);
      const kinds: ChangeKind[] = old === null ? ['joined'] : this.#finder.kindsOf(old, next);
      if (kinds.length > 0) changed.push(this.#changed(pair, kinds, old, next));
    }
    for (const old of missing.values()) changed.push(this.#changed(pair, ['left'], old, null));
    return changed.sort((left, right) => compareNatural(left.change.officer, right.change.officer));
  }

  #changed(
    pair: AgencyPair,
    kinds: readonly ChangeKind[],
    old: Officer | null,
    next: Officer | null,
  ): ChangedOfficer {
    const { id = '', name = null } = next ?? old ?? {};
    const state = (which: 'old' | 'new', officer: Officer | null): OfficerState | null =>
      officer && stateOf(officer, pair[which], this.#policy, this.#lines[which](officer));
    const change: OfficerChange = {
      agency: pair.new.name,
      officer: id,
      name,
      kinds,
      old: state('old', old),
      new: state('new', next),
    };
    return { change, old, new: next };
  }
}
