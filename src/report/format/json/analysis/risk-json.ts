import type {
  HoursOpened,
  RestsOnOne,
  RiskOfficer,
  RiskReport,
} from '../../../analysis/risk-value.js';
import { fourDecimals } from '../../plain-values.js';
import type { Member } from '../json-document.js';
import { jsonLine } from '../json-text.js';
import { homeJson, officerJson, squadJson } from '../plan-json.js';
import type { AnalysisJsonContext } from './analysis-json-context.js';

/** What breaks when one officer leaves. */
export function riskMember(risk: RiskReport | null, context: AnalysisJsonContext): Member {
  if (risk === null) return { key: 'risk', value: null };
  const { counted, opensGap, mostHoursOpened } = risk.afterPlan;
  return {
    key: 'risk',
    members: [
      { key: 'counted', value: risk.counted },
      { key: 'opensGap', value: risk.opensGap },
      { key: 'officers', lines: risk.officers.map((row) => jsonLine(riskJson(row, context))) },
      { key: 'restsOnOne', lines: risk.restsOnOne.map((row) => jsonLine(restsJson(row, context))) },
      {
        key: 'afterPlan',
        value: { counted, opensGap, mostHoursOpened: fourDecimals(mostHoursOpened) },
      },
    ],
  };
}

/** Hours that open, in the order of the contract. */
export function hoursOpenedJson(row: HoursOpened): HoursOpened {
  return {
    hoursOpened: fourDecimals(row.hoursOpened),
    hoursNone: fourDecimals(row.hoursNone),
    hoursWorse: fourDecimals(row.hoursWorse),
    instancesOpened: row.instancesOpened,
  };
}

function riskJson(row: RiskOfficer, context: AnalysisJsonContext): object {
  return {
    ...officerJson(row, context),
    ...squadJson(row, context),
    ...hoursOpenedJson(row),
    districtShifts: row.districtShifts.map((hit) => ({
      ...homeJson(hit),
      ...hoursOpenedJson(hit),
    })),
  };
}

function restsJson(row: RestsOnOne, context: AnalysisJsonContext): object {
  return {
    ...homeJson(row),
    hours: fourDecimals(row.hours),
    officers: row.officers.map((officer) => officerJson(officer, context)),
  };
}
