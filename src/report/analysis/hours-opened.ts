import type { Opening } from '../../coverage/openings.js';
import { hoursOf } from '../hours.js';
import type { HoursOpened } from './risk-value.js';

/** What openings come to in all, in hours. */
export function hoursOpenedOf(openings: readonly Opening[]): HoursOpened {
  const sum = { minutes: 0, minutesNone: 0, minutesWorse: 0, instances: 0 };
  for (const { minutes, minutesNone, minutesWorse, instances } of openings) {
    sum.minutes += minutes;
    sum.minutesNone += minutesNone;
    sum.minutesWorse += minutesWorse;
    sum.instances += instances;
  }
  return {
    hoursOpened: hoursOf(sum.minutes),
    hoursNone: hoursOf(sum.minutesNone),
    hoursWorse: hoursOf(sum.minutesWorse),
    instancesOpened: sum.instances,
  };
}
