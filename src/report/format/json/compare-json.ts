import { totalsOf } from '../../compare/compare-totals.js';
import type { CompareValue } from '../../compare/compare-value.js';
import { chunked } from '../chunks.js';
import { isoDays } from '../iso-days.js';
import { SCHEDULED_NOT_CONFIRMED } from '../notices.js';
import { fourDecimals } from '../plain-values.js';
import { shownCompare } from '../shown-compare.js';
import type { Style } from '../style.js';
import { changedOfficerJson } from './changed-officer-json.js';
import { comparedShiftJson } from './compared-shift-json.js';
import { jsonDocument } from './json-document.js';
import { provenanceMembers } from './provenance-json.js';
import { rosterNumbersJson } from './roster-numbers-json.js';

/** Two rosters side by side as JSON, schemaVersion 1 (schema/compare.schema.json). */
export function compareJson(value: CompareValue, style: Style): Iterable<string> {
  const iso = isoDays(value.policy.period);
  const shown = shownCompare(value, style.show);
  const { opened, closed, lost, hoursShort, hoursNone, train, inError } = totalsOf(value);
  const change = {
    districtShiftsOpened: opened,
    districtShiftsClosed: closed,
    districtShiftsNoLongerKnown: lost,
    hoursShort: fourDecimals(hoursShort),
    hoursNone: fourDecimals(hoursNone),
    train,
    inError,
  };
  return chunked(
    jsonDocument([
      ...provenanceMembers(value),
      { key: 'notice', value: SCHEDULED_NOT_CONFIRMED },
      { key: 'verdict', value: value.verdict },
      {
        key: 'summary',
        members: [
          { key: 'old', value: rosterNumbersJson(value.old) },
          { key: 'new', value: rosterNumbersJson(value.new) },
          { key: 'change', value: change },
        ],
      },
      {
        key: 'districtShifts',
        lines: shown.districtShifts.map((row) => comparedShiftJson(row, value, style, iso)),
      },
      {
        key: 'officers',
        lines: shown.officers.map((officer) => changedOfficerJson(officer, style, iso)),
      },
    ]),
  );
}
