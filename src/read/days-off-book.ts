import { cellAt, presentColumns } from './cell.js';
import { CellMemo } from './cell-memo.js';
import { Counted } from './counted.js';
import { type DaysOff, type DaysOffSources, rowDaysOff } from './row-days-off.js';
import { severalWords } from './row-places.js';
import { isScoped } from './squad-rules.js';
import { folded, tidied } from './word.js';

/** The squad and the days off of a row. */
export interface RowDaysOff {
  readonly id: number;
  /** Equal for rows that differ only in case and spaces. */
  readonly key: string;
  readonly squad: string | null;
  readonly daysOff: DaysOff;
}

const FIELDS = ['rotation', 'cycle_anchor', 'days_off', 'squad'];
const SCOPE_FIELDS = ['agency', 'district', 'shift'];

/** Reads rotation, anchor, days off and squad, each distinct combination once. */
export class DaysOffBook {
  readonly all: Counted<RowDaysOff>[] = [];
  readonly #memo: CellMemo<Counted<RowDaysOff>>;
  /** Squad as first written, by folded name. */
  readonly #spelling = new Map<string, string>();
  readonly #columns: readonly number[];
  readonly #scopeColumns: readonly number[];
  readonly #sources: DaysOffSources;
  /** Agency of the row that is being read. */
  #agency = '';

  constructor(columns: ReadonlyMap<string, number>, sources: DaysOffSources) {
    const columnsOf = (fields: readonly string[]): number[] => {
      return fields.map((field) => columns.get(field) ?? -1);
    };
    this.#columns = columnsOf(FIELDS);
    this.#scopeColumns = columnsOf(SCOPE_FIELDS);
    // Where it is depends only for squads that have other days off in other places.
    const deciding = isScoped(sources.squads) ? [...FIELDS, ...SCOPE_FIELDS] : FIELDS;
    this.#memo = new CellMemo(presentColumns(columns, deciding));
    this.#sources = sources;
  }

  /** @param agency name of the row's agency */
  of(cells: readonly string[], agency: string): Counted<RowDaysOff> {
    this.#agency = agency;
    return this.#memo.of(cells, this.#read);
  }

  readonly #read = (cells: readonly string[]): Counted<RowDaysOff> => {
    const [rotation = '', cycleAnchor = '', daysOff = '', squad = ''] = this.#columns.map(
      (column) => {
        return cellAt(cells, column);
      },
    );
    const [, districts = '', shifts = ''] = this.#scopeColumns.map((column) =>
      cellAt(cells, column),
    );
    const scope = {
      agency: folded(this.#agency),
      districts: severalWords(districts),
      shifts: severalWords(shifts),
    };
    const reading = rowDaysOff(
      { rotation, cycle_anchor: cycleAnchor, days_off: daysOff, squad },
      scope,
      this.#sources,
    );
    const row = {
      id: this.all.length,
      key: [rotation, cycleAnchor, daysOff, squad].map(folded).join('\0'),
      squad: this.#spelled(squad),
      daysOff: reading.daysOff,
    };
    const counted = new Counted(row, reading.problems);
    this.all.push(counted);
    return counted;
  };

  #spelled(cell: string): string | null {
    const key = folded(cell);
    if (key === '') return null;
    const squad = this.#spelling.get(key) ?? tidied(cell);
    this.#spelling.set(key, squad);
    return squad;
  }
}
