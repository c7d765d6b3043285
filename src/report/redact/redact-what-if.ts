import type { WhatIf } from '../what-if/what-if-value.js';
import type { Redaction } from './redaction.js';

/** Changes with nobody named in them; a number of officers who were added names nobody. */
export function redactWhatIf<Told extends WhatIf>(whatIf: Told, { pseudonym }: Redaction): Told {
  return {
    ...whatIf,
    changes: whatIf.changes.map((change) =>
      'officer' in change
        ? { ...change, officer: pseudonym(change.agency, change.officer) }
        : change,
    ),
  };
}
