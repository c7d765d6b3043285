import type { ReportVerdict } from '../../model/report-verdict.js';
import type { Provenance } from '../format/answered.js';

/** The answer to `verify`. Its policy and dates are those of the report, its inputs the files given now. */
export interface VerifyValue extends Provenance {
  /** The report that was re-checked. */
  readonly report: { readonly file: string; readonly sha256: string };
  readonly verdict: ReportVerdict;
}
