import type { AgencyChoice, RosterAgency } from './agency-choice.js';
import type { Guess } from './did-you-mean.js';
import type { Problem } from './issue-log.js';
import type { OfficerBook } from './officer-book.js';
import type { OfficerDraft } from './officer-draft.js';
import { tidied } from './word.js';

/** Where officers are looked for. */
export interface OfficerSearch {
  readonly agencies: AgencyChoice;
  /** Officers by agency. */
  readonly books: readonly OfficerBook[];
  readonly guess: Guess;
}

export interface FoundOfficer {
  readonly officer: OfficerDraft;
  readonly agency: RosterAgency;
}

/** Among more officers than this a mistyped id is not looked for. */
const MOST_IDS = 20_000;

/** Finds the officers of exceptions. */
export class ExceptionOfficers {
  readonly #search: OfficerSearch;
  /** The agencies that have an officer of this id; only made for files without an agency column. */
  #agenciesById: Map<string, RosterAgency[]> | null = null;

  constructor(search: OfficerSearch) {
    this.#search = search;
  }

  /** @param agencyCell null when the file has no agency column: then the officer is looked for in all */
  find(id: string, agencyCell: string | null): FoundOfficer | Problem {
    const { agencies } = this.#search;
    if (agencyCell === null) return this.#among(id, this.#agenciesOf(id), agencies.agencies);
    const agency = agencies.find(agencyCell);
    if (agency !== undefined) return this.#among(id, [agency], [agency]);
    const value = tidied(agencyCell);
    const names = (): string[] => agencies.agencies.map(({ name }) => name);
    const suggestion = this.#search.guess(value, names);
    return { code: 'agency-unknown', field: 'agency', value, suggestion };
  }

  #agenciesOf(id: string): readonly RosterAgency[] {
    this.#agenciesById ??= agenciesById(this.#search);
    return this.#agenciesById.get(id) ?? [];
  }

  /** @param searched where a mistyped id is looked for */
  #among(
    id: string,
    agencies: readonly RosterAgency[],
    searched: readonly RosterAgency[],
  ): FoundOfficer | Problem {
    const [field, value] = ['officer_id', id] as const;
    const { books, guess } = this.#search;
    if (agencies.length > 1) {
      const detail = { agencies: agencies.map(({ name }) => name).join(', ') };
      return { code: 'exception-officer-shared', field, value, detail };
    }
    const [agency] = agencies;
    const officer = agency === undefined ? undefined : books[agency.index]?.find(id);
    if (agency !== undefined && officer !== undefined) return { officer, agency };
    const suggestion = guess(id, () => idsOf(searched, books));
    return { code: 'exception-officer-unknown', field, value, suggestion };
  }
}

function agenciesById({ agencies, books }: OfficerSearch): Map<string, RosterAgency[]> {
  const byId = new Map<string, RosterAgency[]>();
  for (const agency of agencies.agencies) {
    for (const id of books[agency.index]?.ids() ?? []) {
      const known = byId.get(id);
      if (known === undefined) byId.set(id, [agency]);
      else known.push(agency);
    }
  }
  return byId;
}

function idsOf(agencies: readonly RosterAgency[], books: readonly OfficerBook[]): string[] {
  const found = agencies.flatMap(({ index }) => books[index] ?? []);
  const officers = found.reduce((sum, book) => sum + book.officers.length, 0);
  return officers > MOST_IDS ? [] : found.flatMap((book) => book.ids());
}
