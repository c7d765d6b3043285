import type { SeatClaim, SeatsClaim } from '../../model/analysis-claim.js';
import type { Officer } from '../../model/officer.js';
import { type AgencyCase, placeText } from './agency-case.js';
import { FalseClaim } from './checks.js';
import { eachWithEach } from './choices.js';
import { checkHome, checkSquad, isListed, officersByName } from './people-check.js';
import { waysToFind } from './squad-check.js';

/** Who has a place in a class, as it is told change by change. */
export class Seats {
  readonly #held: AgencyCase;
  readonly #byName: ReadonlyMap<string, Officer>;
  readonly #waysToFind: ReturnType<typeof waysToFind>;
  readonly #listed = new Set<Officer>();
  /** Places of squads, by their name. */
  readonly #sought = new Map<string, SeatClaim>();

  constructor(held: AgencyCase) {
    this.#held = held;
    this.#byName = officersByName(held);
    this.#waysToFind = waysToFind(held);
  }

  get listed(): number {
    return this.#listed.size;
  }

  get toFind(): number {
    let sum = 0;
    for (const { count } of this.#sought.values()) sum += count;
    return sum;
  }

  /** @throws FalseClaim for someone who may not be trained, or has a place already */
  add({ train, find }: SeatsClaim, path: string): void {
    const { checks } = this.#held;
    for (const [index, row] of train.entries()) {
      const at = `${path}.train[${index}]`;
      const officer = this.#find(row, at);
      checks.holds(
        'people',
        isListed(officer, this.#held) && !this.#listed.has(officer),
        at,
        () => {
          return `officer ${row.officer} is to be trained and may not be, or has a place already`;
        },
      );
      this.#listed.add(officer);
    }
    for (const [index, row] of find.entries()) this.#seek(row, row.count, `${path}.find[${index}]`);
  }

  /** @throws FalseClaim for someone who has no place */
  remove({ train, find }: SeatsClaim, path: string): void {
    const { checks } = this.#held;
    for (const [index, row] of train.entries()) {
      const at = `${path}.train[${index}]`;
      const had = this.#listed.delete(this.#find(row, at));
      checks.holds('people', had, at, () => {
        return `officer ${row.officer} had no place that could be dropped`;
      });
    }
    for (const [index, row] of find.entries()) {
      this.#seek(row, -row.count, `${path}.find[${index}]`);
    }
  }

  /** All of them, in each way in which those still to find may be meant; null where there are too many. */
  ways(): readonly (readonly Officer[])[] | null {
    let ways: readonly (readonly Officer[])[] | null = [[...this.#listed]];
    for (const row of this.#sought.values()) {
      const found = this.#waysToFind(row);
      ways = ways && found && eachWithEach(ways, found);
    }
    return ways;
  }

  #seek(row: SeatClaim, more: number, path: string): void {
    const { district, shift, squad, rotation, anchor, daysOff } = row;
    const key = JSON.stringify([district, shift, squad, rotation, anchor, daysOff]);
    const count = (this.#sought.get(key)?.count ?? 0) + more;
    const isFit = count >= 0 && this.#waysToFind({ ...row, count })?.length !== 0;
    this.#held.checks.holds('people', isFit, path, () => {
      return `${placeText(row)}, squad ${squad ?? 'without a name'}: ${count} are still to be found, and there are not so many who could be asked`;
    });
    this.#sought.set(key, { ...row, count });
  }

  #find(row: SeatsClaim['train'][number], path: string): Officer {
    const officer = this.#byName.get(row.officer);
    if (officer === undefined) {
      throw new FalseClaim(path, `officer ${row.officer} is not in the roster`);
    }
    checkHome(this.#held, officer, row, path);
    checkSquad(this.#held, officer, row, path);
    return officer;
  }
}
