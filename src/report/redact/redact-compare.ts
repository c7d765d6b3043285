import type { CompareValue, OfficerChange, OfficerState } from '../compare/compare-value.js';
import { redactSquad } from './redact-squad.js';
import type { Redaction } from './redaction.js';

/** Two rosters compared, with nobody named in it. */
export function redactCompare(value: CompareValue, redaction: Redaction): CompareValue {
  const hidden = new Map<OfficerChange, OfficerChange>();
  // A cause is one of the officers, and stays the same one.
  const hide = (change: OfficerChange): OfficerChange => {
    const known = hidden.get(change) ?? redactChange(change, redaction);
    hidden.set(change, known);
    return known;
  };
  return {
    ...value,
    officers: value.officers.map(hide),
    districtShifts: value.districtShifts.map((row) => ({
      ...row,
      causes: row.causes.map((cause) => ({ ...cause, officer: hide(cause.officer) })),
    })),
  };
}

function redactChange(change: OfficerChange, redaction: Redaction): OfficerChange {
  const stateOf = (state: OfficerState | null): OfficerState | null => {
    return state === null ? null : { ...state, ...redactSquad(state, redaction) };
  };
  return {
    ...change,
    officer: redaction.pseudonym(change.agency, change.officer),
    name: null,
    old: stateOf(change.old),
    new: stateOf(change.new),
  };
}
