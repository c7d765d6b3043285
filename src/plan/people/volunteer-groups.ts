import type { SolvedBlock } from '../solve-needs.js';
import type { VolunteerClass } from './volunteer-class.js';

/** Listed volunteers of whom any `pick` will do, whoever is picked of other groups. */
export interface VolunteerGroup {
  readonly classes: readonly VolunteerClass[];
  readonly pick: number;
  readonly of: number;
}

/**
 * Puts volunteers together who can stand for each other in the plan of a block, so that "any k of these"
 * holds to the letter: with the rest of the plan as it is, every choice of each group's number covers
 * every row. Volunteers of one column always can; across columns only where every choice is checked.
 */
export function volunteerGroups(
  solved: SolvedBlock,
  classes: readonly VolunteerClass[],
): VolunteerGroup[] {
  const rows = solved.block.rows.length;
  const used = classes.filter(({ part }) => part === 'used').map((each) => groupOf([each], rows));
  const others = classes.filter(({ part }) => part === 'other');
  const spare = spareAfter(solved, classes);
  for (const { supply } of used) add(spare, supply, 1);
  const groups: Group[] = [];
  // Those whom the plan leaves out first: they fit best beside few.
  for (const group of used) {
    let grown = group;
    for (const other of others) {
      if (groups.some((known) => known.classes.includes(other))) continue;
      grown = joined(grown, groupOf([other], rows), spare) ?? grown;
    }
    groups.push(grown);
  }
  return joinedPairs(groups, spare);
}

/** A group and the fewest of its officers who cover each row, whoever is picked. */
interface Group extends VolunteerGroup {
  readonly supply: Int32Array;
}

function groupOf(classes: readonly VolunteerClass[], rowCount: number): Group {
  const pick = classes.reduce((sum, { used }) => sum + used, 0);
  const of = classes.reduce((sum, { officers }) => sum + officers.length, 0);
  const supply = new Int32Array(rowCount).fill(pick - of);
  for (const { rows, officers } of classes) {
    for (const row of rows) supply[row]! += officers.length;
  }
  return { classes, pick, of, supply: supply.map((fewest) => Math.max(0, fewest)) };
}

/** By row of the block: officers on duty beyond the need without the groups; below 0 = still needed. */
function spareAfter(
  { block, problem, solution }: SolvedBlock,
  classes: readonly VolunteerClass[],
): Int32Array {
  const spare = Int32Array.from(block.rows, ({ need }) => -need);
  for (const [index, { column, kind }] of problem.variables.entries()) {
    if (kind === 'listed') continue;
    for (const row of block.columns[column]!.rows) spare[row]! += solution.choice[index]!;
  }
  for (const { part, used, rows } of classes) {
    if (part !== 'used') for (const row of rows) spare[row]! += used;
  }
  return spare;
}

function joinedPairs(groups: readonly Group[], spare: Int32Array): Group[] {
  const kept: Group[] = [];
  for (const group of groups) {
    const at = kept.findIndex((known) => {
      // Where nobody of either is left out there is nothing to choose.
      return !(isWhole(known) && isWhole(group)) && joined(known, group, spare) !== null;
    });
    if (at === -1) kept.push(group);
    else kept[at] = groupOf([...kept[at]!.classes, ...group.classes], spare.length);
  }
  return kept;
}

function isWhole({ pick, of }: VolunteerGroup): boolean {
  return pick === of;
}

/**
 * Two groups as one, when every choice of it still covers every row; null when some does not.
 * @param spare with both groups; changed to that with the joined one
 */
function joined(one: Group, other: Group, spare: Int32Array): Group | null {
  const both = groupOf([...one.classes, ...other.classes], spare.length);
  const covers = both.supply.every(
    (fewest, row) => spare[row]! + fewest - one.supply[row]! - other.supply[row]! >= 0,
  );
  if (!covers) return null;
  add(spare, both.supply, 1);
  add(spare, one.supply, -1);
  add(spare, other.supply, -1);
  return both;
}

function add(spare: Int32Array, supply: Int32Array, times: 1 | -1): void {
  for (let row = 0; row < spare.length; row += 1) spare[row]! += times * supply[row]!;
}
