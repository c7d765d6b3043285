import type { OpenedClaim, RiskClaim } from '../../model/analysis-claim.js';
import type { Officer } from '../../model/officer.js';
import { type AgencyCase, ownPlaceText, placeIndex, placeText } from './agency-case.js';
import { FalseClaim } from './checks.js';
import { claimOf } from './claim-of.js';
import {
  type Departures,
  departuresOf,
  type Loss,
  lossesAdded,
  NOTHING_LOST,
} from './departures.js';
import { checkHome, checkSquad, officersByName, type PlanPeople } from './people-check.js';
import { hoursOf } from './shift-check.js';
import type { ShiftTally } from './shift-tally.js';

const PATH = 'analysis.risk';

/**
 * Whether just those officers are listed whose single departure opens a gap, each with the hours that it
 * opens, and as many once the plan is carried out.
 * @param tallies by district-shift; null where nobody's days off are known
 * @throws FalseClaim
 */
export function checkRisk(
  held: AgencyCase,
  risk: RiskClaim,
  people: PlanPeople,
  tallies: readonly (ShiftTally | null)[],
): void {
  const { checks } = held;
  const isCounted = (districtShift: number): boolean => tallies[districtShift] !== null;
  const now = departuresOf(claimOf(held, [], []), isCounted);
  checkOfficers(held, risk, now);
  checkRests(held, risk, now, tallies);
  const trained = [...people.listed, ...people.toFind];
  const after = departuresOf(claimOf(held, trained, people.refreshed), isCounted);
  const opening = openingOf(after);
  const most = Math.max(0, ...opening.map(([, losses]) => sumOf(losses).minutes));
  for (const [key, words, claimed, counted] of [
    ['counted', 'officers who count', risk.counted, now.size],
    ['opensGap', 'officers whose departure opens a gap', risk.opensGap, openingOf(now).length],
    ['afterPlan.counted', 'officers who count after the plan', risk.afterPlan.counted, after.size],
    [
      'afterPlan.opensGap',
      'officers whose departure opens a gap after the plan',
      risk.afterPlan.opensGap,
      opening.length,
    ],
    [
      'afterPlan.mostHoursOpened',
      'most hours that one departure opens after the plan',
      risk.afterPlan.mostHoursOpened,
      hoursOf(most),
    ],
  ] as const) {
    checks.same('numbers', `${PATH}.${key}`, words, claimed, counted);
  }
}

type Losses = ReadonlyMap<number, Loss>;

function openingOf(departures: Departures): [Officer, Losses][] {
  return [...departures].filter(([, losses]) => sumOf(losses).minutes > 0);
}

function checkOfficers(held: AgencyCase, { officers }: RiskClaim, now: Departures): void {
  const { checks } = held;
  const find = finderOf(held);
  const left = new Map(openingOf(now));
  for (const [index, row] of officers.entries()) {
    const path = `${PATH}.officers[${index}]`;
    const officer = find(row.officer, path);
    const losses = left.get(officer);
    if (losses === undefined) {
      throw new FalseClaim(
        path,
        `the departure of officer ${row.officer} opens no gap, or is told twice`,
      );
    }
    left.delete(officer);
    checkHome(held, officer, row, path);
    checkSquad(held, officer, row, path);
    checkLoss(held, path, `the departure of officer ${row.officer}`, row, sumOf(losses));
    checks.same(
      'numbers',
      `${path}.districtShifts`,
      'places',
      row.districtShifts.length,
      losses.size,
    );
    for (const [at, place] of row.districtShifts.entries()) {
      const what = `the departure of officer ${row.officer}, in ${placeText(place)}`;
      const loss = losses.get(placeIndex(held, place)) ?? NOTHING_LOST;
      checkLoss(held, `${path}.districtShifts[${at}]`, what, place, loss);
    }
  }
  checks.same(
    'numbers',
    `${PATH}.officers`,
    'officers whose departure opens a gap',
    officers.length,
    officers.length + left.size,
  );
}

function sumOf(losses: Losses): Loss {
  return [...losses.values()].reduce(lossesAdded, NOTHING_LOST);
}

function checkLoss(
  { checks }: AgencyCase,
  path: string,
  what: string,
  claim: OpenedClaim,
  loss: Loss,
): void {
  for (const [key, words, counted] of [
    ['hoursOpened', 'hours opened', hoursOf(loss.minutes)],
    ['hoursNone', 'hours with nobody certified', hoursOf(loss.minutesNone)],
    ['hoursWorse', 'hours worse', hoursOf(loss.minutesWorse)],
    ['instancesOpened', 'dates opened', loss.instances],
  ] as const) {
    checks.same('numbers', `${path}.${key}`, `${what}, ${words}`, claim[key], counted);
  }
}

/** Whether just those district-shifts are told that rest on one officer, with all who do. */
function checkRests(
  held: AgencyCase,
  { restsOnOne }: RiskClaim,
  now: Departures,
  tallies: readonly (ShiftTally | null)[],
): void {
  const { checks } = held;
  const find = finderOf(held);
  const told = new Map(restsOnOne.map((row, index) => [placeIndex(held, row), { row, index }]));
  for (const [place, tally] of tallies.entries()) {
    const covered = tally === null ? 0 : tally.minutesRequired - tally.minutesShort;
    const pillars = [...now].filter(([, losses]) => losses.get(place)?.minutes === covered);
    const counted = new Set(covered === 0 ? [] : pillars.map(([officer]) => officer));
    const { row, index } = told.get(place) ?? { row: null, index: 0 };
    const path = row === null ? `${PATH}.restsOnOne` : `${PATH}.restsOnOne[${index}]`;
    const claimed = new Set(
      row?.officers.map((pillar) => {
        const officer = find(pillar.officer, path);
        checkHome(held, officer, pillar, path);
        return officer;
      }),
    );
    const isSame = claimed.size === counted.size && [...claimed].every((one) => counted.has(one));
    checks.holds('numbers', isSame, path, () => {
      return `${ownPlaceText(held, place)}, officers on each of whom alone all its cover rests: ${claimed.size} claimed, ${counted.size} recounted`;
    });
    if (row !== null) {
      const what = `${placeText(row)}, covered hours`;
      checks.same('numbers', `${path}.hours`, what, row.hours, hoursOf(covered));
    }
  }
  checks.same('numbers', `${PATH}.restsOnOne`, 'places told', restsOnOne.length, told.size);
}

function finderOf(held: AgencyCase): (name: string, path: string) => Officer {
  const byName = officersByName(held);
  return (name, path) => {
    const officer = byName.get(name);
    if (officer === undefined) throw new FalseClaim(path, `officer ${name} is not in the roster`);
    return officer;
  };
}
