import type { ReportNames } from '../../verify/report/agency-case.js';
import type { Loaded } from '../load-agencies.js';
import { pseudonymsOf } from '../redact/pseudonyms.js';
import { UsageError } from '../usage-error.js';
import type { ReadReport } from './read-report.js';

/** As officers appear in a report that hides them. */
const PSEUDONYM = /^P-[BCDFGHJKLMNPQRSTVWXZ]{7,}$/;

/**
 * Under which words officers and squads of the roster may stand in a report: as in the roster, or hidden.
 * @param secret of the pseudonyms; null = none was given
 * @throws UsageError when the report hides officers and the secret is missing or another one
 */
export function reportNames(
  { file, claim }: ReadReport,
  { read, redaction }: Pick<Loaded, 'read' | 'redaction'>,
  secret: Uint8Array | null,
): ReportNames {
  const pseudonym = secret && pseudonymsOf(secret, read.agencies);
  const names: ReportNames = {
    officer: (agency, id) => (pseudonym === null ? [id] : [id, pseudonym(agency, id)]),
    text: (text) => (redaction === null ? [text] : [text, redaction.scrub(text)]),
  };
  const hidden = [
    ...claim.plan.refresh,
    ...claim.plan.train,
    ...(claim.recounted.risk?.officers ?? []),
    ...(claim.recounted.moves?.moves.flatMap(({ officers }) => officers) ?? []),
  ].filter(({ officer }) => PSEUDONYM.test(officer));
  if (hidden.length > 0 && !isAnyKnown(hidden, read.agencies, names)) {
    throw new UsageError(
      pseudonym === null
        ? `in ${file} officers stand under pseudonyms; add --redact-key FILE with the key that made them, or --redact when it is your own`
        : `the officers of ${file} stand under pseudonyms that another key made, or are of another roster; name that key with --redact-key FILE`,
    );
  }
  return names;
}

function isAnyKnown(
  hidden: readonly { readonly officer: string }[],
  agencies: Loaded['read']['agencies'],
  names: ReportNames,
): boolean {
  const wanted = new Set(hidden.map(({ officer }) => officer));
  return agencies.some(({ name, officers }) =>
    officers.some(({ id }) => names.officer(name, id).some((each) => wanted.has(each))),
  );
}
