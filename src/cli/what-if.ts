import type { Change } from '../model/what-if.js';
import { makeChanges } from '../read/what-if/make-changes.js';
import { readChanges } from '../read/what-if/read-changes.js';
import { triedChanges } from '../report/what-if/tried-changes.js';
import type { WhatIf } from '../report/what-if/what-if-value.js';
import type { Call } from './command.js';
import { asksWhatIf, typedChanges } from './flags/what-if-flags.js';
import type { Loaded } from './load-agencies.js';
import type { Shell } from './shell.js';
import { UsageError } from './usage-error.js';

/** What was read with the changes of a what-if made to it. */
export interface Tried {
  /** The same files and issues, and the agencies as they would be. */
  readonly loaded: Loaded;
  readonly whatIf: WhatIf;
}

/**
 * Makes the changes that the flags ask for.
 * @param loaded with the lines of the roster kept, where its rows are told
 * @returns null when they ask for none
 * @throws UsageError with one line for each change that cannot be understood or made
 */
export function triedBy({ flags }: Call, loaded: Loaded): Tried | null {
  if (!asksWhatIf(flags)) return null;
  const { read, policy, config, redaction } = loaded;
  const { changes, problems } = readChanges(typedChanges(flags), {
    agencies: read.agencies,
    config,
    period: policy.period,
    hidesOfficers: redaction !== null,
  });
  if (problems.length > 0) throw new UsageError(problems);
  return triedWith(loaded, changes);
}

function triedWith(loaded: Loaded, changes: readonly Change[]): Tried {
  const { read, policy, config } = loaded;
  const { rotations } = config;
  const agencies = makeChanges(read.agencies, changes, { policy, rotations });
  return {
    loaded: { ...loaded, read: { ...read, agencies, rows: changedRows(read, changes) } },
    whatIf: { changes: triedChanges(changes, read.agencies, agencies, policy) },
  };
}

/** The rows that a roster with these changes would have; officers who move keep theirs. */
function changedRows(
  { rows, lines, agencies }: Loaded['read'],
  changes: readonly Change[],
): Loaded['read']['rows'] {
  let { roster } = rows;
  for (const change of changes) {
    if (change.kind === 'add') roster += change.count;
    if (change.kind !== 'remove') continue;
    const agency = agencies.find(({ name }) => name === change.agency);
    const officer = agency?.officers.find(({ id }) => id === change.officer);
    if (officer !== undefined) roster -= lines?.of(officer).length ?? 0;
  }
  return { ...rows, roster };
}

/** Says on standard error that an answer in which it cannot stand is not of the roster as it stands. */
export function tellWhatIf({ whatIf }: Tried, { flags }: Call, { errors }: Shell): void {
  if (flags.quiet === true) return;
  const { length } = whatIf.changes;
  const changes = length === 1 ? '1 change' : `${length} changes`;
  errors.write(`citcover: what if: not the roster as it stands, but with ${changes} made to it\n`);
}
