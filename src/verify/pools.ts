import { type DistrictRow, type DistrictShift, rowOn } from '../model/district.js';
import { MINUTES_PER_DAY } from '../model/shift-window.js';

/** An instance whose officers count for another, by its start date beside the other's. */
export interface PoolMember {
  readonly districtShift: number;
  readonly dateOffset: number;
  /** Minutes from midnight of the other's start date. */
  readonly start: number;
  readonly end: number;
}

/** Finds the instances whose officers count for an instance: those of its district, and of its row's group. */
export class Pools {
  readonly #shifts: readonly DistrictShift[];
  readonly #byDistrict = new Map<string, Set<number>>();
  readonly #byGroup = new Map<string, Set<number>>();

  constructor(shifts: readonly DistrictShift[]) {
    this.#shifts = shifts;
    for (const [index, { district, rows }] of shifts.entries()) {
      put(this.#byDistrict, district, index);
      for (const { group } of rows) if (group !== null) put(this.#byGroup, group, index);
    }
  }

  /**
   * @param index the district-shift
   * @param row its row on the weekday
   */
  of(index: number, row: DistrictRow, weekday: number): PoolMember[] {
    const { district } = this.#shifts[index]!;
    const members: PoolMember[] = [];
    for (const other of this.#neighbours(district, row.group)) {
      for (let dateOffset = -1; dateOffset <= 1; dateOffset += 1) {
        const otherRow = rowOn(this.#shifts[other]!, (weekday + dateOffset + 7) % 7);
        if (otherRow === undefined) continue;
        const isOfGroup = row.group !== null && row.group === otherRow.group;
        if (this.#shifts[other]!.district !== district && !isOfGroup) continue;
        const start = dateOffset * MINUTES_PER_DAY + otherRow.window.start;
        const end = start + otherRow.window.minutes;
        if (start >= row.window.start + row.window.minutes || end <= row.window.start) continue;
        members.push({ districtShift: other, dateOffset, start, end });
      }
    }
    return members;
  }

  #neighbours(district: string, group: string | null): ReadonlySet<number> {
    const near = this.#byDistrict.get(district)!;
    return group === null ? near : new Set([...near, ...this.#byGroup.get(group)!]);
  }
}

function put(map: Map<string, Set<number>>, name: string, index: number): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, new Set([index]));
  else known.add(index);
}
