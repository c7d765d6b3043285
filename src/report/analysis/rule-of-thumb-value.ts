/** Certified officers as a share of patrol officers; null without patrol officers. */
export interface CertifiedShare {
  readonly certified: number;
  /** Floored to four decimals. */
  readonly share: number | null;
}

/** The shift relief factor of shifts that are equally long. */
export interface ReliefFactor {
  /** Mean length of the windows. */
  readonly hoursPerShift: number;
  readonly districtShifts: number;
  /** Null where the hours off are all that the shift has. */
  readonly factor: number | null;
}

/** The shift relief factor's number of officers. */
export interface ReliefReport {
  /** Hours a year that one officer is away. */
  readonly hoursOff: number;
  /** In order of length, the longest first. */
  readonly factors: readonly ReliefFactor[];
  /** Certified officers in all: required times factor, summed over district-shifts and rounded up once. */
  readonly officers: number | null;
}

/** The certified share of patrol and the shift relief factor beside the exact number. */
export interface RuleOfThumbReport {
  /** Patrol officers on the period's first day. */
  readonly patrol: number;
  /** Who counts on the period's first day. */
  readonly now: CertifiedShare;
  /** Once the plan has been carried out. */
  readonly afterPlan: CertifiedShare;
  /** Null when the hours off are not given. */
  readonly relief: ReliefReport | null;
}
