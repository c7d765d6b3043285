import type { DistrictShift } from './district.js';
import type { Officer } from './officer.js';

/** Everything known of one agency. Counting never looks across agencies. */
export interface Agency {
  /** Empty when the files have no agency column. */
  readonly name: string;
  /** In output order: district, earliest start time, shift. */
  readonly districtShifts: readonly DistrictShift[];
  readonly officers: readonly Officer[];
}
