import { isPatrolPosting } from '../../../coverage/standing.js';
import type { Agency } from '../../../model/agency.js';
import type { DistrictShift } from '../../../model/district.js';
import type { Issue } from '../../../model/issue.js';
import type { Officer, Posting } from '../../../model/officer.js';
import type { Policy } from '../../../model/policy.js';
import { sharesCover } from './shares-cover.js';
import { soundnessIssue } from './soundness-issue.js';

/** District-shifts in which nobody works, and those that require more than all who could ever be there. */
export function placeSoundness(agency: Agency, policy: Policy, file: string): Issue[] {
  const posted = postedTo(agency, () => true);
  const onPatrol = postedTo(agency, (posting) => isPatrolPosting(posting, policy));
  return agency.districtShifts.flatMap((districtShift, index) => {
    const required = Math.max(...districtShift.rows.map((row) => row.required));
    if (required === 0) return [];
    const helping = agency.districtShifts.flatMap((other, at) => {
      return at === index || sharesCover(districtShift, other) ? [at] : [];
    });
    if (helping.every((at) => posted[at]!.size === 0)) {
      return [issueAt('district-row-unused', districtShift, file, {})];
    }
    const present = new Set(helping.flatMap((at) => [...onPatrol[at]!])).size;
    if (present >= required) return [];
    const detail = { required: String(required), present: String(present) };
    return [issueAt('requirement-unmeetable', districtShift, file, detail)];
  });
}

/** Officers by district-shift, whether or not they are certified. */
function postedTo(agency: Agency, counts: (posting: Posting) => boolean): Set<Officer>[] {
  const posted = agency.districtShifts.map(() => new Set<Officer>());
  for (const officer of agency.officers) {
    for (const index of placesOf(officer, counts)) posted[index]!.add(officer);
  }
  return posted;
}

/** Where an officer works by rotation, or by an exception that names the place. */
function placesOf(
  { inError, assignments, exceptions }: Officer,
  counts: (posting: Posting) => boolean,
): number[] {
  const postings = assignments.map(({ posting }) => posting).filter(counts);
  if (inError || postings.length === 0) return [];
  const own = postings.flatMap(({ places }) => places.map(({ districtShift }) => districtShift));
  const details = exceptions.filter(({ duty }) => duty === 'on');
  return [...own, ...details.flatMap(({ districtShifts }) => districtShifts ?? [])];
}

function issueAt(
  code: 'district-row-unused' | 'requirement-unmeetable',
  { agency, district, shift, rows }: DistrictShift,
  file: string,
  words: Readonly<Record<string, string>>,
): Issue {
  const named = agency === '' ? {} : { agency };
  return soundnessIssue(code, {
    input: 'districts',
    file,
    line: rows[0]?.line ?? 0,
    field: code === 'district-row-unused' ? 'district' : 'min_cit',
    detail: { ...named, district, shift, ...words },
  });
}
