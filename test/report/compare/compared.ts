import type { Agency } from '../../../src/model/agency.js';
import type { Officer } from '../../../src/model/officer.js';
import type { Policy } from '../../../src/model/policy.js';
import { compareRosters } from '../../../src/report/compare/build-compare.js';
import type {
  CompareValue,
  Concern,
  OfficerChange,
  ShiftComparison,
} from '../../../src/report/compare/compare-value.js';
import { reportOf, runsOf } from '../../support/report.js';

/** Two rosters of the same districts, compared; the officer at index 0 stands on line 2. */
export function compared(
  old: readonly Agency[],
  next: readonly Agency[],
  policy: Policy,
  failOn: readonly Concern[] = ['gap', 'share'],
): CompareValue {
  const { tool, inputs } = reportOf([], policy).report;
  return compareRosters({
    tool,
    policy,
    inputs,
    failOn,
    old: {
      file: 'old.csv',
      agencies: old,
      report: reportOf(old, policy).report,
      linesOf: linesIn(old),
    },
    new: {
      file: 'new.csv',
      agencies: next,
      report: reportOf(next, policy).report,
      linesOf: linesIn(next),
    },
  });
}

function linesIn(agencies: readonly Agency[]): (officer: Officer) => readonly number[] {
  return (officer) =>
    agencies.flatMap(({ officers }) =>
      officers.includes(officer) ? [officers.indexOf(officer) + 2] : [],
    );
}

/** The district-shift of that name, `District Shift`, in a few words. */
export function shiftIn(value: CompareValue, name: string): unknown {
  const row = rowIn(value, name);
  return {
    worse: row.worse,
    hoursShort: [row.old.hoursShort, row.new.hoursShort],
    opened: runsOf(row.opened, 3),
    closed: runsOf(row.closed, 3),
    causes: row.causes.map(({ officer, hoursGone, hoursAlone }) => [
      officer.officer,
      hoursGone,
      hoursAlone,
    ]),
    hoursTogether: row.hoursTogether,
  };
}

export function rowIn({ districtShifts }: CompareValue, name: string): ShiftComparison {
  const found = districtShifts.find((row) => `${row.new.district} ${row.new.shift}` === name);
  if (found === undefined) throw new Error(`no district-shift ${name}`);
  return found;
}

/** Everyone who is not the same, with how. */
export function kindsIn({ officers }: CompareValue): Record<string, OfficerChange['kinds']> {
  return Object.fromEntries(officers.map(({ officer, kinds }) => [officer, kinds]));
}
