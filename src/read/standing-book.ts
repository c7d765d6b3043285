import type { Role } from '../model/officer.js';
import { cellAt, presentColumns } from './cell.js';
import { CellMemo } from './cell-memo.js';
import type { OwnWords } from './config-words.js';
import { Counted } from './counted.js';
import type { Guess } from './did-you-mean.js';
import { classifyRole, classifyStatus, roleOf } from './vocabulary.js';

/** What a row's words make of its officer. */
export interface Standing {
  readonly id: number;
  readonly assignment: string;
  readonly rank: string;
  readonly status: string;
  readonly role: Role;
  readonly active: boolean;
}

const FIELDS = ['assignment', 'rank', 'status'];

/** Reads assignment, rank and status, each distinct combination once. */
export class StandingBook {
  readonly all: Counted<Standing>[] = [];
  readonly #memo: CellMemo<Counted<Standing>>;
  readonly #columns: readonly number[];
  readonly #own: OwnWords;
  readonly #guess: Guess;

  constructor(columns: ReadonlyMap<string, number>, own: OwnWords, guess: Guess) {
    this.#columns = FIELDS.map((field) => columns.get(field) ?? -1);
    this.#memo = new CellMemo(presentColumns(columns, FIELDS));
    this.#own = own;
    this.#guess = guess;
  }

  of(cells: readonly string[]): Counted<Standing> {
    return this.#memo.of(cells, this.#read);
  }

  readonly #read = (cells: readonly string[]): Counted<Standing> => {
    const [assignment = '', rank = '', status = ''] = this.#columns.map((column) =>
      cellAt(cells, column),
    );
    const byAssignment = classifyRole('assignment', assignment, this.#own, this.#guess);
    const byRank = classifyRole('rank', rank, this.#own, this.#guess);
    const byStatus = classifyStatus(status, this.#own, this.#guess);
    const problems = [byAssignment.problem, byRank.problem, byStatus.problem];
    const standing = {
      id: this.all.length,
      assignment,
      rank,
      status,
      role: roleOf(byAssignment.class, byRank.class),
      active: byStatus.class === 'active',
    };
    const counted = new Counted(
      standing,
      problems.filter((problem) => problem !== null),
    );
    this.all.push(counted);
    return counted;
  };
}
