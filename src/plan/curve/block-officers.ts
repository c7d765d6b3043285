import type { Officer } from '../../model/officer.js';
import { byService } from '../choose-officers.js';
import type { Block } from '../need/block.js';
import type { ClosingChoice } from './closing-problem.js';

/** Officers to train: those on the list, and those still to find. */
export interface Trainees {
  readonly listed: readonly Officer[];
  readonly toFind: readonly Officer[];
}

/** Names the officers of choices in one block: the listed of a column first, then by service. */
export class BlockOfficers {
  readonly #columns: readonly Trainees[];

  constructor({ columns }: Block) {
    this.#columns = columns.map(({ candidates }) => ({
      listed: candidates.flatMap(({ officers }) => officers.listed).sort(byService),
      toFind: candidates.flatMap(({ officers }) => officers.toFind).sort(byService),
    }));
  }

  of(choice: ClosingChoice): Trainees {
    const listed: Officer[] = [];
    const toFind: Officer[] = [];
    for (const [column, number] of choice.entries()) {
      const officers = this.#columns[column]!;
      listed.push(...officers.listed.slice(0, number));
      toFind.push(...officers.toFind.slice(0, Math.max(0, number - officers.listed.length)));
    }
    return { listed, toFind };
  }
}
