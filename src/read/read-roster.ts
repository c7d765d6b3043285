import { ALWAYS_FROM, ALWAYS_TO } from '../model/certificate.js';
import type { Issue } from '../model/issue.js';
import type { VocabularyEntry } from '../model/vocabulary.js';
import type { RosterAgency } from './agency-choice.js';
import { newDoubts } from './date-column.js';
import { OfficerBook } from './officer-book.js';
import { officerId } from './officer-id.js';
import { NO_POSTING } from './posting-book.js';
import { type RosterColumns, type RosterContext, rosterColumns } from './roster-columns.js';
import { RosterLines } from './roster-lines.js';
import { NOTHING_KNOWN, type RosterRow, RosterRowReader } from './roster-row.js';
import { cellsAgain, rowIssues, type Table, unread } from './table.js';
import { readRows } from './table-rows.js';
import { tallyVocabulary } from './vocabulary-tally.js';

export interface RosterReading {
  /** Officers by {@link RosterAgency.index}. */
  readonly books: readonly OfficerBook[];
  readonly rows: number;
  readonly vocabulary: readonly VocabularyEntry[];
  readonly issues: readonly Issue[];
  readonly lines: RosterLines;
}

/**
 * Reads every row of the roster. Where slash dates of a column turn out to stand in both orders, the file
 * is read a second time, in which those that could be either are errors.
 */
export function readRoster(file: Table, context: RosterContext): RosterReading {
  const first = new RosterReader(unread(file), context, new Map());
  const doubts = first.readAll();
  if (doubts.size === 0) return first.finish();
  const second = new RosterReader(unread(file), context, doubts);
  second.readAll();
  return second.finish();
}

class RosterReader {
  readonly #table: Table;
  readonly #context: RosterContext;
  readonly #columns: RosterColumns;
  readonly #rows: RosterRowReader;
  readonly #books: OfficerBook[] = [];
  #rowCount = 0;
  readonly #broken = new Set<number>();

  constructor(table: Table, context: RosterContext, doubts: ReadonlyMap<string, string>) {
    this.#table = table;
    this.#context = context;
    this.#columns = rosterColumns(table.columns, context, doubts);
    this.#rows = new RosterRowReader(this.#columns, (problem, record) =>
      table.log.add(problem, record),
    );
  }

  /** @returns the doubts that the dates cast on their columns */
  readAll(): ReadonlyMap<string, string> {
    this.#rowCount = readRows(this.#table, (cells, record, isBroken) => {
      if (isBroken) {
        this.#broken.add(record);
        this.#add(this.#brokenRow(cells, record));
        return;
      }
      this.#add(this.#rows.read(cells, record));
    });
    return newDoubts(this.#columns.dateColumns);
  }

  finish(): RosterReading {
    const { log, columns } = this.#table;
    const { wheres, daysOff, standings, postings, trainings } = this.#columns;
    const silent = new RosterRowReader(this.#columns, null);
    const readAgain = (record: number): RosterRow => {
      const cells = cellsAgain(this.#table, record);
      return this.#broken.has(record) ? this.#brokenRow(cells, record) : silent.read(cells, record);
    };
    const repeated = this.#books.flatMap((book) => {
      return book.mergeLaterRows(readAgain, trainings, (problem, record) =>
        log.add(problem, record),
      );
    });
    for (const book of [wheres, daysOff, standings, postings]) {
      for (const counted of book.all) counted.report(log);
    }
    const fields = (['assignment', 'rank', 'status'] as const).filter((field) =>
      columns.has(field),
    );
    const { vocabulary } = this.#context.config;
    return {
      books: this.#books,
      rows: this.#rowCount,
      vocabulary: tallyVocabulary(fields, standings.all, repeated, vocabulary),
      issues: rowIssues(this.#table),
      lines: new RosterLines(this.#table, this.#books),
    };
  }

  #add(row: RosterRow): void {
    this.#bookOf(row.agency).add(row);
  }

  #bookOf({ index }: RosterAgency): OfficerBook {
    while (this.#books.length <= index) this.#books.push(new OfficerBook());
    return this.#books[index]!;
  }

  /** A row that is not sound CSV: only its officer is of use, if the officer's agency is sure. */
  #brokenRow(cells: readonly string[], record: number): RosterRow {
    const { agencies } = this.#context;
    const { columns } = this.#table;
    const column = columns.get('agency');
    const agency = agencies.find(column === undefined ? null : (cells[column] ?? ''));
    const id = officerId(cells[columns.get('officer_id') ?? -1] ?? '');
    return {
      record,
      id: id === '' || agency === undefined ? null : id,
      agency: agency ?? agencies.agencies[0] ?? agencies.of(null),
      shared: NO_POSTING,
      where: null,
      daysOff: null,
      standing: null,
      from: ALWAYS_FROM,
      to: ALWAYS_TO,
      ...NOTHING_KNOWN,
      isWrong: true,
    };
  }
}
