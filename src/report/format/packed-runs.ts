import type { Day } from '../../model/day.js';
import { UNFILLABLE_REASONS, type UnfillableReason } from '../../plan/answer.js';
import type { Home, UnfillableRuns } from '../plan-value.js';

/** Consecutive instances of one district-shift that no training can fill, for one reason. */
export interface UnfillableRun extends Home {
  readonly from: Day;
  readonly to: Day;
  readonly short: number;
  readonly reason: UnfillableReason;
}

const NUMBERS_PER_RUN = 4;

/** The runs of packed lists, in their order. */
export function* unfillableRuns(all: Iterable<UnfillableRuns>): Generator<UnfillableRun> {
  for (const { agency, district, shift, runs } of all) {
    for (let at = 0; at < runs.length; at += NUMBERS_PER_RUN) {
      const reason = UNFILLABLE_REASONS[runs[at + 3]!];
      if (reason === undefined) throw new RangeError(`no unfillable reason ${runs[at + 3]}`);
      const [from, to, short] = [runs[at]!, runs[at + 1]!, runs[at + 2]!];
      yield { agency, district, shift, from, to, short, reason };
    }
  }
}
