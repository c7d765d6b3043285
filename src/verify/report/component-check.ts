import { isCounted } from '../../model/basis.js';
import type { ComponentClaim } from '../../model/report-claim.js';
import type { AgencyCase } from './agency-case.js';
import { type CountedAgency, sumPlanned } from './counted-agency.js';
import { partsOf, type ReasonParts } from './reason-check.js';
import { checkSearched, needsOf } from './searched-check.js';
import { supplyOf } from './supply.js';
import { checkPlanned, checkStatus, checkWhole } from './train-check.js';
import { checkWeighing } from './weighing-check.js';

/**
 * Whether the components of an agency add up, and whether each reason proves its bound.
 * @throws FalseClaim
 */
export function checkComponents(held: AgencyCase, counted: CountedAgency): void {
  const parts: ReasonParts['weighing'][number][] = [];
  const searched: { component: ComponentClaim; path: string; parts: ReasonParts }[] = [];
  for (const [component, index] of held.own.components) {
    const own = ownShifts(held, component);
    const path = `components[${index}]`;
    checkTrain(held, component, path, own, counted);
    const { reason, train } = component;
    held.checks.same(
      'proofs',
      `${path}.train.lowerBound`,
      'lower bound',
      train.lowerBound ?? 0,
      reason?.lowerBound ?? 0,
    );
    if (reason === null) continue;
    const found = partsOf(held, counted.counts, reason, `${path}.reason`, (shift) => {
      return own.includes(shift) && counted.tallies[shift] !== null;
    });
    parts.push(...found.weighing);
    if (found.searched > 0) searched.push({ component, path: `${path}.reason`, parts: found });
  }
  checkWeighing(held, counted, parts);
  if (searched.length > 0) checkApart(held, counted);
  for (const { component, path, parts: found } of searched) {
    checkSearched(held, counted, ownShifts(held, component), found, path);
  }
}

/** Bounds of components only add up where no officer could help in two of them. */
function checkApart(held: AgencyCase, counted: CountedAgency): void {
  const { agency, claim, firstRow, checks } = held;
  const componentOf = (index: number): number => claim.districtShifts[firstRow + index]!.component;
  const needs = needsOf(held, counted, [...agency.districtShifts.keys()]);
  for (const minutes of supplyOf(held, counted.counts, needs, counted.trainable).values()) {
    const first = componentOf(needs[minutes[0]!]!.districtShift);
    const other = minutes
      .map((minute) => componentOf(needs[minute]!.districtShift))
      .find((component) => component !== first);
    checks.holds('proofs', other === undefined, `components[${first - 1}]`, () => {
      return `the lower bounds of components ${first} and ${other} are added up, and an officer could help with both`;
    });
  }
}

/** Positions among the agency's district-shifts of those of a component that are its own. */
function ownShifts({ agency, firstRow }: AgencyCase, { districtShifts }: ComponentClaim): number[] {
  return districtShifts
    .map((row) => row - firstRow)
    .filter((index) => index >= 0 && index < agency.districtShifts.length);
}

function checkTrain(
  held: AgencyCase,
  { id, train, districtShifts }: ComponentClaim,
  path: string,
  own: readonly number[],
  { tallies, planned }: CountedAgency,
): void {
  const { checks, claim } = held;
  checks.same('numbers', path, 'district-shifts of one agency', districtShifts.length, own.length);
  for (const row of districtShifts) {
    const { component } = claim.districtShifts[row]!;
    checks.same('numbers', `districtShifts[${row}].component`, 'component', component, id);
  }
  const isKnown = districtShifts.some((row) => isCounted(claim.districtShifts[row]!.basis));
  const sum = sumPlanned(own.map((index) => planned[index]!));
  checkPlanned(held, train, `${path}.train`, isKnown ? sum : null);
  checkStatus(held, train, `${path}.train`);
  const rows = districtShifts.map((row) => claim.districtShifts[row]!);
  checkWhole(train.status, `${path}.train.status`, rows, checks);
  const unfillable = own.reduce(
    (total, index) => total + (tallies[index]?.unfillable.length ?? 0),
    0,
  );
  checks.same(
    'dates',
    `${path}.train.unfillable`,
    'instances that training cannot fill',
    train.unfillable,
    isKnown ? unfillable : null,
  );
}
