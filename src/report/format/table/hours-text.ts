import { formatClock } from '../../../model/shift-window.js';
import type { MinuteRange } from '../../instance/instance-value.js';

/** `22:00-06:00`. */
export function hoursText({ from, to }: MinuteRange): string {
  return `${formatClock(from)}-${formatClock(to)}`;
}
