import type { Agency } from '../../src/model/agency.js';
import type { Officer } from '../../src/model/officer.js';
import type { Policy } from '../../src/model/policy.js';
import { isCertifiedFor, scheduledStints } from './literal-duty.js';
import { ableByMinute, adds, bits, type Candidate, candidatesOf } from './literal-plan.js';
import { instancesOf } from './literal-recount.js';

/*
 * What every set of trainees closes, minute by minute: for a dozen candidates at most.
 */

/** Minutes alike: so many more are required, and these candidates, as bits, would be there. */
interface Shortage {
  readonly short: number;
  readonly able: number;
  minutes: number;
}

/** The best that so many trainees do. */
export interface LiteralBest {
  readonly minutes: number;
  readonly trained: number;
  readonly toFind: number;
}

export class LiteralCurve {
  readonly #candidates: readonly Candidate[];
  readonly #shortages: readonly Shortage[];
  readonly #refreshed: number;

  /** @param isAsked whether a district-shift's days off are known, so that something is asked of it */
  constructor(
    agency: Agency,
    policy: Policy,
    refreshed: readonly Officer[],
    isAsked: (districtShift: number) => boolean,
  ) {
    this.#candidates = candidatesOf(agency, policy);
    this.#shortages = shortagesOf(agency, policy, this.#candidates, isAsked);
    this.#refreshed = this.#maskOf(refreshed);
  }

  /** Minutes short once the refreshers of the plan are done and so many are trained. */
  minutesShort(trained: readonly Officer[]): number {
    return this.#short(this.#maskOf(trained));
  }

  /** By number of trainees: most minutes closed, of those fewest trained, of those fewest to find. */
  best(kept: readonly Officer[] = []): LiteralBest[] {
    const base = this.#short(0);
    const inAnyCase = this.#maskOf(kept);
    const best: LiteralBest[] = [];
    for (const mask of this.#sets()) {
      if ((mask & inAnyCase) !== inAnyCase) continue;
      const found = {
        minutes: base - this.#short(mask),
        trained: bits(mask),
        toFind: this.#count(mask, 'toFind'),
      };
      const known = best[found.trained];
      if (known === undefined || isBetter(found, known)) best[found.trained] = found;
    }
    for (let trained = 1; trained < best.length; trained += 1) {
      const fewer = best[trained - 1];
      const own = best[trained];
      if (fewer && own && fewer.minutes >= own.minutes) best[trained] = fewer;
    }
    return best;
  }

  *#sets(): Generator<number> {
    const refreshers = this.#candidates.reduce(
      (mask, { kind }, bit) => mask + (kind === 'refresh' ? 2 ** bit : 0),
      0,
    );
    for (let mask = 0; mask < 2 ** this.#candidates.length; mask += 1) {
      if ((mask & refreshers) === 0) yield mask;
    }
  }

  #short(mask: number): number {
    const there = mask | this.#refreshed;
    return this.#shortages.reduce(
      (sum, { short, able, minutes }) => sum + (bits(able & there) < short ? minutes : 0),
      0,
    );
  }

  #count(mask: number, wanted: Candidate['kind']): number {
    return this.#candidates.filter(
      ({ kind }, bit) => kind === wanted && Math.floor(mask / 2 ** bit) % 2 === 1,
    ).length;
  }

  #maskOf(officers: readonly Officer[]): number {
    return officers.reduce((mask, officer) => {
      const bit = this.#candidates.findIndex((each) => each.officer === officer);
      if (bit === -1) throw new Error(`${officer.id} is no candidate`);
      return mask + 2 ** bit;
    }, 0);
  }
}

function isBetter(one: LiteralBest, other: LiteralBest): boolean {
  if (one.minutes !== other.minutes) return one.minutes > other.minutes;
  return one.toFind < other.toFind;
}

function shortagesOf(
  agency: Agency,
  policy: Policy,
  candidates: readonly Candidate[],
  isAsked: (districtShift: number) => boolean,
): Shortage[] {
  const scheduled = scheduledStints(agency, policy);
  const certified = scheduled.filter((stint) => isCertifiedFor(stint, policy));
  const added = scheduled.filter((stint) => adds(stint, candidates, policy));
  const shortages = new Map<string, Shortage>();
  for (const index of [...agency.districtShifts.keys()].filter(isAsked)) {
    const extra = instancesOf(agency, index, added, policy);
    for (const [at, now] of instancesOf(agency, index, certified, policy).entries()) {
      const able = ableByMinute(now, extra[at]!, candidates);
      for (const [minute, heads] of now.heads.entries()) {
        const short = now.required - heads;
        if (short <= 0) continue;
        const key = `${short} ${able[minute]}`;
        const known = shortages.get(key) ?? { short, able: able[minute]!, minutes: 0 };
        known.minutes += 1;
        shortages.set(key, known);
      }
    }
  }
  return [...shortages.values()];
}
