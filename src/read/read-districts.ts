import type { DistrictRow, DistrictShift } from '../model/district.js';
import type { Issue } from '../model/issue.js';
import { compareNatural } from '../model/natural-order.js';
import { hasWeekday, WEEKDAY_NAMES, type Weekdays } from '../model/weekday.js';
import { cellAt } from './cell.js';
import { type AgencyPlaces, agencyPlaces, type Directory } from './directory.js';
import {
  DISTRICT_FIELDS,
  type DistrictCells,
  type DistrictRowReading,
  readDistrictRow,
} from './district-row.js';
import { rowIssues, rowLocator, type Table } from './table.js';
import { readRows } from './table-rows.js';
import { folded, tidied } from './word.js';

export interface DistrictReading {
  readonly directory: Directory;
  readonly rows: number;
  /** Rows whose `min_cit` was blank. */
  readonly requiredAssumed: number;
  readonly issues: readonly Issue[];
}

type DraftRow = Omit<DistrictRow, 'line'> & { readonly record: number };

interface DraftShift {
  readonly district: string;
  readonly shift: string;
  readonly rows: DraftRow[];
}

interface DraftAgency {
  readonly name: string;
  /** District as first written, by folded name; the same for shifts and groups. */
  readonly spelling: Record<'district' | 'shift' | 'group', Map<string, string>>;
  /** By folded district and shift. */
  readonly shifts: Map<string, DraftShift>;
}

/** Reads every row of the district file; what is wrong goes into the table's log. */
export function readDistricts(table: Table): DistrictReading {
  const agencies = new Map<string, DraftAgency>();
  const indexes = DISTRICT_FIELDS.map((field) => table.columns.get(field) ?? -1);
  let requiredAssumed = 0;
  const rows = readRows(table, (row, record, isBroken) => {
    const cells = districtCells(row, indexes);
    const reading = readDistrictRow(cells);
    if (reading.isAssumed) requiredAssumed += 1;
    // Of a broken row only the names are of use, so that the roster is not blamed for them.
    if (!isBroken) for (const problem of reading.problems) table.log.add(problem, record);
    addRow(agencyOf(agencies, cells.agency), cells, reading, record, isBroken ? null : table);
  });
  const isKnown = true;
  const hasAgencyColumn = table.columns.has('agency');
  const directory = { agencies: placesOf(agencies, table), hasAgencyColumn, isKnown };
  return { directory, rows, requiredAssumed, issues: rowIssues(table) };
}

function districtCells(row: readonly string[], indexes: readonly number[]): DistrictCells {
  const cell = (field: number): string => cellAt(row, indexes[field] ?? -1);
  return {
    agency: cell(0),
    district: cell(1),
    shift: cell(2),
    start: cell(3),
    end: cell(4),
    min_cit: cell(5),
    days: cell(6),
    group: cell(7),
    min_patrol: cell(8),
  };
}

function agencyOf(agencies: Map<string, DraftAgency>, cell: string): DraftAgency {
  const key = folded(cell);
  const known = agencies.get(key);
  if (known !== undefined) return known;
  const names = (): Map<string, string> => new Map();
  const spelling = { district: names(), shift: names(), group: names() };
  const agency = { name: tidied(cell), spelling, shifts: new Map<string, DraftShift>() };
  agencies.set(key, agency);
  return agency;
}

function addRow(
  { spelling, shifts }: DraftAgency,
  cells: DistrictCells,
  { row }: DistrictRowReading,
  record: number,
  table: Table | null,
): void {
  const district = spelled(spelling.district, cells.district);
  const shift = spelled(spelling.shift, cells.shift);
  if (district === null || shift === null) return;
  const key = `${district}\0${shift}`;
  const draft = shifts.get(key) ?? { district, shift, rows: [] };
  if (draft.rows.length === 0) shifts.set(key, draft);
  const clash = draft.rows.find(({ days }) => (days & row.days) !== 0);
  if (clash !== undefined && table !== null) {
    const field = table.columns.has('days') ? 'days' : 'shift';
    const detail = { district, shift };
    const [code, cause, otherRecord] = ['days-overlap', String(record), clash.record] as const;
    table.log.add({ code, field, value: cells[field].trim(), detail, cause, otherRecord }, record);
  }
  draft.rows.push({ ...row, group: spelled(spelling.group, cells.group), record });
}

/** The first spelling of a name, without regard to case and spaces; null when it is blank. */
function spelled(spelling: Map<string, string>, cell: string): string | null {
  const key = folded(cell);
  if (key === '') return null;
  const known = spelling.get(key);
  if (known !== undefined) return known;
  const name = tidied(cell);
  spelling.set(key, name);
  return name;
}

function placesOf(
  agencies: ReadonlyMap<string, DraftAgency>,
  table: Table,
): ReadonlyMap<string, AgencyPlaces> {
  const lineOf = rowLocator(table).line;
  const places = new Map<string, AgencyPlaces>();
  for (const [key, { name, shifts }] of agencies) {
    const districtShifts = Array.from(shifts.values(), (draft): DistrictShift => {
      const { district, shift } = draft;
      return { agency: name, district, shift, rows: rowsOf(draft, lineOf) };
    });
    places.set(key, agencyPlaces(name, districtShifts.sort(inOutputOrder)));
  }
  return places;
}

function rowsOf({ rows }: DraftShift, lineOf: (record: number) => number): DistrictRow[] {
  const inOrder = rows.toSorted(
    (left, right) => firstWeekday(left.days) - firstWeekday(right.days),
  );
  return inOrder.map(({ days, window, required, group, minPatrol, record }) => {
    return { days, window, required, group, minPatrol, line: lineOf(record) };
  });
}

/** Monday 0 to Sunday 6. */
function firstWeekday(days: Weekdays): number {
  return WEEKDAY_NAMES.findIndex((_, weekday) => hasWeekday(days, weekday));
}

function inOutputOrder(left: DistrictShift, right: DistrictShift): number {
  const byDistrict = compareNatural(left.district, right.district);
  if (byDistrict !== 0) return byDistrict;
  return earliestStart(left) - earliestStart(right) || compareNatural(left.shift, right.shift);
}

function earliestStart({ rows }: DistrictShift): number {
  return Math.min(...rows.map(({ window }) => window.start));
}
