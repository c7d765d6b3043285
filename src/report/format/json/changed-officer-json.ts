import type { Day } from '../../../model/day.js';
import type { OfficerChange, OfficerState } from '../../compare/compare-value.js';
import { agencyOrNull, weekdaysOrNull } from '../plain-values.js';
import type { Style } from '../style.js';
import { jsonLine } from './json-text.js';

/** An officer who is not the same in both rosters, as a line of JSON. */
export function changedOfficerJson(
  { agency, officer, name, kinds, old, new: next }: OfficerChange,
  { names }: Style,
  iso: (day: Day) => string,
): string {
  return jsonLine({
    agency: agencyOrNull(agency),
    officer,
    ...(names ? { name } : {}),
    changes: kinds,
    old: old && stateJson(old, iso),
    new: next && stateJson(next, iso),
  });
}

function stateJson(state: OfficerState, iso: (day: Day) => string): unknown {
  const { lines, places, squad, rotation, anchor, daysOff, certifiedDates, leavesOn } = state;
  return {
    lines,
    places,
    squad,
    rotation,
    anchor: anchor === null ? null : iso(anchor),
    daysOff: weekdaysOrNull(daysOff),
    certifiedDates,
    willingness: state.willingness,
    standing: state.standing,
    leavesOn: leavesOn === null ? null : iso(leavesOn),
  };
}
