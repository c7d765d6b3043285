import { ALWAYS_FROM, ALWAYS_TO } from '../model/certificate.js';
import type { ReportProblem } from './issue-log.js';
import { assignmentOf, mergeRows } from './merge-rows.js';
import { type OfficerDraft, officerDraft } from './officer-draft.js';
import type { RosterRow } from './roster-row.js';
import type { TrainingBook } from './training-book.js';

/** The officers of one agency, by `officer_id`. */
export class OfficerBook {
  readonly officers: OfficerDraft[] = [];
  /** Number of each officer by id; null as long as ids rise row by row, since then none comes twice. */
  #byId: Map<string, number> | null = null;
  #latestId = '';
  /** Record of each officer's first row. */
  readonly #firstRecords: number[] = [];
  /** Rows after the first, by officer. */
  readonly #laterRows = new Map<number, RosterRow[]>();
  /** Officers whose first row contradicts itself, unless a later row supplies what is missing. */
  readonly #contradictory: number[] = [];

  find(id: string): OfficerDraft | undefined {
    const index = this.#numbers().get(id);
    return index === undefined ? undefined : this.officers[index];
  }

  /** Every `officer_id` that rows named. */
  ids(): string[] {
    return [...this.#numbers().keys()];
  }

  /** The record of every row with the officer it names, first rows first; after {@link mergeLaterRows}. */
  *records(): Generator<[officer: OfficerDraft, record: number]> {
    for (const [index, officer] of this.officers.entries()) {
      yield [officer, this.#firstRecords[index] ?? 1];
    }
    for (const [index, later] of this.#laterRows) {
      for (const { record } of later) yield [this.officers[index]!, record];
    }
  }

  /** Adds a row; its officer is complete after {@link mergeLaterRows}. */
  add(row: RosterRow): void {
    const known = row.id === null ? undefined : this.#numberOf(row.id);
    if (known !== undefined) {
      const later = this.#laterRows.get(known);
      if (later === undefined) this.#laterRows.set(known, [row]);
      else later.push(row);
      return;
    }
    if (row.id !== null) this.#byId?.set(row.id, this.officers.length);
    if (row.training.contradiction !== null) this.#contradictory.push(this.officers.length);
    this.#firstRecords.push(row.record);
    this.officers.push(officerOfRow(row));
  }

  /** Number of the officer whose id has come before. */
  #numberOf(id: string): number | undefined {
    if (this.#byId === null && id > this.#latestId) {
      this.#latestId = id;
      return undefined;
    }
    return this.#numbers().get(id);
  }

  #numbers(): Map<string, number> {
    this.#byId ??= new Map(this.officers.map(({ id }, index) => [id, index]));
    return this.#byId;
  }

  /**
   * Merges the rows of officers that have several.
   * @param readAgain reads a row from its text: first rows are not kept, because most are the only ones
   * @returns those rows, officer by officer
   */
  mergeLaterRows(
    readAgain: (record: number) => RosterRow,
    trainings: TrainingBook,
    report: ReportProblem,
  ): RosterRow[][] {
    const merged: RosterRow[][] = [];
    for (const [index, later] of this.#laterRows) {
      const rows = [readAgain(this.#firstRecords[index] ?? 1), ...later];
      const id = this.officers[index]?.id ?? '';
      this.officers[index] = mergeRows(id, rows, trainings, report);
      merged.push(rows);
    }
    for (const index of this.#contradictory) {
      if (this.#laterRows.has(index)) continue;
      const { record, training } = readAgain(this.#firstRecords[index] ?? 1);
      if (training.contradiction !== null) report(training.contradiction, record);
    }
    return merged;
  }
}

function officerOfRow(row: RosterRow): OfficerDraft {
  const isAlways = row.from === ALWAYS_FROM && row.to === ALWAYS_TO;
  const assignments = isAlways ? row.shared.always : [assignmentOf(row)];
  const inError = row.isWrong || row.training.contradiction !== null;
  return officerDraft(row.id ?? `(row ${row.record})`, row, assignments, inError);
}
