import type { VolunteersReport } from '../../analysis/volunteers-value.js';
import { hiddenOfficer, hiddenSquad } from '../redact-plan.js';
import type { Redaction } from '../redaction.js';

/** The roles of volunteers without anyone's id or name. */
export function redactVolunteers(
  { groups, officers }: VolunteersReport,
  redaction: Redaction,
): VolunteersReport {
  return {
    groups,
    officers: officers.map((each) => hiddenSquad(hiddenOfficer(each, redaction), redaction)),
  };
}
