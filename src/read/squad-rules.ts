import type { SquadRule } from './config-squads.js';
import { folded } from './word.js';

/** Where a row stands, in folded words. */
export interface RowScope {
  readonly agency: string;
  readonly districts: readonly string[];
  readonly shifts: readonly string[];
}

/** The rules of the config by folded squad, the most specific first. */
export type SquadRules = ReadonlyMap<string, readonly SquadRule[]>;

/** Sorts the rules of the config for look-up. */
export function squadRules(squads: readonly SquadRule[]): SquadRules {
  const rules = new Map<string, SquadRule[]>();
  for (const rule of squads.toSorted((left, right) => specificity(right) - specificity(left))) {
    const key = folded(rule.squad);
    rules.set(key, [...(rules.get(key) ?? []), rule]);
  }
  return rules;
}

/** The most specific rule that holds for all of a row, or undefined. */
export function findSquadRule(
  rules: SquadRules,
  squad: string,
  row: RowScope,
): SquadRule | undefined {
  return rules.get(folded(squad))?.find(({ agency, district, shift }) => {
    return (
      (agency === null || folded(agency) === row.agency) &&
      (district === null || isOnly(row.districts, folded(district))) &&
      (shift === null || isOnly(row.shifts, folded(shift)))
    );
  });
}

/** Whether a squad may have other days off in another place. */
export function isScoped(rules: SquadRules): boolean {
  return [...rules.values()].flat().some((rule) => specificity(rule) > 0);
}

/** More conditions first; of equally many, district before shift before agency. */
function specificity({ agency, district, shift }: SquadRule): number {
  const conditions = [agency, district, shift].filter((condition) => condition !== null).length;
  const weights =
    Number(district !== null) * 4 + Number(shift !== null) * 2 + Number(agency !== null);
  return conditions * 8 + weights;
}

function isOnly(words: readonly string[], word: string): boolean {
  return words.length > 0 && words.every((candidate) => candidate === word);
}
