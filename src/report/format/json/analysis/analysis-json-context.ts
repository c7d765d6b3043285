import type { Day } from '../../../../model/day.js';
import type { Analysis } from '../../../analysis/analysis-value.js';
import type { ReasonContext } from '../../../reason/reason-context.js';
import type { DistrictShiftReport } from '../../../report-value.js';

/** How the analysis is written. */
export interface AnalysisJsonContext {
  readonly iso: (day: Day) => string;
  /** Whether names stand beside officer ids. */
  readonly names: boolean;
  /** Every district-shift of the report, shown or not. */
  readonly districtShifts: readonly DistrictShiftReport[];
  /** What turns a reason into words. */
  readonly words: ReasonContext;
  /** The analysis with everything in it. */
  readonly whole: Analysis;
}
