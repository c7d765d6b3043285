import type { Accepted, Baseline } from '../../model/baseline.js';
import { type Day, formatDay } from '../../model/day.js';
import { compareNatural } from '../../model/natural-order.js';
import { jsonDocument } from '../format/json/json-document.js';
import { jsonLine } from '../format/json/json-text.js';
import { type Finding, keyOf } from './finding.js';

/** What is said of everything that a new baseline accepts. */
export interface Acceptance {
  /** Null = that of the earlier baseline, else empty: to be filled in. */
  readonly reason: string | null;
  /** Null = that of the earlier baseline while it lasts, else no end. */
  readonly until: Day | null;
  readonly asOf: Day;
}

/**
 * The findings as entries of a baseline, in an order that does not depend on lines.
 * @param earlier the baseline whose reasons and dates stay
 */
export function acceptFindings(
  findings: readonly Finding[],
  earlier: Baseline | null,
  { reason, until, asOf }: Acceptance,
): Accepted[] {
  const known = new Map(earlier?.entries.map((entry) => [keyOf(entry), entry]));
  return findings
    .map((finding) => {
      const { code, agency, district, shift, officer, field, value, measured } = finding;
      const before = known.get(keyOf(finding));
      // Whoever accepts again what has ended does not mean to keep its end.
      const lasting = before?.until != null && before.until >= asOf ? before.until : null;
      return {
        ...{ code, agency, district, shift, officer, field, value, measured },
        reason: reason ?? before?.reason ?? '',
        until: until ?? lasting,
      };
    })
    .sort(byKey);
}

/** A baseline file, one entry a line (schema/baseline.schema.json). */
export function baselineText(accepted: readonly Accepted[]): Iterable<string> {
  const lines = accepted.map(({ until, ...entry }) => {
    const said = Object.entries(entry).filter(([, value]) => value !== null);
    return jsonLine({
      ...Object.fromEntries(said),
      ...(until === null ? {} : { until: formatDay(until) }),
    });
  });
  return jsonDocument([
    { key: 'schemaVersion', value: 1 },
    { key: 'accepted', lines },
  ]);
}

function byKey(left: Accepted, right: Accepted): number {
  for (const part of [
    'code',
    'agency',
    'district',
    'shift',
    'officer',
    'field',
    'value',
  ] as const) {
    const order = compareNatural(left[part] ?? '', right[part] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
