import type { Period } from '../../../model/policy.js';
import { changeSentence, noteSentence } from '../../what-if/change-sentence.js';
import type { TriedChange } from '../../what-if/what-if-value.js';

/** That what follows is not what the files say. */
export function notAsItStands(changes: number): string {
  const made = changes === 1 ? 'this change' : `these ${changes} changes`;
  return `Not the roster as it stands, but as it would be with ${made}:`;
}

/** Each change in words with what there is to note of it; numbered where there are several. */
export function changeLines(changes: readonly TriedChange[], period: Period): string[] {
  return changes.map((change, index) => {
    const number = changes.length === 1 ? '' : `${index + 1}. `;
    const note = change.note === null ? '' : ` ${noteSentence(change.note)}`;
    return `${number}${changeSentence(change, period)}${note}`;
  });
}
