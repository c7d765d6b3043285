import type { Agency } from '../../src/model/agency.js';
import type { Officer, Role } from '../../src/model/officer.js';
import type { Policy } from '../../src/model/policy.js';
import { isCertifiedFor, type Stint, scheduledStints } from './literal-duty.js';
import { instancesOf } from './literal-recount.js';

/*
 * Cover at three levels, taken literally: at every minute the officers are written down by name.
 */

/** Minutes, in the words of coverage/city/cover-levels. */
export interface LiteralLevels {
  readonly minutesRequired: number;
  readonly inDistrict: number;
  readonly inCity: number;
  readonly inDistrictWithUnit: number;
  readonly inCityWithUnit: number;
}

/**
 * Counts every minute of every required instance.
 * @param hasUnit whether anyone has a row in a unit in the period
 */
export function literalLevels(
  agency: Agency,
  policy: Policy,
  isAsked: (districtShift: number) => boolean,
  hasUnit: boolean,
): LiteralLevels {
  const certified = scheduledStints(agency, policy).filter((stint) =>
    isCertifiedFor(stint, policy),
  );
  const city = byMinute(certified);
  const unit = byMinute(hasUnit ? unitStints(agency, policy) : []);
  const sum = {
    minutesRequired: 0,
    inDistrict: 0,
    inCity: 0,
    inDistrictWithUnit: 0,
    inCityWithUnit: 0,
  };
  for (const shift of [...agency.districtShifts.keys()].filter(isAsked)) {
    const first = (day: number): number => {
      const weekday = (((day + 3) % 7) + 7) % 7;
      const row = agency.districtShifts[shift]!.rows.find(
        ({ days }) => (days >> weekday) % 2 === 1,
      );
      return day * 1440 + row!.window.start;
    };
    for (const { day, required, present, heads } of instancesOf(agency, shift, certified, policy)) {
      if (required === 0) continue;
      for (const minute of heads.keys()) {
        const here = [...present].flatMap(([officer, on]) => (on[minute] === 1 ? [officer] : []));
        const anywhere = city.get(first(day) + minute) ?? [];
        const added = unit.get(first(day) + minute) ?? [];
        sum.minutesRequired += 1;
        sum.inDistrict += Number(new Set(here).size >= required);
        sum.inCity += Number(new Set(anywhere).size >= required);
        sum.inDistrictWithUnit += Number(new Set([...here, ...added]).size >= required);
        sum.inCityWithUnit += Number(new Set([...anywhere, ...added]).size >= required);
      }
    }
  }
  return sum;
}

/** Minutes of the period with someone of the unit on duty. */
export function literalUnitMinutes(agency: Agency, policy: Policy): number {
  const { from, to } = policy.period;
  const minutes = byMinute(unitStints(agency, policy));
  return [...minutes.keys()].filter((minute) => minute >= from * 1440 && minute < (to + 1) * 1440)
    .length;
}

/** The duty of those rows that are in the unit. */
function unitStints(agency: Agency, policy: Policy): Stint[] {
  const roles: Record<Role, Role> = {
    unit: 'patrol',
    patrol: 'other',
    supervisor: 'other',
    recruit: 'other',
    other: 'other',
  };
  const originals = new Map<Officer, Officer>();
  const officers = agency.officers.map((officer) => {
    const asPatrol = {
      ...officer,
      assignments: officer.assignments.map((held) => ({
        ...held,
        posting: { ...held.posting, role: roles[held.posting.role] },
      })),
    };
    originals.set(asPatrol, officer);
    return asPatrol;
  });
  return scheduledStints({ ...agency, officers }, policy).map((stint) => ({
    ...stint,
    officer: originals.get(stint.officer)!,
  }));
}

function byMinute(stints: readonly Stint[]): Map<number, Officer[]> {
  const minutes = new Map<number, Officer[]>();
  for (const { officer, from, to } of stints) {
    for (let minute = from; minute < to; minute += 1) {
      const known = minutes.get(minute);
      if (known === undefined) minutes.set(minute, [officer]);
      else known.push(officer);
    }
  }
  return minutes;
}
