import { formatClock, MINUTES_PER_DAY } from '../../model/shift-window.js';
import type { InstancesReason, WeightedInstance } from '../../plan/answer.js';
import { listWords } from '../list-words.js';
import type { DistrictShiftReport } from '../report-value.js';
import { numberWord, timesWord } from './number-words.js';
import type { ReasonContext } from './reason-context.js';

/** More instances than this are told by their first and last date; the JSON lists them. */
const MOST_LISTED = 12;
const EVENING = 20 * 60;
const MORNING = 6 * 60;

/** What is short, with its verb: `from 3 to 8 March it is`, `North Day on 3 March and ... are`. */
export function shortWords(
  { kind, instances }: InstancesReason,
  isNamed: boolean,
  context: ReasonContext,
): string {
  const first = instances[0]!;
  const isOnePlace = instances.every(({ districtShift }) => districtShift === first.districtShift);
  const home = isNamed ? context.nameOf(first.districtShift) : 'it';
  const isListed = instances.length <= MOST_LISTED;
  const hasTimes = new Set(instances.map(timeWords)).size > 1;
  if (kind === 'run' && !(hasTimes && isListed)) {
    return `from ${rangeWords(instances, hasTimes, context)} ${home} is`;
  }
  const which = isListed ? listedWords : spanWords;
  const words = which(instances, isOnePlace, context);
  return isOnePlace ? `${words} ${home} is` : `${words} are`;
}

/** `six nights`, `nine shifts`: what an officer may work some of. */
export function occasionsWord(
  instances: readonly WeightedInstance[],
  { districtShifts }: ReasonContext,
): string {
  const number = numberWord(instances.length);
  const places = new Set(instances.map(({ districtShift }) => districtShift));
  if (places.size > 1) return `${number} shifts`;
  const isNight = [...places].every((place) => isAtNight(districtShifts[place]!));
  return `${number} ${isNight ? 'nights' : 'dates'}`;
}

/** `3 to 8 March`, with the time of day where the hours of the shift are not alike. */
function rangeWords(
  instances: readonly WeightedInstance[],
  hasTimes: boolean,
  { dates }: ReasonContext,
): string {
  const [from, to] = endsOf(instances);
  const time = hasTimes ? ', each at the time that lacks most,' : timeWords(instances[0]!);
  return `${dates.range(from, to)}${time}`;
}

/** `on 24 nights between 3 January and 9 November`, `24 shifts between ...`. */
function spanWords(
  instances: readonly WeightedInstance[],
  isOnePlace: boolean,
  context: ReasonContext,
): string {
  const [from, to] = endsOf(instances);
  const weights = instances.map(({ weight }) => weight);
  const [least, most] = [Math.min(...weights), Math.max(...weights)];
  const counted = most > 1 ? `, counted ${timesWord(least)} to ${timesWord(most)} each,` : '';
  const span = `between ${context.dates.date(from)} and ${context.dates.date(to)}`;
  return `${isOnePlace ? 'on ' : ''}${occasionsWord(instances, context)} ${span}${counted}`;
}

/** `on 3 and 4 March and, counted twice, on 6 March`; with names where the places differ. */
function listedWords(
  instances: readonly WeightedInstance[],
  isOnePlace: boolean,
  context: ReasonContext,
): string {
  const weights = [...new Set(instances.map(({ weight }) => weight))];
  return weights
    .sort((left, right) => left - right)
    .map((weight) => {
      const alike = instances.filter((instance) => instance.weight === weight);
      const words = placesWords(alike, isOnePlace, context);
      return weight === 1 ? words : `counted ${timesWord(weight)}, ${words}`;
    })
    .join(' and, ');
}

function placesWords(
  instances: readonly WeightedInstance[],
  isOnePlace: boolean,
  { dates, nameOf }: ReasonContext,
): string {
  const groups = new Map<string, WeightedInstance[]>();
  for (const instance of instances) {
    const key = `${instance.districtShift}${timeWords(instance)}`;
    groups.set(key, [...(groups.get(key) ?? []), instance]);
  }
  return listWords(
    Array.from(groups.values(), (group) => {
      const place = isOnePlace ? '' : `${nameOf(group[0]!.districtShift)} `;
      return `${place}on ${dates.list(group.map(({ day }) => day))}${timeWords(group[0]!)}`;
    }),
  );
}

/** Dates are start dates, so a minute past midnight is said to be of the next day. */
function timeWords({ minute, isWholeWindow }: WeightedInstance): string {
  if (isWholeWindow) return '';
  const next = minute >= MINUTES_PER_DAY ? ' the next day' : '';
  return ` at ${formatClock(minute)}${next}`;
}

function endsOf(instances: readonly WeightedInstance[]): [from: number, to: number] {
  const days = instances.map(({ day }) => day);
  return [Math.min(...days), Math.max(...days)];
}

/** At least half of every window lies between 20:00 and 06:00. */
function isAtNight({ windows }: DistrictShiftReport): boolean {
  return windows.every(({ start, minutes }) => {
    const end = start + minutes;
    const early = Math.min(end, MORNING) - start;
    const late = Math.min(end, MINUTES_PER_DAY + MORNING) - Math.max(start, EVENING);
    return 2 * (Math.max(early, 0) + Math.max(late, 0)) >= minutes;
  });
}
