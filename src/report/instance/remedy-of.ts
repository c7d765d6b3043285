import type { AgencyCover } from '../../coverage/agency-cover.js';
import { countedDuty } from '../../coverage/counted-duty.js';
import type { CandidateKind } from '../../coverage/eligibility.js';
import { compareNatural } from '../../model/natural-order.js';
import type { Officer } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import type { Closer, OfficerVerdict, Remedy } from './instance-value.js';
import { isThereIn, joinedRanges, type MinutePiece } from './minute-pieces.js';

/**
 * What would close the gap of one instance: those who could be trained or refreshed and are on duty while it is
 * short, certified officers who are off, and what no training closes.
 * @param pieces of the instance, in order
 * @param index of its start date in the horizon
 */
export function remedyOf(
  cover: AgencyCover,
  pieces: readonly MinutePiece[],
  required: number,
  index: number,
  { policy, officers }: { readonly policy: Policy; readonly officers: readonly OfficerVerdict[] },
): Remedy {
  const short = pieces.filter(({ onDuty }) => onDuty < required);
  const closers = candidatesOf(cover).flatMap(({ officer, kind }) => {
    const scheduled = cover.schedule.of(officer);
    const counted = countedDuty(officer, cover.schedule, policy);
    const helped = short.filter(
      (piece) => isThereIn(piece, scheduled, index) && !isThereIn(piece, counted, index),
    );
    return helped.length === 0 ? [] : [{ officer, kind, helped }];
  });
  const ofKind = (kind: CandidateKind): Closer[] =>
    closers
      .filter((closer) => closer.kind === kind)
      .map(({ officer: { id, name }, helped }) => ({
        officer: id,
        name,
        ranges: joinedRanges(helped),
      }))
      .sort((left, right) => compareNatural(left.officer, right.officer));
  return {
    refresh: ofKind('refresh'),
    listed: ofKind('listed'),
    toFind: ofKind('toFind').length,
    offDuty: short.length === 0 ? [] : officers.filter(isOffAndCertified).map(named),
    beyondTraining: beyondTraining(
      short.map((piece) => ({
        ...piece,
        short:
          required - piece.onDuty - closers.filter(({ helped }) => helped.includes(piece)).length,
      })),
    ),
  };
}

interface Candidate {
  readonly officer: Officer;
  readonly kind: CandidateKind;
}

function candidatesOf({ muster }: AgencyCover): Candidate[] {
  return [...muster.candidates.values()].flatMap((group) =>
    (['refresh', 'listed', 'toFind'] as const).flatMap((kind) =>
      group[kind].map((officer) => ({ officer, kind })),
    ),
  );
}

function isOffAndCertified({ duty, training }: OfficerVerdict): boolean {
  return duty.kind === 'offByRotation' && training.kind === 'certified';
}

function named({ officer, name }: OfficerVerdict): { officer: string; name: string | null } {
  return { officer, name };
}

/** Minutes that stay short, adjacent ones joined with the larger number. */
function beyondTraining(
  pieces: readonly { readonly from: number; readonly to: number; readonly short: number }[],
): Remedy['beyondTraining'] {
  const runs: { from: number; to: number; short: number }[] = [];
  for (const { from, to, short } of pieces) {
    if (short <= 0) continue;
    const last = runs.at(-1);
    if (last?.to === from) {
      last.to = to;
      last.short = Math.max(last.short, short);
    } else runs.push({ from, to, short });
  }
  return runs;
}
