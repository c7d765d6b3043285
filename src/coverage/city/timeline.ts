import { weekdayOf } from '../../model/day.js';
import { type DistrictShift, rowOn } from '../../model/district.js';
import { MINUTES_PER_DAY, type ShiftWindow } from '../../model/shift-window.js';
import type { Horizon } from '../horizon.js';
import type { Presence, PresenceLine } from '../presence.js';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** Officers by stretch of a timeline. */
export type StretchCounts = Int32Array;

/**
 * The hours of an agency, cut wherever a window of any district-shift begins or ends, so that nobody comes or
 * goes within a stretch. Minutes are counted from midnight of the horizon's first day.
 */
export class Timeline {
  readonly horizon: Horizon;
  /** First minute of each stretch, and one past the last at the end. */
  readonly starts: Int32Array;
  /** By district-shift and weekday; undefined where the shift does not exist. */
  readonly #windows: readonly (readonly (ShiftWindow | undefined)[])[];
  readonly #firstWeekday: number;
  /** By minute: the stretch that starts there. */
  readonly #stretchAt: Int32Array;

  constructor(shifts: readonly DistrictShift[], horizon: Horizon) {
    this.horizon = horizon;
    this.#windows = shifts.map((shift) => WEEKDAYS.map((weekday) => rowOn(shift, weekday)?.window));
    this.#firstWeekday = weekdayOf(horizon.first);
    // A window of the last day may end a day later.
    const end = (horizon.length + 1) * MINUTES_PER_DAY;
    const isEdge = new Uint8Array(end + 1);
    isEdge[0] = 1;
    isEdge[end] = 1;
    for (const index of shifts.keys()) {
      for (let day = 0; day < horizon.length; day += 1) {
        const window = this.#windowOn(index, day);
        if (window === undefined) continue;
        const from = day * MINUTES_PER_DAY + window.start;
        isEdge[from] = 1;
        isEdge[from + window.minutes] = 1;
      }
    }
    this.#stretchAt = new Int32Array(end + 1);
    const starts: number[] = [];
    for (let minute = 0; minute <= end; minute += 1) {
      if (isEdge[minute] === 0) continue;
      this.#stretchAt[minute] = starts.length;
      starts.push(minute);
    }
    this.starts = Int32Array.from(starts);
  }

  /** Stretches there are. */
  get length(): number {
    return this.starts.length - 1;
  }

  minutesOf(stretch: number): number {
    return this.starts[stretch + 1]! - this.starts[stretch]!;
  }

  /**
   * The stretches of a district-shift's instance: first, and one past the last; null where there is none.
   * @param day index into the horizon
   */
  stretchesOf(districtShift: number, day: number): readonly [from: number, to: number] | null {
    const window = this.#windowOn(districtShift, day);
    if (window === undefined) return null;
    const from = day * MINUTES_PER_DAY + window.start;
    return [this.#stretchAt[from]!, this.#stretchAt[from + window.minutes]!];
  }

  /** Tells of every stretch at which a duty signature has its officers on duty, each once. */
  walk({ lines }: Presence, note: (stretch: number) => void): void {
    // Windows of one officer may overlap, also those of one shift on two dates.
    const isNoted = new Uint8Array(this.length);
    for (const line of lines) {
      this.#walkLine(line, (stretch) => {
        if (isNoted[stretch] === 1) return;
        isNoted[stretch] = 1;
        note(stretch);
      });
    }
  }

  /** Officers on duty anywhere, each counted once at a time. */
  countOnDuty(officers: ReadonlyMap<Presence, number>): StretchCounts {
    const counts = new Int32Array(this.length);
    for (const [presence, number] of officers) {
      this.walk(presence, (stretch) => {
        counts[stretch]! += number;
      });
    }
    return counts;
  }

  #walkLine({ districtShift, duty }: PresenceLine, note: (stretch: number) => void): void {
    for (let day = 0; day < this.horizon.length; day += 1) {
      const stretches = duty.days[day] === 1 ? this.stretchesOf(districtShift, day) : null;
      if (stretches === null) continue;
      for (let stretch = stretches[0]; stretch < stretches[1]; stretch += 1) note(stretch);
    }
  }

  #windowOn(districtShift: number, day: number): ShiftWindow | undefined {
    return this.#windows[districtShift]![(this.#firstWeekday + day) % 7];
  }
}
