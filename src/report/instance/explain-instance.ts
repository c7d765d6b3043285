import { type AgencyCover, coverAgency } from '../../coverage/agency-cover.js';
import { countedDuty } from '../../coverage/counted-duty.js';
import { CoverPools } from '../../coverage/cover-pools.js';
import type { Presence } from '../../coverage/presence.js';
import type { Agency } from '../../model/agency.js';
import { isCounted } from '../../model/basis.js';
import { weekdayOf } from '../../model/day.js';
import { rowOn } from '../../model/district.js';
import { compareNatural } from '../../model/natural-order.js';
import type { Officer } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import { dutyVerdict, isOnDuty } from './duty-verdict.js';
import type { CoverRun, Helper, InstanceAnswer, OfficerVerdict } from './instance-value.js';
import { isThereIn, joinedRanges, type MinutePiece, minutePieces } from './minute-pieces.js';
import { remedyOf } from './remedy-of.js';
import { trainingVerdict } from './training-verdict.js';

/**
 * Explains one instance: the window, the need, each officer of that district-shift and why he or she counts or
 * does not, who helps from elsewhere, and what would close a gap.
 * @param districtShift index
 * @param policy with a period of the start date alone
 * @returns null when the district-shift does not exist on that weekday
 */
export function explainInstance(
  agency: Agency,
  districtShift: number,
  policy: Policy,
): InstanceAnswer | null {
  const day = policy.period.from;
  const named = agency.districtShifts[districtShift]!;
  const row = rowOn(named, weekdayOf(day));
  if (row === undefined) return null;
  const cover = coverAgency(agency, policy, new CoverPools(policy.period));
  const index = day - cover.schedule.horizon.first;
  const pieces = minutePieces(cover, districtShift, index, row.window);
  const officers = verdictsOf(cover, districtShift, index, policy);
  const { required } = row;
  return {
    day,
    agency: named.agency,
    district: named.district,
    shift: named.shift,
    ...row.window,
    required,
    line: row.line,
    isKnown: isCounted(cover.shifts[districtShift]!.basis),
    onDuty: Math.min(...pieces.map(({ onDuty }) => onDuty)),
    runs: runsOf(pieces),
    officers,
    helpers: helpersOf(cover, districtShift, index, pieces, policy),
    remedy: remedyOf(cover, pieces, required, index, { policy, officers }),
  };
}

/** Those whose rows name the district-shift, and those whom an exception puts there; who counts comes first. */
function verdictsOf(
  { schedule }: AgencyCover,
  districtShift: number,
  index: number,
  policy: Policy,
): OfficerVerdict[] {
  const isOfIt = (officer: Officer): boolean =>
    officer.assignments.some(({ posting }) =>
      posting.places.some((place) => place.districtShift === districtShift),
    ) || isOnDuty(schedule.of(officer), districtShift, index);
  return schedule.agency.officers
    .filter(isOfIt)
    .map((officer): OfficerVerdict => {
      const { id, name } = officer;
      const duty = dutyVerdict(officer, districtShift, schedule, policy);
      const training = trainingVerdict(officer, districtShift, schedule, policy);
      const counts = isOnDuty(countedDuty(officer, schedule, policy), districtShift, index);
      return { officer: id, name, counts, duty, training };
    })
    .sort(
      (left, right) => rankOf(left) - rankOf(right) || compareNatural(left.officer, right.officer),
    );
}

/** Who counts, then who is on duty, then the others. */
function rankOf({ counts, duty }: OfficerVerdict): number {
  if (counts) return 0;
  return duty.kind === 'onDuty' ? 1 : 2;
}

function runsOf(pieces: readonly MinutePiece[]): CoverRun[] {
  const runs: CoverRun[] = [];
  for (const { from, to, onDuty } of pieces) {
    const last = runs.at(-1);
    if (last?.onDuty === onDuty) runs[runs.length - 1] = { from: last.from, to, onDuty };
    else runs.push({ from, to, onDuty });
  }
  return runs;
}

/** Those who count at some minute without being on duty in the instance itself. */
function helpersOf(
  { schedule }: AgencyCover,
  districtShift: number,
  index: number,
  pieces: readonly MinutePiece[],
  policy: Policy,
): Helper[] {
  return schedule.agency.officers
    .flatMap((officer): Helper[] => {
      const counted = countedDuty(officer, schedule, policy);
      if (isOnDuty(counted, districtShift, index)) return [];
      const helped = pieces.filter((piece) => isThereIn(piece, counted, index));
      const [first] = helped;
      const from = first && contributionOf(first, counted, index);
      if (from === undefined) return [];
      const { district, shift } = schedule.agency.districtShifts[from.districtShift]!;
      const day = policy.period.from + from.dateOffset;
      const { id, name } = officer;
      return [{ officer: id, name, district, shift, day, ranges: joinedRanges(helped) }];
    })
    .sort((left, right) => compareNatural(left.officer, right.officer));
}

/** The district-shift by whose duty someone counts in a piece. */
function contributionOf(
  { contributors }: MinutePiece,
  counted: Presence,
  index: number,
): MinutePiece['contributors'][number] | undefined {
  return contributors.find(({ districtShift, dateOffset }) =>
    isOnDuty(counted, districtShift, index + dateOffset),
  );
}
