import { type DateRange, isValidThrough } from '../model/certificate.js';
import type { Disposition } from '../model/disposition.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';

/** Officers on the period's first day; each of the last four is part of the one before it. */
export interface HeadCount {
  readonly patrol: number;
  readonly trained: number;
  readonly inDate: number;
  readonly designated: number;
  readonly counted: number;
}

const NOT_ON_PATROL: ReadonlySet<Disposition> = new Set([
  'rowInError',
  'notActive',
  'alreadyLeft',
  'unit',
  'recruit',
  'supervisor',
  'notPatrol',
]);

/** Counts heads officer by officer. Officers whose row is in error or who have left are no heads. */
export class HeadCounter {
  readonly #firstDay: number;
  readonly #total = { patrol: 0, trained: 0, inDate: 0, designated: 0, counted: 0 };

  constructor(policy: Policy) {
    this.#firstDay = policy.period.from;
  }

  count(
    officer: Officer,
    disposition: Disposition,
    validity: readonly DateRange[] | 'undated',
  ): void {
    if (!NOT_ON_PATROL.has(disposition)) this.#total.patrol += 1;
    if (disposition === 'rowInError' || disposition === 'alreadyLeft') return;
    const { course } = officer.certificate;
    if (course === null || (course !== 'undated' && course > this.#firstDay)) return;
    this.#total.trained += 1;
    if (validity === 'undated') return;
    if (!isValidThrough(validity, this.#firstDay, this.#firstDay)) return;
    this.#total.inDate += 1;
    if (!officer.designated) return;
    this.#total.designated += 1;
    if (disposition === 'counts') this.#total.counted += 1;
  }

  total(): HeadCount {
    return this.#total;
  }
}
