import { createHash } from 'node:crypto';
import type { ReportClaim } from '../../model/report-claim.js';
import { readReportClaim } from '../../read/report-claim/read-report-claim.js';
import { readBytes } from '../read-bytes.js';
import type { Shell } from '../shell.js';
import type { Source } from '../source.js';
import { decodeText } from '../text-file.js';
import { UsageError } from '../usage-error.js';

/** A report as it was read. */
export interface ReadReport {
  /** What messages and answers call it. */
  readonly file: string;
  readonly sha256: string;
  readonly claim: ReportClaim;
}

/**
 * Reads a report.
 * @throws UsageError when it is none, or one that cannot be re-checked, with what to do
 */
export async function readReport(
  { path, named }: Pick<Source, 'path' | 'named'>,
  shell: Shell,
): Promise<ReadReport> {
  const { stored, content } = await readBytes(path, named, shell);
  const { text } = await decodeText(content);
  const reading = readReportClaim({ file: named, text });
  if ('problem' in reading) {
    const { line, column, sentence } = reading.problem;
    throw new UsageError(
      `${named}:${line}:${column}: ${sentence}; verify re-checks what citcover report or plan wrote with --format json`,
    );
  }
  const { claim } = reading;
  refuseOthers(claim, named);
  return { file: named, sha256: createHash('sha256').update(stored).digest('hex'), claim };
}

function refuseOthers({ districtShifts, summary, isWhatIf }: ReportClaim, named: string): void {
  if (isWhatIf) {
    throw new UsageError(
      `${named} is about a roster with changes that were only tried (--move, --remove and the like), and verify re-checks rosters as they stand; make the report again without them`,
    );
  }
  const [shown, all] = [districtShifts.length, summary.districtShifts];
  if (shown < all) {
    throw new UsageError(
      `${named} lists ${shown} of ${all} district-shifts, as with --agency or --district, so its sums cannot be re-checked; make it again without these flags`,
    );
  }
}
