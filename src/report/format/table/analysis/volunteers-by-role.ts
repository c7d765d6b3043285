import type { VolunteerReport, VolunteersReport } from '../../../analysis/volunteers-value.js';

/** The volunteers who are the same thing for the plan. */
export function volunteersWithRole(
  { officers }: VolunteersReport,
  role: VolunteerReport['role'],
): VolunteerReport[] {
  return officers.filter((each) => each.role === role);
}
