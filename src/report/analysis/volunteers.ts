import { compareNatural } from '../../model/natural-order.js';
import type { Officer } from '../../model/officer.js';
import { type SquadKey, squadOf } from '../../model/squad.js';
import { hasHome } from '../../plan/home.js';
import type { VolunteerGroup } from '../../plan/people/volunteer-groups.js';
import { type VolunteerRole, volunteerRoles } from '../../plan/people/volunteer-roles.js';
import type { AnalysisContext } from './analysis-context.js';
import type { VolunteerReport, VolunteersReport } from './volunteers-value.js';

/** What each listed volunteer is for the plan: the only one, one of several, or no help. Null when not asked for. */
export function volunteersOf(context: AnalysisContext): VolunteersReport | null {
  const { cover, plan, policy, solver, asked } = context;
  if (!asked.forPlan) return null;
  const roles = [...volunteerRoles(cover, plan, policy, solver)]
    .map(([officer, role]) => ({ officer, role, home: homeIndex(officer, context) }))
    .sort(
      (left, right) =>
        (left.home ?? Number.POSITIVE_INFINITY) - (right.home ?? Number.POSITIVE_INFINITY) ||
        compareNatural(left.officer.id, right.officer.id),
    );
  const groups = new Map<VolunteerGroup, number>();
  for (const { role } of roles) {
    if (role.kind === 'anyOf' && !groups.has(role.group)) groups.set(role.group, groups.size + 1);
  }
  const planned = new Set(plan.officers.listed);
  return {
    groups: [...groups].map(([{ pick, of }, id]) => ({ id, pick, of })),
    officers: roles.map(({ officer, role, home }) => ({
      ...whoIs(officer, home, context),
      ...whatFor(role, context),
      planned: planned.has(officer),
      group: role.kind === 'anyOf' ? groups.get(role.group)! : null,
    })),
  };
}

const NO_SQUAD: SquadKey = { squad: null, rotation: null, anchor: null, daysOff: null };

type Who = Pick<
  VolunteerReport,
  'officer' | 'name' | 'agency' | 'district' | 'shift' | 'squad' | 'rotation' | 'anchor' | 'daysOff'
>;

function whoIs(
  officer: Officer,
  home: number | null,
  { naming, cover, policy }: AnalysisContext,
): Who {
  const { id, name, assignments } = officer;
  const squad = hasHome(officer, policy) ? naming.squadOf(officer) : assignments[0]?.posting;
  const place = home === null ? null : naming.home(home);
  return {
    officer: id,
    name,
    agency: cover.schedule.agency.name,
    district: place?.district ?? null,
    shift: place?.shift ?? null,
    ...(squad === undefined ? NO_SQUAD : squadOf(squad)),
  };
}

/** The district-shift that an officer is counted for, else the first that a row names; null when none does. */
function homeIndex(officer: Officer, { naming, policy }: AnalysisContext): number | null {
  if (hasHome(officer, policy)) return naming.homeIndex(officer);
  const places = officer.assignments.flatMap(({ posting }) => posting.places);
  return places[0]?.districtShift ?? null;
}

function whatFor(
  role: VolunteerRole,
  { naming }: AnalysisContext,
): Pick<VolunteerReport, 'role' | 'without' | 'unreached' | 'dates' | 'reason' | 'date'> {
  const isOnly = role.kind === 'only';
  const isNoCover = role.kind === 'noCover';
  return {
    role: role.kind,
    without: isOnly || role.kind === 'anyOf' ? role.without : null,
    unreached: isOnly ? role.unreached.instances : 0,
    dates: isOnly
      ? role.unreached.runs.map(({ districtShift, from, to }) => {
          const { district, shift } = naming.home(districtShift);
          return { district, shift, from, to };
        })
      : [],
    reason: isNoCover ? role.reason : null,
    date: isNoCover ? role.date : null,
  };
}
