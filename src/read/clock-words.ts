import { formatClock, MINUTES_PER_DAY } from '../model/shift-window.js';

const CLOCK = /^(\d{1,2}):(\d{2})(?::00)?$/;
const TWELVE_HOURS = /^(\d{1,2})(?::(\d{2}))?(?::00)? ?([ap])\.?m\.?$/i;
const DIGITS = /^(\d{1,2})(\d{2})(?: ?h(?:rs|ours)?)?$/i;
const HOURS = /^\d{1,2}$/;
const DAY_FRACTION = /^0?\.\d+$/;

/** A clock time as minutes from midnight, or what may have been meant. */
export type ClockReading =
  | { readonly minute: number }
  | { readonly minute: null; readonly suggestion: string | null };

/** Reads `HH:MM` on the local clock; `24:00` is midnight. */
export function readClock(written: string): ClockReading {
  const text = written.trim();
  const [, hours, minutes] = (CLOCK.exec(text) ?? []).map(Number);
  const minute = minuteOf(hours, minutes);
  if (minute !== null) return { minute };
  const meant = nearMiss(text);
  return { minute: null, suggestion: meant === null ? null : formatClock(meant) };
}

function minuteOf(hours: number | undefined, minutes: number | undefined): number | null {
  if (hours === undefined || minutes === undefined || minutes > 59) return null;
  if (hours === 24 && minutes === 0) return 0;
  return hours > 23 ? null : hours * 60 + minutes;
}

function nearMiss(text: string): number | null {
  const [, hours, minutes = '0', half] = TWELVE_HOURS.exec(text) ?? [];
  if (hours !== undefined && half !== undefined) {
    const afternoon = half.toLowerCase() === 'p' ? 12 : 0;
    const isClock = Number(hours) >= 1 && Number(hours) <= 12;
    return isClock ? minuteOf((Number(hours) % 12) + afternoon, Number(minutes)) : null;
  }
  const [, digitHours, digitMinutes] = (DIGITS.exec(text) ?? []).map(Number);
  if (digitHours !== undefined) return minuteOf(digitHours, digitMinutes);
  if (HOURS.test(text)) return minuteOf(Number(text), 0);
  // A spreadsheet's time of day without its format.
  return DAY_FRACTION.test(text)
    ? Math.round(Number(text) * MINUTES_PER_DAY) % MINUTES_PER_DAY
    : null;
}
