import highsModule from 'highs';
import type { ClosingProblem } from '../../src/plan/curve/closing-problem.js';

// The package is CommonJS: at run time its default export is the loader that its types call `default`.
const loadHighs = highsModule as unknown as typeof highsModule.default;
const highs = await loadHighs();

/** The most that so many officers close, by an independent solver of integer programmes. */
export function highsMostClosed({ needs, gains, columns }: ClosingProblem, places: number): number {
  const covering = needs.map((_, row) =>
    columns.flatMap(({ rows }, column) => (rows.includes(row) ? [`x${column}`] : [])),
  );
  const rowTexts = needs.map(
    (need, row) => ` r${row}: ${covering[row]!.join(' + ')} - ${need} z${row} >= 0`,
  );
  const closed = gains.map((gain, row) => `${gain} z${row}`).join(' + ');
  const bounds = columns.map(
    ({ listed, toFind }, column) => ` 0 <= x${column} <= ${listed + toFind}`,
  );
  const officers = columns.map((_, column) => `x${column}`);
  const model = [
    `Maximize\n obj: ${closed}`,
    `Subject To\n${rowTexts.join('\n')}\n b: ${officers.join(' + ')} <= ${places}`,
    `Bounds\n${bounds.join('\n')}`,
    `General\n ${officers.join(' ')}`,
    `Binary\n ${gains.map((_, row) => `z${row}`).join(' ')}\nEnd`,
  ].join('\n');
  const solved = highs.solve(model, { mip_rel_gap: 0, mip_abs_gap: 0.5 });
  if (solved.Status !== 'Optimal') throw new Error(`highs says ${solved.Status}`);
  return Math.round(solved.ObjectiveValue);
}
