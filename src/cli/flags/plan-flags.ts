import type { Asked } from '../../report/analysis/asked.js';
import { UsageError } from '../usage-error.js';
import type { Flag, PlanFlags } from './flag.js';
import { parseWhole } from './parse-number.js';

const group = 'The plan (of one agency; choose it with --agency where there are several):';

export const PLAN_FLAGS: readonly Flag[] = [
  {
    usage: '--who',
    help: 'list officers; without it seats are given by squad, and the supervisor chooses',
    group,
  },
  { usage: '--budget <n>', help: 'the best plan for so many trainees', group },
  {
    usage: '--resilient',
    help: 'plan so that no single departure opens a gap, beside the plain number',
    group,
  },
  {
    usage: '--allow-moves',
    help: 'first move certified officers between districts where that opens no gap',
    group,
  },
];

/**
 * What is asked of a plan.
 * @throws UsageError when --budget is not a whole number
 */
export function askedFrom({ budget, resilient, allowMoves }: PlanFlags): Asked {
  return {
    forPlan: true,
    budget:
      budget === undefined
        ? null
        : parseWhole('--budget', budget, { least: 1, most: 100_000, example: '5' }),
    resilient: resilient === true,
    allowMoves: allowMoves === true,
  };
}

/**
 * Refuses what is planned for one agency only, where the answer is about several.
 * @throws UsageError naming the first such flag
 */
export function refuseForSeveral({ budget, resilient, allowMoves }: PlanFlags): void {
  const given = [
    ['--budget', budget !== undefined],
    ['--resilient', resilient === true],
    ['--allow-moves', allowMoves === true],
  ] as const;
  const flag = given.find(([, isGiven]) => isGiven)?.[0];
  if (flag === undefined) return;
  throw new UsageError(
    `${flag} plans one agency, and the files have several; choose it with --agency`,
  );
}
