import type { Issue } from '../model/issue.js';
import type { DutyException } from '../model/officer.js';
import type { RosterAgency } from './agency-choice.js';
import type { DateOrder } from './date.js';
import { DateColumn, newDoubts } from './date-column.js';
import { ExceptionOfficers, type OfficerSearch } from './exception-officer.js';
import { exceptionPlaces } from './exception-places.js';
import { type ExceptionRow, readExceptionRow } from './exception-row.js';
import type { OfficerDraft } from './officer-draft.js';
import { rowIssues, type Table, unread } from './table.js';
import { readRows } from './table-rows.js';

export interface ExceptionReading {
  readonly rows: number;
  readonly issues: readonly Issue[];
}

/** What reading exceptions needs beside the file. */
export interface ExceptionContext extends OfficerSearch {
  readonly dateOrder: DateOrder;
}

/**
 * Reads every row of the exceptions and gives each to its officer, in the order of the file. As with
 * the roster, slash dates in both orders make it read a second time.
 */
export function readExceptions(file: Table, context: ExceptionContext): ExceptionReading {
  const first = new ExceptionReader(unread(file), context, new Map());
  const doubts = first.readAll();
  if (doubts.size === 0) return first.finish();
  const second = new ExceptionReader(unread(file), context, doubts);
  second.readAll();
  return second.finish();
}

type Recorded = DutyException & { readonly record: number };

class ExceptionReader {
  readonly #table: Table;
  readonly #context: ExceptionContext;
  readonly #officers: ExceptionOfficers;
  readonly #dates: { readonly from: DateColumn; readonly to: DateColumn };
  #rowCount = 0;
  readonly #byOfficer = new Map<OfficerDraft, Recorded[]>();

  constructor(table: Table, context: ExceptionContext, doubts: ReadonlyMap<string, string>) {
    const dates = (field: string): DateColumn => {
      return new DateColumn(field, context.dateOrder, doubts.get(field) ?? null);
    };
    this.#table = table;
    this.#context = context;
    this.#officers = new ExceptionOfficers(context);
    this.#dates = { from: dates('from'), to: dates('to') };
  }

  /** @returns the doubts that the dates cast on their columns */
  readAll(): ReadonlyMap<string, string> {
    const { columns, log } = this.#table;
    this.#rowCount = readRows(this.#table, (cells, record, isBroken) => {
      if (isBroken) return;
      const cell = (field: string): string => cells[columns.get(field) ?? -1] ?? '';
      const row = readExceptionRow(cell, this.#dates);
      if ('code' in row) log.add(row, record);
      else this.#addRow(row, columns.has('agency') ? cell('agency') : null, record);
    });
    return newDoubts([this.#dates.from, this.#dates.to]);
  }

  finish(): ExceptionReading {
    for (const [officer, exceptions] of this.#byOfficer) {
      officer.exceptions = exceptions.map(({ from, to, duty, districtShifts }) => {
        return { from, to, duty, districtShifts };
      });
      this.#reportOverlaps(exceptions);
    }
    return { rows: this.#rowCount, issues: rowIssues(this.#table) };
  }

  #addRow(row: ExceptionRow, agencyCell: string | null, record: number): void {
    const { log } = this.#table;
    const found = this.#officers.find(row.id, agencyCell);
    if ('code' in found) {
      log.add(found, record);
      return;
    }
    const places = this.#placesOf(row, found.officer, found.agency, record);
    if (places !== null && 'code' in places) {
      log.add(places, record);
      return;
    }
    const { from, to, duty } = row;
    const exception = { from, to, duty, districtShifts: places, record };
    const exceptions = this.#byOfficer.get(found.officer);
    if (exceptions === undefined) this.#byOfficer.set(found.officer, [exception]);
    else exceptions.push(exception);
  }

  #placesOf(
    row: ExceptionRow,
    officer: OfficerDraft,
    agency: RosterAgency,
    record: number,
  ): ReturnType<typeof exceptionPlaces> {
    if (!agency.isKnown) return null;
    if (row.duty === 'on') return exceptionPlaces(row, officer, agency.places, this.#context.guess);
    if (row.district !== '' || row.shift !== '') {
      const field = row.district === '' ? 'shift' : 'district';
      this.#table.log.add({ code: 'exception-place-unused', field, value: null }, record);
    }
    return null;
  }

  /** Notes where an `on` and an `off` of one officer share dates. */
  #reportOverlaps(exceptions: readonly Recorded[]): void {
    const last: { on: Recorded | null; off: Recorded | null } = { on: null, off: null };
    for (const exception of exceptions.toSorted((left, right) => left.from - right.from)) {
      const { duty, from, to, record } = exception;
      const other = last[duty === 'on' ? 'off' : 'on'];
      if (other !== null && from <= other.to) {
        const [otherRecord, later] = [other.record, record].sort((left, right) => left - right);
        const problem = {
          code: 'exceptions-overlap',
          field: 'duty',
          value: null,
          otherRecord: otherRecord ?? record,
        } as const;
        this.#table.log.add(problem, later ?? record);
      }
      const same = last[duty];
      if (same === null || to > same.to) last[duty] = exception;
    }
  }
}
