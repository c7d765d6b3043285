import type { Guess } from './did-you-mean.js';
import { type AgencyPlaces, agencyPlaces, type Directory } from './directory.js';
import type { IssueLog, Problem } from './issue-log.js';
import type { Table } from './table.js';
import { folded, tidied } from './word.js';

/** An agency as the roster or the exceptions name it. */
export interface RosterAgency {
  /** Position in {@link AgencyChoice.agencies}. */
  readonly index: number;
  readonly name: string;
  /** Without districts for an agency that the district file does not have. */
  readonly places: AgencyPlaces;
  /** Whether the district file has it, so that its districts can be looked up. */
  readonly isKnown: boolean;
  /** Null when the agency is known. */
  readonly problem: Problem | null;
}

/**
 * Finds the agency of a row. A district file without agencies holds for everyone; a file without an
 * agency column belongs to the only agency of the district file.
 */
export class AgencyChoice {
  readonly agencies: RosterAgency[] = [];
  readonly #directory: Directory;
  readonly #guess: Guess;
  readonly #byKey = new Map<string, RosterAgency>();
  readonly #only: AgencyPlaces | undefined;

  constructor(directory: Directory, guess: Guess) {
    this.#directory = directory;
    this.#guess = guess;
    const [only, ...others] = directory.agencies.values();
    this.#only = others.length === 0 ? only : undefined;
    for (const places of directory.agencies.values()) this.#add(places, true, null);
  }

  /** Says how a table's agency column, or the lack of one, is taken. */
  report({ columns, position, headers, dataStart }: Table, log: IssueLog): void {
    const { hasAgencyColumn, isKnown, agencies } = this.#directory;
    const column = columns.get('agency');
    if (!isKnown || hasAgencyColumn === (column !== undefined)) return;
    const { start, end } = headers[column ?? 0] ?? { start: dataStart, end: dataStart };
    const place = {
      line: position.line(start),
      column: column === undefined ? 0 : position.column(start),
      length: end - start,
    };
    const field = 'agency';
    if (column !== undefined)
      log.addAt({ code: 'agency-column-unused', field, value: null }, place);
    else if (this.#only === undefined) {
      const detail = { fields: field, headers: '', agencies: String(agencies.size) };
      log.addAt({ code: 'column-missing', field, value: null, detail }, place);
    } else {
      log.addAt(
        { code: 'agency-assumed', field, value: null, detail: { agency: this.#only.name } },
        place,
      );
    }
  }

  /**
   * The agency of a row; one that the district file does not have is added, with its problem.
   * @param cell null when the file has no agency column
   */
  of(cell: string | null): RosterAgency {
    const found = this.find(cell);
    if (found !== undefined) return found;
    const name = tidied(cell ?? '');
    const { isKnown } = this.#directory;
    const suggestion = this.#guess(name, () => {
      return [...this.#directory.agencies.values()].map((places) => places.name);
    });
    const problem: Problem = { code: 'agency-unknown', field: 'agency', value: name, suggestion };
    return this.#add(agencyPlaces(name, []), false, isKnown ? problem : null);
  }

  /** The agency of a row, if it is there already. */
  find(cell: string | null): RosterAgency | undefined {
    const isOnly = this.#only !== undefined && (cell === null || !this.#directory.hasAgencyColumn);
    return this.#byKey.get(folded(isOnly ? (this.#only?.name ?? '') : (cell ?? '')));
  }

  #add(places: AgencyPlaces, isKnown: boolean, problem: Problem | null): RosterAgency {
    const agency = { index: this.agencies.length, name: places.name, places, isKnown, problem };
    this.agencies.push(agency);
    this.#byKey.set(folded(places.name), agency);
    return agency;
  }
}
