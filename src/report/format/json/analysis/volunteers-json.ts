import type { VolunteerReport, VolunteersReport } from '../../../analysis/volunteers-value.js';
import { agencyOrNull } from '../../plain-values.js';
import type { Member } from '../json-document.js';
import { jsonLine } from '../json-text.js';
import { squadJson, whoJson } from '../plan-json.js';
import type { AnalysisJsonContext } from './analysis-json-context.js';

/** What each listed volunteer is for the plan: the only one, one of several, or no help. */
export function volunteersMember(
  volunteers: VolunteersReport | null,
  context: AnalysisJsonContext,
): Member {
  const key = 'volunteers';
  if (volunteers === null) return { key, value: null };
  const { groups, officers } = volunteers;
  return {
    key,
    members: [
      { key: 'groups', lines: groups.map(({ id, pick, of }) => jsonLine({ id, pick, of })) },
      {
        key: 'officers',
        lines: officers.map((each) => jsonLine(volunteerJson(each, context))),
      },
    ],
  };
}

function volunteerJson(each: VolunteerReport, context: AnalysisJsonContext): object {
  const { iso } = context;
  return {
    ...whoJson(each, context),
    agency: agencyOrNull(each.agency),
    district: each.district,
    shift: each.shift,
    ...squadJson(each, context),
    role: each.role,
    planned: each.planned,
    group: each.group,
    without: each.without && withoutJson(each.without),
    unreached: each.unreached,
    dates: each.dates.map(({ district, shift, from, to }) => {
      return { district, shift, from: iso(from), to: iso(to) };
    }),
    reason: each.reason,
    date: each.date === null ? null : iso(each.date),
  };
}

function withoutJson({ total, toFind, refresh }: NonNullable<VolunteerReport['without']>): object {
  return { total, toFind, refresh };
}
