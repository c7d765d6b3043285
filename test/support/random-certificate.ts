import fc from 'fast-check';
import type { Certificate } from '../../src/model/certificate.js';
import type { Period } from '../../src/model/policy.js';

/**
 * A course before, in or after the period, with refreshers and last days around it; or none.
 * @param untrained how many have none for every five with a date
 */
export function certificates(period: Period, untrained: number): fc.Arbitrary<Certificate> {
  const near = fc.integer({ min: period.from - 40, max: period.to + 3 });
  const someDay = fc.oneof(near, fc.integer({ min: period.from - 800, max: period.from }));
  const course = fc.oneof(
    { weight: untrained, arbitrary: fc.constant(null) },
    { weight: 5, arbitrary: someDay },
    { weight: 1, arbitrary: fc.constant('undated' as const) },
  );
  return fc
    .record({ course, refreshed: orNull(2, someDay), expires: orNull(3, near) })
    .map((certificate) => {
      // A refresher or a last day before the course contradicts it.
      const { course: held, refreshed, expires } = certificate;
      const fits = (date: number | null): boolean =>
        typeof held !== 'number' || date === null || date >= held;
      return {
        course: held,
        refreshed: fits(refreshed) ? refreshed : null,
        expires: fits(expires) ? expires : null,
      };
    });
}

/** A value, or null so many times as often. */
export function orNull<T>(times: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: times, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
}
