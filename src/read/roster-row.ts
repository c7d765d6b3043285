import { ALWAYS_FROM, ALWAYS_TO } from '../model/certificate.js';
import type { Day } from '../model/day.js';
import type { RosterAgency } from './agency-choice.js';
import { cellAt } from './cell.js';
import type { RowDaysOff } from './days-off-book.js';
import type { Problem, ReportProblem } from './issue-log.js';
import { officerId } from './officer-id.js';
import type { SharedPosting } from './posting-book.js';
import type { RosterColumns } from './roster-columns.js';
import type { Standing } from './standing-book.js';
import { NO_TRAINING, type Training } from './training-book.js';
import type { RowWhere } from './where-book.js';
import { tidied } from './word.js';
import { readYesNo } from './yes-no.js';

/** What rows say of the person; null = blank. */
export interface PersonFacts {
  readonly name: string | null;
  readonly callSign: string | null;
  readonly training: Training;
  readonly designated: boolean | null;
  readonly volunteer: boolean | null;
  readonly patrolSince: Day | null;
  readonly hireDate: Day | null;
  readonly leavesOn: Day | null;
}

/** Of someone of whom the roster says nothing. */
export const NOTHING_KNOWN: PersonFacts = {
  name: null,
  callSign: null,
  training: NO_TRAINING,
  designated: null,
  volunteer: null,
  patrolSince: null,
  hireDate: null,
  leavesOn: null,
};

/** One row of the roster. */
export interface RosterRow extends PersonFacts {
  readonly record: number;
  /** Null when it is missing. */
  readonly id: string | null;
  readonly agency: RosterAgency;
  readonly shared: SharedPosting;
  /** What the posting is made of; null when the row is not sound CSV. */
  readonly where: RowWhere | null;
  readonly daysOff: RowDaysOff | null;
  readonly standing: Standing | null;
  readonly from: Day;
  readonly to: Day;
  /** Something in it is an error: its officer is left out. */
  readonly isWrong: boolean;
}

/** Reads rows of a roster, one at a time. */
export class RosterRowReader {
  readonly #columns: RosterColumns;
  readonly #report: ReportProblem | null;
  #record = 0;
  #isWrong = false;

  /** @param report receives what is wrong with the person; null to count and report nothing */
  constructor(columns: RosterColumns, report: ReportProblem | null) {
    this.#columns = columns;
    this.#report = report;
  }

  read(cells: readonly string[], record: number): RosterRow {
    const { index, dates, wheres, daysOff, standings, postings } = this.#columns;
    const where = wheres.of(cells);
    const rowDaysOff = daysOff.of(cells, where.reading.agency.name);
    const standing = standings.of(cells);
    const posting = postings.of(where.reading.shape, rowDaysOff.reading, standing.reading);
    this.#record = record;
    this.#isWrong = where.isWrong || rowDaysOff.isWrong || standing.isWrong || posting.isWrong;
    if (this.#report !== null) {
      where.count(record);
      rowDaysOff.count(record);
      standing.count(record);
      posting.count(record);
    }
    const id = officerId(cells[index.id] ?? '');
    if (id === '') this.#reject({ code: 'officer-id-missing', field: 'officer_id', value: null });
    const from = dates.from.read(cellAt(cells, index.from));
    const to = dates.to.read(cellAt(cells, index.to));
    const row = {
      record,
      id: id === '' ? null : id,
      agency: where.reading.agency,
      shared: posting.reading,
      where: where.reading,
      daysOff: rowDaysOff.reading,
      standing: standing.reading,
      from: this.#day(from) ?? ALWAYS_FROM,
      to: this.#day(to) ?? ALWAYS_TO,
      name: textOf(cellAt(cells, index.name)),
      callSign: textOf(cellAt(cells, index.callSign)),
      training: this.#training(cells),
      designated: this.#designated(cellAt(cells, index.designated)),
      volunteer: this.#volunteer(cellAt(cells, index.volunteer)),
      patrolSince: this.#day(dates.patrolSince.read(cellAt(cells, index.patrolSince))),
      hireDate: this.#day(dates.hireDate.read(cellAt(cells, index.hireDate))),
      leavesOn: this.#day(dates.leavesOn.read(cellAt(cells, index.leavesOn))),
      isWrong: false,
    };
    if (row.from > row.to) this.#reject({ code: 'from-after-to', field: 'to', value: null });
    row.isWrong = this.#isWrong;
    this.#compareHired(row);
    return row;
  }

  /** A course before the hire date may have been taken with another agency: it counts. */
  #compareHired({ training: { course }, hireDate }: PersonFacts): void {
    if (hireDate === null || typeof course !== 'number' || course >= hireDate) return;
    const [code, field] = ['certified-before-hired', 'cit_certified'] as const;
    this.#report?.({ code, field, value: null }, this.#record);
  }

  #reject(problem: Problem): null {
    this.#isWrong = true;
    this.#report?.(problem, this.#record);
    return null;
  }

  #day(reading: Day | Problem | null): Day | null {
    return typeof reading === 'object' && reading !== null ? this.#reject(reading) : reading;
  }

  #training(cells: readonly string[]): Training {
    const { index, trainings } = this.#columns;
    const training = trainings.read(
      cellAt(cells, index.certified),
      cellAt(cells, index.refreshed),
      cellAt(cells, index.expires),
    );
    for (const problem of training.wrong) this.#reject(problem);
    return training;
  }

  #designated(cell: string): boolean | null {
    if (cell === '') return null;
    const designated = readYesNo(cell);
    if (designated !== undefined) return designated;
    return this.#reject({ code: 'yes-no-invalid', field: 'cit_designated', value: tidied(cell) });
  }

  #volunteer(cell: string): boolean | null {
    if (cell === '') return null;
    const volunteer = readYesNo(cell);
    if (volunteer !== undefined) return volunteer;
    this.#report?.(
      { code: 'volunteer-unknown', field: 'volunteer', value: tidied(cell) },
      this.#record,
    );
    return null;
  }
}

function textOf(cell: string): string | null {
  return cell === '' ? null : tidied(cell) || null;
}
