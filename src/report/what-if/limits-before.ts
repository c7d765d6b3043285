import type { LimitResult } from '../check/settle-limits.js';

/** Limits of changed agencies, each with what was measured of the agencies as they were read. */
export function withBefore(
  limits: readonly LimitResult[],
  before: readonly LimitResult[],
): LimitResult[] {
  const measured = new Map(before.map((limit) => [limit.name, limit.measured]));
  return limits.map((limit) => ({ ...limit, before: measured.get(limit.name) ?? null }));
}
