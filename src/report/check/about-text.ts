import type { FindingKey } from '../../model/baseline.js';

/** What an entry or a finding is about, in words. */
export function aboutText({ agency, district, shift, officer, field, value }: FindingKey): string {
  const place = [agency, district, shift].filter((word) => word !== null).join(' ');
  const isPlaced = officer !== null || place !== '';
  const words = [
    ...(officer === null ? [] : [`officer ${officer}`]),
    ...(place === '' ? [] : [place]),
    ...(isPlaced || field === null ? [] : [field]),
    ...(value === null || value === officer ? [] : [`"${value}"`]),
  ];
  return words.length === 0 ? 'the whole roster' : words.join(', ');
}
