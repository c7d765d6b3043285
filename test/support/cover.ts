import { type AgencyCover, coverAgency } from '../../src/coverage/agency-cover.js';
import { CoverPools } from '../../src/coverage/cover-pools.js';
import { fewestByInstance, type Tally } from '../../src/coverage/tally.js';
import type { Agency } from '../../src/model/agency.js';
import { DEFAULT_POLICY, type Policy } from '../../src/model/policy.js';
import { agencyOf, type Person, type Shifts } from './agency.js';
import { day } from './civil.js';

/** The default policy for the start dates from one to the other, both inclusive. */
export function policyFor(from: string, to: string, settings: Partial<Policy> = {}): Policy {
  const period = { from: day(from), to: day(to) };
  return { ...DEFAULT_POLICY, asOf: period.from, period, ...settings };
}

/** Monday 4 to Sunday 10 January 2027. */
export const WEEK = policyFor('2027-01-04', '2027-01-10');

/** The scheduled cover of an agency. */
export function coverOf(agency: Agency, policy: Policy): AgencyCover {
  return coverAgency(agency, policy, new CoverPools(policy.period));
}

/** A small agency's cover, asked district-shift by district-shift as `District Shift`. */
export class Asked {
  readonly cover: AgencyCover;
  readonly #names: readonly string[];

  constructor(shifts: Shifts, people: readonly Person[], policy: Policy = WEEK) {
    this.cover = coverOf(agencyOf(shifts, people), policy);
    this.#names = Object.keys(shifts);
  }

  /** Fewest on duty at any minute, by instance in order of dates. */
  onDuty(name: string): number[] {
    const index = this.#names.indexOf(name);
    const grid = this.cover.agencyGrid.grids[index]!;
    return [...fewestByInstance(grid, this.cover.onDuty[index]!)];
  }

  tally(name: string): Tally {
    return this.shift(name).tally;
  }

  shift(name: string): AgencyCover['shifts'][number] {
    return this.cover.shifts[this.#names.indexOf(name)]!;
  }

  /** How many officers have each disposition, those that nobody has left out. */
  ledger(): Record<string, number> {
    return Object.fromEntries([...this.cover.muster.ledger].filter(([, officers]) => officers > 0));
  }
}
