import type { CurvePoint } from '../../../analysis/curve-value.js';
import type { Seats } from '../../../analysis/seats.js';
import { keyOfHomeSquad } from '../../../home-key.js';
import type { PlannedOfficer } from '../../../plan-value.js';

/** A point of the curve as it is shown, beside the one shown before it. */
export interface CurveRow {
  readonly point: CurvePoint;
  /** Hours closed beyond those of the row above. */
  readonly more: number;
  readonly added: Seats;
  readonly dropped: Seats;
}

/** A curve of no more rows is shown whole; of a longer one so many. */
const WHOLE_ROWS = 16;
const MOST_ROWS = 12;
/** So many of a long curve's first points are shown. */
const FIRST_ROWS = 5;

/** The rows of a curve: the points that close more than the one before, of a long curve some. */
export function curveRows(points: readonly CurvePoint[]): CurveRow[] {
  const kept = thinned(risingPoints(points));
  const places = new Balance();
  let hoursClosed = 0;
  const rows: CurveRow[] = [];
  for (const point of points) {
    places.add(point.added, 1);
    places.add(point.dropped, -1);
    if (!kept.has(point)) continue;
    rows.push({ point, more: point.hoursClosed - hoursClosed, ...places.take() });
    hoursClosed = point.hoursClosed;
  }
  return rows;
}

/** The points that close more than the one before. */
export function risingPoints(points: readonly CurvePoint[]): CurvePoint[] {
  return points.filter(
    ({ hoursClosed }, index) => hoursClosed > (points[index - 1]?.hoursClosed ?? 0),
  );
}

/** The first, some in between, and the last. */
function thinned(points: readonly CurvePoint[]): Set<CurvePoint> {
  if (points.length <= WHOLE_ROWS) return new Set(points);
  const others = MOST_ROWS - FIRST_ROWS;
  const step = (points.length - FIRST_ROWS) / others;
  const later = Array.from(
    { length: others },
    (_, index) => FIRST_ROWS - 1 + Math.round((index + 1) * step),
  );
  return new Set([...points.slice(0, FIRST_ROWS), ...later.map((index) => points[index]!)]);
}

/** Who came and went since the last row. */
class Balance {
  #listed = new Map<string, { officer: Seats['train'][number]; number: number }>();
  #toFind = new Map<string, { squad: Seats['find'][number]; number: number }>();

  add({ train, find }: Seats, sign: 1 | -1): void {
    for (const officer of train) {
      const key = officerKey(officer);
      const number = (this.#listed.get(key)?.number ?? 0) + sign;
      this.#listed.set(key, { officer, number });
    }
    for (const squad of find) {
      const key = keyOfHomeSquad(squad);
      const number = (this.#toFind.get(key)?.number ?? 0) + sign * squad.count;
      this.#toFind.set(key, { squad, number });
    }
  }

  /** Who came and went; begins anew. */
  take(): Pick<CurveRow, 'added' | 'dropped'> {
    const taken = { added: this.#withSign(1), dropped: this.#withSign(-1) };
    this.#listed = new Map();
    this.#toFind = new Map();
    return taken;
  }

  #withSign(sign: 1 | -1): Seats {
    return {
      train: [...this.#listed.values()].flatMap(({ officer, number }) =>
        number * sign > 0 ? [officer] : [],
      ),
      find: [...this.#toFind.values()].flatMap(({ squad, number }) =>
        number * sign > 0 ? [{ ...squad, count: number * sign }] : [],
      ),
    };
  }
}

function officerKey({ agency, officer }: PlannedOfficer): string {
  return JSON.stringify([agency, officer]);
}
