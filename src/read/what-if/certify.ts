import type { Agency } from '../../model/agency.js';
import { ALWAYS_TO, type Certificate, isCertifiedThrough } from '../../model/certificate.js';
import type { Officer } from '../../model/officer.js';
import type { CertifyChange } from '../../model/what-if.js';
import { readOfficer, refuseRowInError, withOfficer } from './changed-officer.js';
import type { ChangeSetting, ChangeWords } from './setting.js';

/**
 * Reads `OFFICER`.
 * @throws WrongChange when there is none of that id, or there are several, or the row is in error
 */
export function readCertify(text: string, words: ChangeWords): CertifyChange {
  const { agency, officer } = readOfficer(text, words);
  refuseRowInError(officer);
  return { kind: 'certify', agency: agency.name, officer: officer.id };
}

/**
 * The officer is certified and in the role from the period's first day through its last, whatever the
 * roster says of course, refresher, expiry and role. The evening before stays as it was.
 */
export function certifyOfficer(
  agency: Agency,
  change: CertifyChange,
  setting: ChangeSetting,
): Agency {
  return withOfficer(agency, change.officer, (officer) => ({
    ...officer,
    designated: true,
    certificate: isCertifiedThroughout(officer, setting)
      ? officer.certificate
      : certificateFrom(firstDay(officer, setting)),
  }));
}

/** A certificate that does not end, for officers who are certified in a what-if. */
export function certificateFrom(course: number): Certificate {
  return { course, refreshed: null, expires: ALWAYS_TO };
}

function isCertifiedThroughout(officer: Officer, { policy }: ChangeSetting): boolean {
  const { from, to } = policy.period;
  return isCertifiedThrough(officer.certificate, policy.certificateMonths, from, to + 1);
}

/** The evening before the period counts where it counts now. */
function firstDay({ certificate, designated }: Officer, { policy }: ChangeSetting): number {
  const eve = policy.period.from - 1;
  const countsOnEve =
    designated && isCertifiedThrough(certificate, policy.certificateMonths, eve, eve + 1);
  return countsOnEve ? eve : policy.period.from;
}
