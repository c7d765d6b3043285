import type { RiskReport } from '../../analysis/risk-value.js';
import { hiddenOfficer, hiddenSquad } from '../redact-plan.js';
import type { Redaction } from '../redaction.js';

/** What breaks when one officer leaves, with nobody named in it. */
export function redactRisk(risk: RiskReport, redaction: Redaction): RiskReport {
  return {
    ...risk,
    officers: risk.officers.map((row) => hiddenSquad(hiddenOfficer(row, redaction), redaction)),
    restsOnOne: risk.restsOnOne.map((row) => ({
      ...row,
      officers: row.officers.map((officer) => hiddenOfficer(officer, redaction)),
    })),
  };
}
