/** A dedicated CIT or co-responder unit, and cover in the district, in the city, and with the unit. */
export interface UnitReport {
  /** Null when the roster has none. */
  readonly unit: DedicatedUnit | null;
  /** Required hours of the district-shifts whose days off are known. */
  readonly hoursRequired: number;
  /** In order: in the district, anywhere in the city, and both with the unit added where there is one. */
  readonly levels: readonly CoverLevel[];
}

/** Whose duty counts at a level. */
export type CoverLevelName = 'district' | 'city' | 'districtWithUnit' | 'cityWithUnit';

/** Of the required hours, those with as many officers on duty as the district-shift requires. */
export interface CoverLevel {
  readonly level: CoverLevelName;
  readonly hoursCovered: number;
  readonly hoursShort: number;
  /** Null when nothing is required. */
  readonly coveredShare: number | null;
}

/** A unit that is never patrol cover. */
export interface DedicatedUnit {
  /** Officers with a row in it in the period. */
  readonly officers: number;
  /** Of them, those whose certificate is valid on the first day. */
  readonly certified: number;
  /** Of them, those whose row names no district and shift, and those whose days off are unknown: not counted. */
  readonly withoutPlace: number;
  readonly withoutDaysOff: number;
  /** Clock hours of the period with at least one of them on duty. */
  readonly hoursOnDuty: number;
  readonly hoursInPeriod: number;
}
