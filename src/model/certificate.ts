import { addMonths, type Day } from './day.js';

/** What the roster says of an officer's 40-hour course and refreshers. */
export interface Certificate {
  /** Date of the course, past or booked; 'undated' when the roster only says yes; null when not trained. */
  readonly course: Day | 'undated' | null;
  readonly refreshed: Day | null;
  /** Explicit last valid day; replaces the end that months would give. */
  readonly expires: Day | null;
}

/** A run of dates, both ends inclusive. */
export interface DateRange {
  readonly from: Day;
  readonly to: Day;
}

/** Before every date a roster can hold. */
export const ALWAYS_FROM: Day = -1_000_000_000;
/** After every date a roster can hold. */
export const ALWAYS_TO: Day = 1_000_000_000;

export const NO_CERTIFICATE: Certificate = { course: null, refreshed: null, expires: null };

/** Whether the officer has a course date, past or booked, or an undated yes. */
export function isTrained(certificate: Certificate): boolean {
  return certificate.course !== null;
}

/**
 * The dates on which a certificate is valid, in order and apart from each other: the union of
 * [date, date + months] over course and refresher, the end clipped to the month and inclusive;
 * `expires` replaces the last end and nothing is valid after it. A course date counts from its day.
 * @param certificateMonths how long a course or refresher lasts; null = no expiry is applied
 * @returns 'undated' when only an undated yes is known and a validity is set
 */
export function validityOf(
  certificate: Certificate,
  certificateMonths: number | null,
): readonly DateRange[] | 'undated' {
  const { course, expires } = certificate;
  if (course === null) return [];
  const limited = certificateMonths !== null;
  if (course === 'undated' && (!limited || expires !== null)) {
    return [{ from: ALWAYS_FROM, to: expires ?? ALWAYS_TO }];
  }
  if (course === 'undated' && certificate.refreshed === null) return 'undated';
  const ranges = datesOf(certificate).map((from) => ({
    from,
    to: limited ? addMonths(from, certificateMonths) : ALWAYS_TO,
  }));
  return merged(expires === null ? ranges : withExplicitEnd(ranges, expires));
}

/** Whether the certificate is valid on every date from one to the other, inclusive. */
export function isValidThrough(validity: readonly DateRange[], from: Day, to: Day): boolean {
  return validity.some((range) => range.from <= from && to <= range.to);
}

/**
 * Whether a certificate lets its officer count on every date from one to the other, inclusive; not so
 * without a date where certificates lapse.
 */
export function isCertifiedThrough(
  certificate: Certificate,
  certificateMonths: number | null,
  from: Day,
  to: Day,
): boolean {
  const validity = validityOf(certificate, certificateMonths);
  return validity !== 'undated' && isValidThrough(validity, from, to);
}

function datesOf({ course, refreshed }: Certificate): Day[] {
  const dates = [course, refreshed].filter((date) => typeof date === 'number');
  return dates.sort((left, right) => left - right);
}

function withExplicitEnd(ranges: readonly DateRange[], expires: Day): DateRange[] {
  const last = ranges.length - 1;
  return ranges
    .map(({ from, to }, index) => ({ from, to: index === last ? expires : Math.min(to, expires) }))
    .filter(({ from, to }) => from <= to);
}

function merged(ranges: readonly DateRange[]): DateRange[] {
  const result: DateRange[] = [];
  for (const range of ranges) {
    const previous = result[result.length - 1];
    if (previous === undefined || range.from > previous.to + 1) result.push(range);
    else result[result.length - 1] = { from: previous.from, to: Math.max(previous.to, range.to) };
  }
  return result;
}
