import type { Baseline, BaselineEntry } from '../../model/baseline.js';
import type { Day } from '../../model/day.js';
import { type Finding, keyOf } from './finding.js';

/** Which findings a baseline accepts, and which of its entries were met. */
export class AcceptedFindings {
  readonly #entries: ReadonlyMap<string, BaselineEntry>;
  readonly #asOf: Day;
  readonly #met = new Set<BaselineEntry>();
  readonly #applied = new Set<BaselineEntry>();

  constructor(baseline: Baseline | null, asOf: Day) {
    const entries = baseline?.entries ?? [];
    this.#entries = new Map(entries.map((entry) => [keyOf(entry), entry]));
    this.#asOf = asOf;
  }

  /**
   * Whether a finding is accepted: its entry, or one that names no officer, has not ended and is as large.
   * @param total of everything that an entry without officer stands for
   */
  accepts(finding: Finding, total: number): boolean {
    const own = this.#covers(keyOf(finding), finding.measured);
    if (own || finding.officer === null) return own;
    return this.#covers(keyOf({ ...finding, officer: null }), total);
  }

  /** Entries that accepted something. */
  applied(): BaselineEntry[] {
    return this.#those((entry) => this.#applied.has(entry));
  }

  /** Entries whose date has passed while what they accepted is still found. */
  ended(): BaselineEntry[] {
    return this.#those((entry) => this.#met.has(entry) && this.#hasEnded(entry));
  }

  /** Entries of nothing that is found. */
  unused(): BaselineEntry[] {
    return this.#those((entry) => !this.#met.has(entry));
  }

  #covers(key: string, measured: number): boolean {
    const entry = this.#entries.get(key);
    if (entry === undefined) return false;
    this.#met.add(entry);
    if (this.#hasEnded(entry) || measured > entry.measured) return false;
    this.#applied.add(entry);
    return true;
  }

  #hasEnded({ until }: BaselineEntry): boolean {
    return until !== null && until < this.#asOf;
  }

  #those(holds: (entry: BaselineEntry) => boolean): BaselineEntry[] {
    return [...this.#entries.values()].filter(holds);
  }
}
