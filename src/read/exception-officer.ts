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

interface Found {
  readonly officer: OfficerDraft;
  readonly agency: RosterAgency;
}

/**
 * The officer of an exception, or why there is none.
 * @param agencyCell null when the file has no agency column: then the officer is looked for in all
 */
export function findExceptionOfficer(
  id: string,
  agencyCell: string | null,
  { agencies, books, guess }: OfficerSearch,
): Found | Problem {
  const named = agencyCell === null ? undefined : agencies.find(agencyCell);
  if (agencyCell !== null && named === undefined) {
    const value = tidied(agencyCell);
    const suggestion = guess(
      value,
      agencies.agencies.map(({ name }) => name),
    );
    return { code: 'agency-unknown', field: 'agency', value, suggestion };
  }
  const searched = named === undefined ? agencies.agencies : [named];
  const found = searched.flatMap((agency): Found[] => {
    const officer = books[agency.index]?.find(id);
    return officer === undefined ? [] : [{ officer, agency }];
  });
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const [field, value] = ['officer_id', id] as const;
  if (only !== undefined) {
    const detail = { agencies: found.map(({ agency }) => agency.name).join(', ') };
    return { code: 'exception-officer-shared', field, value, detail };
  }
  const ids = searched.flatMap(({ index }) => books[index]?.ids() ?? []);
  return { code: 'exception-officer-unknown', field, value, suggestion: guess(id, ids) };
}
