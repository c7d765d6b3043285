/**
 * The work that all searches of a curve may do together. Each may do an equal share of what is left,
 * so what easy ones spare is left to hard ones; counted, not timed, so that no answer depends on the
 * machine.
 */
export class WorkPool {
  #left: number;
  #searches: number;

  /** @param searches how many are expected at most */
  constructor(work: number, searches: number) {
    this.#left = work;
    this.#searches = searches;
  }

  /** What the next search may do. */
  share(): number {
    return this.#left / Math.max(1, this.#searches);
  }

  spend(work: number): void {
    this.#left = Math.max(0, this.#left - work);
    this.#searches = Math.max(1, this.#searches - 1);
  }
}
