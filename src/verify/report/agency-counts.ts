import type { Agency } from '../../model/agency.js';
import { type Day, weekdayOf } from '../../model/day.js';
import type { Officer } from '../../model/officer.js';
import type { PlanClaim } from '../../model/plan-claim.js';
import type { Policy } from '../../model/policy.js';
import { DutyBook } from '../duty-book.js';
import { type WeekdayPieces, type WeekPieces, weeksOf } from '../pieces.js';

/** Officers on duty at the minutes of a piece of an instance. */
export interface PieceHeads {
  /** Minutes from midnight of the start date: the first, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Certified as it stands; with the plan; with every refresher; with every candidate trained too. */
  readonly now: number;
  readonly planned: number;
  readonly refreshed: number;
  readonly everyone: number;
}

/** One instance, counted from the officers' own rotations. */
export interface InstanceHeads {
  readonly required: number;
  readonly pieces: readonly PieceHeads[];
}

/** Whom a plan trains and refreshes, and all who could be refreshed. */
export interface Planned {
  readonly trained: readonly Officer[];
  readonly refreshed: readonly Officer[];
  readonly refreshable: readonly Officer[];
}

/** Counts the instances of one agency: as they stand, with a plan, and with everyone who could be added. */
export class AgencyCounts {
  readonly #weeks: readonly WeekPieces[];
  readonly #withPlan: DutyBook;
  readonly #withAll: DutyBook;

  constructor(agency: Agency, policy: Policy, { trained, refreshed, refreshable }: Planned) {
    this.#weeks = weeksOf(agency.districtShifts, 0);
    const bookOf = (people: Pick<PlanClaim, 'trained' | 'refreshed'>, unfillable: number) =>
      new DutyBook(
        { agency, policy, margin: 0, ...people, districtShifts: claimsOf(unfillable) },
        this.#weeks,
      );
    this.#withPlan = bookOf({ trained, refreshed }, 0);
    this.#withAll = bookOf({ trained: [], refreshed: refreshable }, 1);
  }

  /** The instance of a district-shift on a start date; null where the shift does not exist that day. */
  of(districtShift: number, day: Day): InstanceHeads | null {
    const today = this.#weeks[districtShift]![weekdayOf(day)] ?? null;
    return today && { required: today.row.required, pieces: this.#piecesOf(today, day) };
  }

  /** The instances whose officers count at a minute of an instance, as district-shift and start date. */
  membersAt(
    districtShift: number,
    day: Day,
    minute: number,
  ): readonly { readonly districtShift: number; readonly day: Day }[] {
    const today = this.#weeks[districtShift]![weekdayOf(day)] ?? null;
    let end = today?.row.window.start ?? 0;
    for (const { minutes, members } of today?.pieces ?? []) {
      end += minutes;
      if (minute >= end) continue;
      return members.map((member) => ({
        districtShift: member.districtShift,
        day: day + member.dateOffset,
      }));
    }
    return [];
  }

  #piecesOf({ row, pieces }: WeekdayPieces, day: Day): PieceHeads[] {
    let from = row.window.start;
    return pieces.map((piece) => {
      const { now, planned } = this.#withPlan.count(piece, day);
      const all = this.#withAll.count(piece, day);
      const heads = { from, to: from + piece.minutes, now, planned };
      from = heads.to;
      return { ...heads, refreshed: all.planned, everyone: all.everyone };
    });
  }
}

/** What decides whether a book looks at candidates outside the plan. */
function claimsOf(unfillable: number): PlanClaim['districtShifts'] {
  return [
    {
      basis: 'exact',
      minutesRequired: 0,
      minutesShort: 0,
      minutesNone: 0,
      instancesRequired: 0,
      instancesShort: 0,
      unfillable,
      trained: 0,
      refreshed: 0,
    },
  ];
}
