import type { Issue } from '../../../model/issue.js';
import type { Officer } from '../../../model/officer.js';
import { type RosterPlace, soundnessIssue } from './soundness-issue.js';

const ZEROS = /(?<!\d)0+(?=\d)/g;

/** Officers of one agency whose ids differ only by zeros in front: one issue for each that comes later. */
export function leadingZeros(
  officers: readonly Officer[],
  { file, linesOf }: RosterPlace,
): Issue[] {
  const alike = new Map<string, Officer[]>();
  for (const officer of officers) {
    const key = officer.id.replace(ZEROS, '').toLowerCase();
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [officer]);
    else known.push(officer);
  }
  return [...alike.values()].flatMap((same) => {
    return same.slice(1).map((later, index) => {
      const others = same.slice(0, index + 1).map(({ id }) => id);
      return soundnessIssue('ids-leading-zeros', {
        input: 'roster',
        file,
        line: linesOf(later)[0] ?? 0,
        field: 'officer_id',
        value: later.id,
        officer: later.id,
        detail: { others: others.join(' and ') },
      });
    });
  });
}
