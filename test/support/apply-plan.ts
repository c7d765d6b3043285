import type { Agency } from '../../src/model/agency.js';
import type { Certificate } from '../../src/model/certificate.js';
import type { Officer } from '../../src/model/officer.js';
import type { PlanClaim } from '../../src/model/plan-claim.js';
import type { Policy } from '../../src/model/policy.js';
import { day } from './civil.js';
import { isCertifiedOn } from './literal-duty.js';

const LATE = day('2100-01-01');

/**
 * The agency once the plan has been carried out: whoever is trained or refreshed holds a certificate from the
 * period's first day, or from the booked course, to long after it, and takes on the role; duty of the evening before
 * stays as it was.
 */
export function withPlan({ agency, policy, trained, refreshed }: PlanClaim): Agency {
  const planned = new Set([...trained, ...refreshed]);
  return {
    ...agency,
    officers: agency.officers.map((officer) =>
      planned.has(officer)
        ? { ...officer, designated: true, certificate: certificateOf(officer, policy) }
        : officer,
    ),
  };
}

function certificateOf(
  { certificate }: Officer,
  { period, certificateMonths }: Policy,
): Certificate {
  const { course } = certificate;
  const counts = (date: number): boolean => isCertifiedOn(certificate, certificateMonths, date);
  const heldBefore = counts(period.from - 1) && counts(period.from);
  const first = heldBefore ? period.from - 1 : period.from;
  return {
    course: typeof course === 'number' ? Math.max(course, first) : first,
    refreshed: null,
    expires: LATE,
  };
}
