/** Officers who cover the same rows. */
export interface ClosingColumn {
  /** Rows covered, ascending. */
  readonly rows: readonly number[];
  /** Officers there are, listed volunteers and those still to find; in all no more than any row needs. */
  readonly listed: number;
  readonly toFind: number;
}

/**
 * Which officers close most? A row is closed when at least `needs` of the officers who cover it are
 * trained; until then it gives nothing. Worth is a whole number: minutes first, then fewer to find.
 */
export interface ClosingProblem {
  readonly needs: readonly number[];
  /** By row, what closing it is worth. */
  readonly gains: readonly number[];
  readonly columns: readonly ClosingColumn[];
  /** What one officer still to find takes off the worth; 0 where there is no choice between kinds. */
  readonly findPrice: 0 | 1;
}

/** By column, how many officers are trained. */
export type ClosingChoice = Int32Array;

/** A text equal for equal problems. */
export function closingKey({ needs, gains, columns, findPrice }: ClosingProblem): string {
  const parts = columns.map(({ rows, listed, toFind }) => `${listed}+${toFind}:${rows.join(',')}`);
  return `${findPrice};${needs.join(',')};${gains.join(',')};${parts.join(';')}`;
}

/** What a choice is worth. */
export function worthOf(problem: ClosingProblem, choice: ClosingChoice): number {
  const missing = missingAfter(problem, choice);
  let worth = 0;
  for (let row = 0; row < missing.length; row += 1) {
    if (missing[row]! <= 0) worth += problem.gains[row]!;
  }
  return worth - problem.findPrice * toFindOf(problem, choice);
}

/** The choice with the one officer more who adds most; of equals the first; null = nobody is left. */
export function withBestAdded(
  problem: ClosingProblem,
  choice: ClosingChoice,
): ClosingChoice | null {
  const missing = missingAfter(problem, choice);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const [column, { rows, listed, toFind }] of problem.columns.entries()) {
    if (choice[column]! >= listed + toFind) continue;
    let worth = choice[column]! < listed ? 0 : -problem.findPrice;
    for (const row of rows) if (missing[row] === 1) worth += problem.gains[row]!;
    if (worth <= most) continue;
    best = column;
    most = worth;
  }
  if (best === -1) return null;
  const more = choice.slice();
  more[best]! += 1;
  return more;
}

/** By row, officers missing after a choice; 0 or less = closed. */
function missingAfter({ needs, columns }: ClosingProblem, choice: ClosingChoice): Int32Array {
  const missing = Int32Array.from(needs);
  for (let column = 0; column < columns.length; column += 1) {
    const officers = choice[column]!;
    if (officers > 0) for (const row of columns[column]!.rows) missing[row]! -= officers;
  }
  return missing;
}

/** Officers of a choice who are still to be found: the listed of a column come first. */
export function toFindOf({ columns }: ClosingProblem, choice: ClosingChoice): number {
  let toFind = 0;
  for (let column = 0; column < columns.length; column += 1) {
    toFind += Math.max(0, choice[column]! - columns[column]!.listed);
  }
  return toFind;
}

/** Officers of a choice. */
export function officersOf(choice: ClosingChoice): number {
  let officers = 0;
  for (const number of choice) officers += number;
  return officers;
}
