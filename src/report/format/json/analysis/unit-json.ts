import type { UnitReport } from '../../../analysis/unit-value.js';
import { fourDecimals } from '../../plain-values.js';
import type { Member } from '../json-document.js';
import { jsonLine } from '../json-text.js';

/** A dedicated CIT or co-responder unit, and cover in the district, in the city, and with the unit. */
export function unitMember(report: UnitReport | null): Member {
  const key = 'unit';
  if (report === null) return { key, value: null };
  const { unit, hoursRequired, levels } = report;
  return {
    key,
    members: [
      {
        key: 'unit',
        value: unit && {
          officers: unit.officers,
          certified: unit.certified,
          withoutPlace: unit.withoutPlace,
          withoutDaysOff: unit.withoutDaysOff,
          hoursOnDuty: fourDecimals(unit.hoursOnDuty),
          hoursInPeriod: unit.hoursInPeriod,
        },
      },
      { key: 'hoursRequired', value: fourDecimals(hoursRequired) },
      {
        key: 'levels',
        lines: levels.map(({ level, hoursCovered, hoursShort, coveredShare }) =>
          jsonLine({
            level,
            hoursCovered: fourDecimals(hoursCovered),
            hoursShort: fourDecimals(hoursShort),
            coveredShare,
          }),
        ),
      },
    ],
  };
}
