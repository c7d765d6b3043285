import { CHECKED_KINDS, type CheckedKind, type ClaimNote } from '../../model/report-verdict.js';

/** A claim that does not hold; it ends the checking. */
export class FalseClaim extends Error {
  path: string;

  /** @param sentence what is claimed, and what was found instead */
  constructor(path: string, sentence: string) {
    super(sentence);
    this.path = path;
  }
}

/** Counts the claims that hold, and stops at the first that does not. */
export class Checks {
  readonly held = Object.fromEntries(CHECKED_KINDS.map((kind) => [kind, 0])) as Record<
    CheckedKind,
    number
  >;
  readonly trusted: ClaimNote[] = [];

  /**
   * A claim that is the same as what was counted, or false.
   * @param what to stand before the two values: `Harbor Night, hours short`
   * @throws FalseClaim
   */
  same<Value extends number | string | null>(
    kind: CheckedKind,
    path: string,
    what: string,
    claimed: Value,
    counted: Value,
  ): void {
    if (claimed !== counted) {
      throw new FalseClaim(path, `${what}: ${told(claimed)} claimed, ${told(counted)} recounted`);
    }
    this.held[kind] += 1;
  }

  /**
   * Another kind of claim.
   * @throws FalseClaim
   */
  holds(kind: CheckedKind, isTrue: boolean, path: string, sentence: () => string): void {
    if (!isTrue) throw new FalseClaim(path, sentence());
    this.held[kind] += 1;
  }

  /** Claims that were gone through without a fault. */
  add(kind: CheckedKind, claims: number): void {
    this.held[kind] += claims;
  }

  /** A claim that could be neither confirmed nor refuted. */
  trust(path: string, sentence: string): void {
    this.trusted.push({ path, sentence });
  }
}

/** Checks part of a report as if it stood alone: a false claim in it is told with the path of the part in front. */
export function within<Result>(path: string, check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (error instanceof FalseClaim) error.path = `${path}.${error.path}`;
    throw error;
  }
}

function told(value: number | string | null): string {
  if (value === null) return 'not known';
  return typeof value === 'number' ? withCommas(value) : value;
}

const THREE_DIGITS = /\B(?=(?:\d{3})+$)/g;

function withCommas(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(THREE_DIGITS, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
