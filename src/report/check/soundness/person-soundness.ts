import { obstacleOf } from '../../../coverage/standing.js';
import { isTrained, validityOf } from '../../../model/certificate.js';
import { type Day, formatDay } from '../../../model/day.js';
import type { Issue } from '../../../model/issue.js';
import type { Officer } from '../../../model/officer.js';
import type { Policy } from '../../../model/policy.js';
import { officersIssue, type RosterPlace } from './soundness-issue.js';

/** Volunteers who took the course already, those who left, and certificates that lapsed: one issue of each. */
export function personSoundness(
  officers: readonly Officer[],
  policy: Policy,
  place: RosterPlace,
): Issue[] {
  const sound = officers.filter(({ inError }) => !inError);
  const volunteers = sound.filter(
    ({ willingness, certificate }) => willingness === 'listed' && isTrained(certificate),
  );
  const issues =
    volunteers.length === 0 ? [] : [officersIssue('volunteer-certified', volunteers, place)];
  const left = dated(sound, ({ leavesOn }) => {
    return leavesOn !== null && leavesOn <= policy.asOf ? leavesOn : null;
  });
  const lapsed = dated(sound, (officer) => lapsedOn(officer, policy));
  return [
    ...issues,
    ...byTime('officer-left', left, policy, place),
    ...byTime('certificate-lapsed', lapsed, policy, place),
  ];
}

/**
 * Officers on patrol whose certificate is valid today and lapses within so many days.
 * @returns their ids
 */
export function lapsingWithin(
  officers: readonly Officer[],
  policy: Policy,
  days: number,
): string[] {
  return officers
    .filter((officer) => {
      const day = lastValidDay(officer, policy);
      return day !== null && day >= policy.asOf && day < policy.asOf + days;
    })
    .map(({ id }) => id);
}

interface Dated {
  readonly officer: Officer;
  readonly day: Day;
}

function dated(officers: readonly Officer[], dayOf: (officer: Officer) => Day | null): Dated[] {
  return officers.flatMap((officer) => {
    const day = dayOf(officer);
    return day === null ? [] : [{ officer, day }];
  });
}

function lapsedOn(officer: Officer, policy: Policy): Day | null {
  const last = lastValidDay(officer, policy);
  const left = officer.leavesOn !== null && officer.leavesOn <= policy.asOf;
  return last !== null && last < policy.asOf && !left ? last : null;
}

/** The last day of a certificate that would count; null where there is none. */
function lastValidDay(officer: Officer, policy: Policy): Day | null {
  if (!officer.designated || obstacleOf(officer, policy) !== null) return null;
  const validity = validityOf(officer.certificate, policy.certificateMonths);
  return validity === 'undated' ? null : (validity.at(-1)?.to ?? null);
}

function byTime(
  code: 'officer-left' | 'certificate-lapsed',
  found: readonly Dated[],
  { asOf }: Policy,
  place: RosterPlace,
): Issue[] {
  if (found.length === 0) return [];
  const latest = found.reduce((last, { day }) => Math.max(last, day), found[0]!.day);
  const detail = { day: formatDay(latest), asOf: formatDay(asOf) };
  const field = code === 'officer-left' ? 'leaves_on' : 'cit_certified';
  const officers = found.map(({ officer }) => officer);
  return [officersIssue(code, officers, place, { field, detail })];
}
