import type { HomeClaim } from '../../model/home-claim.js';
import type { Officer } from '../../model/officer.js';
import type { SquadClaim } from '../../model/plan-list-claim.js';
import { formatWeekdays } from '../../model/weekday.js';
import { isRefreshable, isTrainable } from '../candidate-check.js';
import { ownPlace } from '../home-check.js';
import { type AgencyCase, placeIndex, placeText } from './agency-case.js';
import { FalseClaim } from './checks.js';
import { findSquads } from './squad-check.js';

/** The officers that a plan means, those still to find included. */
export interface PlanPeople {
  readonly listed: readonly Officer[];
  readonly toFind: readonly Officer[];
  readonly refreshed: readonly Officer[];
}

/**
 * Finds the officers of a plan in the roster, and checks that they may be trained or refreshed and stand
 * where the plan says. Those still to find have no name: so many of the squad stand for them, with the
 * duty that the plan means.
 * @throws FalseClaim
 */
export function findPeople(held: AgencyCase): PlanPeople {
  const { policy, own, checks } = held;
  const byName = officersByName(held);
  const seen = new Set<Officer>();
  const find = (row: Named, path: string, isFit: (officer: Officer) => boolean): Officer => {
    const officer = byName.get(row.officer);
    if (officer === undefined) {
      throw new FalseClaim(path, `officer ${row.officer} is planned and is not in the roster`);
    }
    checks.holds('people', !seen.has(officer), path, () => {
      return `officer ${row.officer} is planned twice`;
    });
    seen.add(officer);
    checks.holds('people', isFit(officer), path, () => {
      return `officer ${row.officer} is planned and may not be: ${unfitness(path)}`;
    });
    checkHome(held, officer, row, path);
    return officer;
  };
  const refreshed = own.refresh.map(([row, index]) =>
    find(row, `plan.refresh[${index}]`, (officer) => isRefreshable(officer, policy)),
  );
  const listed = own.train.map(([row, index]) => {
    const path = `plan.train[${index}]`;
    const officer = find(row, path, (each) => isListed(each, held));
    checkSquad(held, officer, row, path);
    return officer;
  });
  return { refreshed, listed, toFind: findSquads(held) };
}

type Named = HomeClaim & { readonly officer: string };

/** Officers of the roster by all the names under which they may stand in a report. */
export function officersByName({ agency, names }: AgencyCase): Map<string, Officer> {
  const byName = new Map<string, Officer>();
  for (const officer of agency.officers) {
    for (const name of names.officer(agency.name, officer.id)) byName.set(name, officer);
  }
  return byName;
}

/** Whether an officer has volunteered and may be trained. */
export function isListed(officer: Officer, { policy }: AgencyCase): boolean {
  return officer.willingness === 'listed' && isTrainable(officer, policy);
}

function unfitness(path: string): string {
  return path.startsWith('plan.refresh')
    ? 'not a certified patrol officer whose certificate a refresher could renew'
    : 'not a listed volunteer on patrol with the years it takes, without a course, who stays through the period';
}

/** Whether an officer's own place is where a row puts him or her. */
export function checkHome(held: AgencyCase, officer: Officer, row: Named, path: string): void {
  const own = ownPlace(officer, held.policy)?.districtShift ?? null;
  held.checks.holds('people', own === placeIndex(held, row), path, () => {
    return `officer ${row.officer} is said to stand in ${placeText(row)}, and that is not his or her own place`;
  });
}

export function checkSquad(
  held: AgencyCase,
  officer: Officer,
  row: SquadClaim,
  path: string,
): void {
  const posting = ownPlace(officer, held.policy)!.posting;
  const isSame = (claimed: string | null, own: string | null): boolean =>
    claimed === own || (claimed !== null && own !== null && held.names.text(own).includes(claimed));
  const daysOff = posting.daysOff === null ? null : formatWeekdays(posting.daysOff);
  const isOwn =
    isSame(row.squad, posting.squad) &&
    isSame(row.rotation, posting.rotation) &&
    row.anchor === posting.anchor &&
    row.daysOff === daysOff;
  held.checks.holds('people', isOwn, path, () => {
    return 'the squad or the days off that are given for this officer are not those of the roster';
  });
}
