import type { VolunteersReport } from '../../analysis/volunteers-value.js';
import { redactSquad } from '../redact-squad.js';
import type { Redaction } from '../redaction.js';

/** The roles of volunteers without anyone's id or name. */
export function redactVolunteers(
  { groups, officers }: VolunteersReport,
  redaction: Redaction,
): VolunteersReport {
  return {
    groups,
    officers: officers.map((each) => ({
      ...each,
      ...redactSquad(each, redaction),
      officer: redaction.pseudonym(each.agency, each.officer),
      name: null,
    })),
  };
}
