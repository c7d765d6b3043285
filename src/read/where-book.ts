import type { AgencyChoice, RosterAgency } from './agency-choice.js';
import { cellAt } from './cell.js';
import { Counted } from './counted.js';
import type { Guess } from './did-you-mean.js';
import { type RowDistrict, rowPlaces, severalWords } from './row-places.js';

/** Where a row's officer works. */
export interface RowWhere {
  readonly agency: RosterAgency;
  readonly district: string;
  readonly shift: string;
  readonly shape: PlaceShape;
}

/**
 * The district-shifts of a row without their names, so that agencies that are laid out alike share
 * their postings.
 */
export interface PlaceShape {
  readonly id: number;
  readonly districts: readonly RowDistrict[];
  /** Folded shifts as the row names them, existing or not. */
  readonly shifts: readonly string[];
}

interface AgencyWhere {
  readonly agency: RosterAgency;
  readonly byCells: Map<string, Counted<RowWhere>>;
}

/** Reads agency, district and shift, each distinct combination once. */
export class WhereBook {
  readonly all: Counted<RowWhere>[] = [];
  readonly #byAgencyCell = new Map<string, AgencyWhere>();
  readonly #shapes = new Map<string, PlaceShape>();
  readonly #columns: { readonly agency: number; readonly district: number; readonly shift: number };
  readonly #agencies: AgencyChoice;
  readonly #guess: Guess;
  /** Rows of one agency mostly stand together. */
  #latestCell: string | null = null;
  #latest: AgencyWhere | null = null;

  constructor(columns: ReadonlyMap<string, number>, agencies: AgencyChoice, guess: Guess) {
    const column = (field: string): number => columns.get(field) ?? -1;
    this.#columns = {
      agency: column('agency'),
      district: column('district'),
      shift: column('shift'),
    };
    this.#agencies = agencies;
    this.#guess = guess;
  }

  of(cells: readonly string[]): Counted<RowWhere> {
    const where = this.#agencyOf(cells);
    const { district, shift } = this.#columns;
    const key = `${cells[district]}\0${cells[shift]}`;
    return where.byCells.get(key) ?? this.#read(key, cells, where);
  }

  #agencyOf(cells: readonly string[]): AgencyWhere {
    const cell = cellAt(cells, this.#columns.agency);
    if (this.#latest !== null && cell === this.#latestCell) return this.#latest;
    const known = this.#byAgencyCell.get(cell);
    const where = known ?? {
      agency: this.#agencies.of(this.#columns.agency < 0 ? null : cell),
      byCells: new Map<string, Counted<RowWhere>>(),
    };
    if (known === undefined) this.#byAgencyCell.set(cell, where);
    this.#latestCell = cell;
    this.#latest = where;
    return where;
  }

  #read(
    key: string,
    cells: readonly string[],
    { agency, byCells }: AgencyWhere,
  ): Counted<RowWhere> {
    const [district, shift] = [
      cellAt(cells, this.#columns.district),
      cellAt(cells, this.#columns.shift),
    ];
    const { districts, problems } = agency.isKnown
      ? rowPlaces(district, shift, agency.places, this.#guess)
      : { districts: [], problems: agency.problem === null ? [] : [agency.problem] };
    const where = { agency, district, shift, shape: this.#shapeOf(districts, severalWords(shift)) };
    const counted = new Counted<RowWhere>(where, problems);
    byCells.set(key, counted);
    this.all.push(counted);
    return counted;
  }

  #shapeOf(districts: readonly RowDistrict[], shifts: readonly string[]): PlaceShape {
    let key = shifts.join('\0');
    for (const row of districts)
      key += `\0\0${row.district.layout}\0${[...row.shifts.keys()].join('\0')}`;
    const known = this.#shapes.get(key);
    if (known !== undefined) return known;
    const shape = { id: this.#shapes.size, districts, shifts };
    this.#shapes.set(key, shape);
    return shape;
  }
}
