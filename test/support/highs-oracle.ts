import highsModule from 'highs';
import type { Block } from '../../src/plan/need/block.js';
import type { Triple } from './brute-force.js';

// The package is CommonJS: at run time its default export is the loader that its types call `default`.
const loadHighs = highsModule as unknown as typeof highsModule.default;
const highs = await loadHighs();
const KINDS = ['refresh', 'listed', 'toFind'] as const;
const GOALS = [
  { listed: 1, toFind: 1, refresh: 0 },
  { listed: 0, toFind: 1, refresh: 0 },
  { listed: 0, toFind: 0, refresh: 1 },
] as const;

/**
 * The best plan by an independent solver of integer programmes, one priority after the other, straight
 * from the block: without presolve, canonical form or any other code of the planner.
 * @param order positions of the triple in order of priority
 */
export function highsOptimum(block: Block, order: readonly [number, number, number]): Triple {
  const best = [0, 0, 0];
  const fixed: string[] = [];
  for (const position of order) {
    const goal = goalText(block, position);
    const value = goal === '' ? 0 : solve(block, goal, fixed);
    best[position] = value;
    if (goal !== '') fixed.push(`${goal} <= ${value}`);
  }
  return best as unknown as Triple;
}

function solve(block: Block, goal: string, fixed: readonly string[]): number {
  const rows = block.rows.map(({ need }, row) => `${coverText(block, row)} >= ${need}`);
  const bounds = block.columns.flatMap(({ capacity }, column) =>
    KINDS.map((kind) => `0 <= ${kind}${column} <= ${capacity[kind]}`),
  );
  const names = block.columns.flatMap((_, column) => KINDS.map((kind) => `${kind}${column}`));
  const model = [
    `Minimize\n obj: ${goal}`,
    `Subject To\n${[...rows, ...fixed].map((text, index) => ` r${index}: ${text}`).join('\n')}`,
    `Bounds\n ${bounds.join('\n ')}`,
    `General\n ${names.join(' ')}\nEnd`,
  ].join('\n');
  const solved = highs.solve(model, { mip_rel_gap: 0, mip_abs_gap: 0.5 });
  if (solved.Status !== 'Optimal') throw new Error(`highs says ${solved.Status}`);
  return Math.round(solved.ObjectiveValue);
}

function coverText(block: Block, row: number): string {
  return block.columns
    .flatMap(({ rows }, column) =>
      rows.includes(row) ? KINDS.map((kind) => `${kind}${column}`) : [],
    )
    .join(' + ');
}

function goalText(block: Block, position: number): string {
  const counts = GOALS[position]!;
  return block.columns
    .flatMap((_, column) =>
      KINDS.filter((kind) => counts[kind] === 1).map((kind) => `${kind}${column}`),
    )
    .join(' + ');
}
