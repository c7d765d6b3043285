import type { Posting } from '../../model/officer.js';
import { cyclePattern, isDayOff, weeklyPattern } from '../../model/rotation.js';
import { guess } from '../did-you-mean.js';
import { readRotation } from '../rotation-words.js';
import type { ChangeSetting } from './setting.js';

/**
 * Duty by day of a posting, in whichever of its places; null = its days off are unknown.
 * Character `day modulo length` is '1' on a duty day, as in model/officer.
 */
export function dutyPattern(
  posting: Posting,
  { rotations }: Pick<ChangeSetting, 'rotations'>,
): string | null {
  if (posting.places.length === 0) return namedPattern(posting, rotations);
  const patterns = posting.places.flatMap(({ pattern }) => (pattern === null ? [] : [pattern]));
  const [first] = patterns;
  return first === undefined ? null : patterns.reduce(either, first);
}

/** Of a row whose district or shift does not exist: its days off are still known by name. */
function namedPattern(
  { rotation, anchor, daysOff }: Posting,
  rotations: ChangeSetting['rotations'],
): string | null {
  if (daysOff !== null) return weeklyPattern(daysOff);
  if (rotation === null || anchor === null) return null;
  const reading = readRotation(rotation, rotations, guess);
  if (reading.kind !== 'cycle') return null;
  return cyclePattern(reading.cycle, anchor, (letter) => !isDayOff(letter));
}

/** On duty in one of two places. The cycles of a row are of one length; others are run out together. */
function either(left: string, right: string): string {
  if (left === right) return left;
  const length = left.length === right.length ? left.length : left.length * right.length;
  return Array.from({ length }, (_, day) => {
    const isOn = left[day % left.length] === '1' || right[day % right.length] === '1';
    return isOn ? '1' : '0';
  }).join('');
}
