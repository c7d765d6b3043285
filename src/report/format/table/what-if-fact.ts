import { counted } from '../../amounts.js';
import type { WhatIf } from '../../what-if/what-if-value.js';
import type { Provenance } from '../answered.js';
import type { Fact } from './facts.js';
import type { Paper } from './paper.js';
import { changeLines, notAsItStands } from './what-if-text.js';

/** That the files alone do not say this, for where they are named; none without a what-if. */
export function whatIfFacts({ whatIf }: Provenance, paper: Paper): Fact[] {
  if (!whatIf) return [];
  const changes = counted(whatIf.changes.length, 'change');
  const were = whatIf.changes.length === 1 ? 'was' : 'were';
  const body = [`${changes} ${were} made to what these files say, and not written to them.`];
  return [{ label: 'What if', lead: '', ink: paper.ink.plain, body }];
}

/** Every change in words, and that this is not the roster as it stands. */
export function changesFact({ changes }: WhatIf, provenance: Provenance, paper: Paper): Fact {
  return {
    label: 'What if',
    lead: notAsItStands(changes.length),
    ink: paper.ink.warning,
    body: changeLines(changes, provenance.policy.period).map((line) => paper.data(line)),
  };
}
