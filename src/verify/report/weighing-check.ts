import type { AgencyCase } from './agency-case.js';
import type { CountedAgency } from './counted-agency.js';
import { mostSupplied } from './most-supplied.js';
import type { WeighingPart } from './reason-check.js';
import { classesOf, type NeedMinute, supplyOf } from './supply.js';

/**
 * Whether each of these reasons proves its bound, and no two of them rest on the same officer.
 * @throws FalseClaim
 */
export function checkWeighing(
  held: AgencyCase,
  counted: CountedAgency,
  parts: readonly WeighingPart[],
): void {
  const worked = workedBy(held, counted, parts);
  const refreshed = refreshedFor(held, counted, parts);
  for (const [index, part] of parts.entries()) {
    checkSupply(held, part, worked[index]!);
    checkAround(held, counted, part, refreshed[index]!);
  }
}

/** By reason, the minutes that each officer who could be trained works, by position in the reason. */
function workedBy(
  held: AgencyCase,
  { counts, trainable }: CountedAgency,
  parts: readonly WeighingPart[],
): readonly (readonly number[])[][] {
  const needs = parts.flatMap((part) => part.needs);
  const partOf = parts.flatMap((part, index) => part.needs.map(() => index));
  const firstOf = parts.map((_, index) => partOf.indexOf(index));
  const worked = parts.map((): number[][] => []);
  for (const positions of supplyOf(held, counts, needs, trainable).values()) {
    const first = partOf[positions[0]!]!;
    const other = positions.find((position) => partOf[position] !== first);
    held.checks.holds('proofs', other === undefined, parts[partOf[other ?? 0]!]!.path, () => {
      return `this lower bound is added to that of ${parts[first]!.path}, and an officer could help with both`;
    });
    worked[first]!.push(positions.map((position) => position - firstOf[first]!));
  }
  return worked;
}

/** Fewer officers than the bound supply less than is missing. */
function checkSupply(
  { checks }: AgencyCase,
  { path, claim }: WeighingPart,
  worked: readonly (readonly number[])[],
): void {
  const { lowerBound, weightedShort, mostPerOfficer, mostTogether, instances } = claim;
  const { one, together } = mostSupplied(instances, classesOf(worked), lowerBound - 1);
  const fewer = `${lowerBound - 1} ${lowerBound === 2 ? 'officer' : 'officers'}`;
  for (const [key, words, claimed, found] of [
    ['mostPerOfficer', 'the most that one officer can supply', mostPerOfficer, one],
    ['mostTogether', `the most that ${fewer} can supply`, mostTogether, together],
  ] as const) {
    checks.same('proofs', `${path}.${key}`, words, claimed, found);
  }
  checks.holds('proofs', together < weightedShort, path, () => {
    return `the reason does not prove ${lowerBound}: ${fewer} can supply ${together}, and ${weightedShort} are missing`;
  });
}

/** By reason, the officers whom a refresher adds at one of its minutes. */
function refreshedFor(
  held: AgencyCase,
  { counts, refreshable }: CountedAgency,
  parts: readonly WeighingPart[],
): readonly number[] {
  const needs = parts.flatMap((part) => part.needs);
  const partOf = parts.flatMap((part, index) => part.needs.map(() => index));
  const refreshed = parts.map(() => 0);
  for (const positions of supplyOf(held, counts, needs, refreshable).values()) {
    for (const part of new Set(positions.map((position) => partOf[position]!))) {
      refreshed[part]! += 1;
    }
  }
  return refreshed;
}

/** What a reason says of refreshers that come first, and of what training cannot fill. */
function checkAround(
  held: AgencyCase,
  { counts }: CountedAgency,
  { path, claim, needs }: WeighingPart,
  refreshed: number,
): void {
  const { afterRefresh, unfillable } = claim;
  const beyond = needs.filter((need) => isBeyond(counts, need)).length;
  for (const [key, words, claimed, found] of [
    ['afterRefresh', 'officers who are refreshed first', afterRefresh, refreshed],
    ['unfillable', 'instances that stay short whoever is trained', unfillable, beyond],
  ] as const) {
    held.checks.same('proofs', `${path}.${key}`, words, claimed, found);
  }
}

function isBeyond(
  counts: CountedAgency['counts'],
  { districtShift, day, minute }: NeedMinute,
): boolean {
  const instance = counts.of(districtShift, day)!;
  const piece = instance.pieces.find(({ from, to }) => from <= minute && minute < to)!;
  return piece.everyone < instance.required;
}
