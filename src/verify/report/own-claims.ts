import type { Agency } from '../../model/agency.js';
import type { PlanListClaim } from '../../model/plan-list-claim.js';
import type { ComponentClaim, ReportClaim } from '../../model/report-claim.js';
import type { Checks } from './checks.js';

/** A claim, and its position in its list. */
type Placed<Claim> = readonly [claim: Claim, index: number];

type PlanList = keyof PlanListClaim;

/** What a report says of one agency in its plan and its components. */
export type OwnClaims = {
  readonly [List in PlanList]: readonly Placed<PlanListClaim[List][number]>[];
} & { readonly components: readonly Placed<ComponentClaim>[] };

const LISTS = ['refresh', 'train', 'toFind', 'unfillable'] as const satisfies readonly PlanList[];

/**
 * Sorts the plan and the components of a report by agency.
 * @throws FalseClaim where an agency is named that the files do not have, or a component that has no place
 */
export function ownClaimsOf(
  claim: ReportClaim,
  agencies: readonly Agency[],
  checks: Checks,
): readonly OwnClaims[] {
  checkPartition(claim, checks);
  const positions = new Map(agencies.map(({ name }, index) => [name, index]));
  const own = agencies.map(() => {
    const lists = { refresh: [], train: [], toFind: [], unfillable: [], components: [] };
    return lists as { [List in keyof OwnClaims]: OwnClaims[List][number][] };
  });
  for (const list of LISTS) {
    for (const [index, row] of claim.plan[list].entries()) {
      const position = positions.get(row.agency);
      checks.holds('people', position !== undefined, `plan.${list}[${index}]`, () => {
        return `the plan names agency "${row.agency}", which the files do not have`;
      });
      (own[position!]![list] as Placed<typeof row>[]).push([row, index]);
    }
  }
  for (const [index, component] of claim.components.entries()) {
    const [first] = component.districtShifts;
    const { agency } = claim.districtShifts[first!]!;
    own[positions.get(agency)!]!.components.push([component, index]);
  }
  return own;
}

/** Every district-shift is in exactly one component, none is empty, and they are numbered from 1. */
function checkPartition({ components, districtShifts }: ReportClaim, checks: Checks): void {
  const rows = components.flatMap((component) => component.districtShifts);
  const places = new Set(rows.filter((row) => row < districtShifts.length));
  const isWhole = rows.length === districtShifts.length && places.size === rows.length;
  const isInOrder = components.every(
    ({ id, districtShifts: own }, index) => id === index + 1 && own.length > 0,
  );
  checks.holds('numbers', isWhole && isInOrder, 'components', () => {
    return 'not every district and shift stands in exactly one component';
  });
}
