import type { SquadKey } from '../../model/squad.js';
import type { PlannedOfficer, PlanReport } from '../plan-value.js';
import { redactSquad } from './redact-squad.js';
import type { Redaction } from './redaction.js';

/** A plan, with nobody named in it. */
export function redactPlan(plan: PlanReport, redaction: Redaction): PlanReport {
  const { refresh, train, toFind } = plan;
  return {
    ...plan,
    refresh: refresh.map((row) => hiddenOfficer(row, redaction)),
    train: train.map((row) => hiddenSquad(hiddenOfficer(row, redaction), redaction)),
    toFind: toFind.map((row) => hiddenSquad(row, redaction)),
  };
}

/** What is said of an officer, under the pseudonym. */
export function hiddenOfficer<Row extends Pick<PlannedOfficer, 'agency' | 'officer' | 'name'>>(
  row: Row,
  { pseudonym }: Redaction,
): Row {
  return { ...row, officer: pseudonym(row.agency, row.officer), name: null };
}

/** What is said of a squad, with nobody's name in its own. */
export function hiddenSquad<Row extends SquadKey>(row: Row, redaction: Redaction): Row {
  return { ...row, ...redactSquad(row, redaction) };
}
