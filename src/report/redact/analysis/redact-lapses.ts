import type { LapsesReport } from '../../analysis/lapses-value.js';
import { hiddenOfficer, hiddenSquad } from '../redact-plan.js';
import type { Redaction } from '../redaction.js';

/** Certificates that lapse in the period, with nobody named. */
export function redactLapses(lapses: LapsesReport, redaction: Redaction): LapsesReport {
  const hidden = lapses.lapses.map((row) => hiddenSquad(hiddenOfficer(row, redaction), redaction));
  return { ...lapses, lapses: hidden };
}
