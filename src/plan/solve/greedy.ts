import type { Choice, Stage } from './stage.js';

/**
 * Completes a choice to one that covers every row: again and again the officer who covers most of
 * what is missing, of equals the cheapest, then the first; then takes back whoever is not needed, the
 * dearest first. Budgets are not looked at.
 * @param start at least the lower limits
 * @returns null when the upper limits do not suffice
 */
export function completeChoice(
  stage: Stage,
  start: Int32Array,
  lower: Int32Array,
  upper: Int32Array,
): Choice | null {
  const choice = start.slice();
  const missing = missingAfter(stage, choice);
  let left = missing.reduce((sum, need) => sum + Math.max(0, need), 0);
  while (left > 0) {
    const best = mostUseful(stage, choice, upper, missing);
    if (best === -1) return null;
    choice[best]! += 1;
    for (const row of stage.rows[best]!) {
      if (missing[row]! > 0) left -= 1;
      missing[row]! -= 1;
    }
  }
  takeBack(stage, choice, lower, missing);
  return choice;
}

function missingAfter(stage: Stage, choice: Choice): Int32Array {
  const missing = stage.needs.slice();
  for (const [variable, number] of choice.entries()) {
    if (number === 0) continue;
    for (const row of stage.rows[variable]!) missing[row]! -= number;
  }
  return missing;
}

function mostUseful(stage: Stage, choice: Choice, upper: Int32Array, missing: Int32Array): number {
  let best = -1;
  let most = 0;
  for (let variable = 0; variable < choice.length; variable += 1) {
    if (choice[variable]! >= upper[variable]!) continue;
    let covered = 0;
    for (const row of stage.rows[variable]!) if (missing[row]! > 0) covered += 1;
    const isCheaper = best !== -1 && stage.costs[variable]! < stage.costs[best]!;
    if (covered > most || (covered === most && covered > 0 && isCheaper)) {
      best = variable;
      most = covered;
    }
  }
  return best;
}

function takeBack(stage: Stage, choice: Choice, lower: Int32Array, missing: Int32Array): void {
  const order = [...choice.keys()].sort(
    (left, right) =>
      stage.costs[right]! - stage.costs[left]! ||
      stage.rows[left]!.length - stage.rows[right]!.length ||
      right - left,
  );
  for (const variable of order) {
    const rows = stage.rows[variable]!;
    while (choice[variable]! > lower[variable]! && rows.every((row) => missing[row]! < 0)) {
      choice[variable]! -= 1;
      for (const row of rows) missing[row]! += 1;
    }
  }
}
