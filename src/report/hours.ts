/** Hours of a number of minutes, to four decimals. */
export function hoursOf(minutes: number): number {
  return Math.round((minutes * 10_000) / 60) / 10_000;
}

/** Share of required minutes with the required cover, floored to four decimals; null when nothing is required. */
export function coveredShare(minutesRequired: number, minutesShort: number): number | null {
  if (minutesRequired === 0) return null;
  return Math.floor(((minutesRequired - minutesShort) * 10_000) / minutesRequired) / 10_000;
}
