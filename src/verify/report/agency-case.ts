import type { Agency } from '../../model/agency.js';
import type { HomeClaim } from '../../model/home-claim.js';
import type { Policy } from '../../model/policy.js';
import type { ReportClaim } from '../../model/report-claim.js';
import type { Checks } from './checks.js';
import type { OwnClaims } from './own-claims.js';

/** Under which words an officer or a squad of the roster may stand in a report. */
export interface ReportNames {
  readonly officer: (agency: string, id: string) => readonly string[];
  readonly text: (text: string) => readonly string[];
}

/** One agency of a report that is being checked. */
export interface AgencyCase {
  readonly agency: Agency;
  readonly policy: Policy;
  readonly claim: ReportClaim;
  /** Of its plan and components, those of this agency. */
  readonly own: OwnClaims;
  /** Position of the agency's first district-shift in the report. */
  readonly firstRow: number;
  readonly names: ReportNames;
  readonly checks: Checks;
}

/** `Harbor Night`, with its agency in front where there is one. */
export function placeText({ agency, district, shift }: HomeClaim): string {
  return `${agency === '' ? '' : `${agency}: `}${district} ${shift}`;
}

/** `Harbor Night` of a position among the agency's district-shifts. */
export function ownPlaceText({ agency }: AgencyCase, districtShift: number): string {
  return placeText(agency.districtShifts[districtShift]!);
}

/** Position among the agency's district-shifts of a place that a report names; -1 = the agency has none such. */
export function placeIndex({ agency }: AgencyCase, { district, shift }: HomeClaim): number {
  return agency.districtShifts.findIndex(
    (place) => place.district === district && place.shift === shift,
  );
}
