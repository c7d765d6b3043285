const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** A whole number with commas: 105,120. */
export function thousands(value: number): string {
  return String(value).replace(THOUSANDS, ',');
}
