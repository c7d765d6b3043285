import type { Objective } from '../../model/policy.js';
import type { BareClaim, InputClaim, ReportClaim } from '../../model/report-claim.js';
import type { JsonNode } from '../json-text.js';
import { recountedDecoder } from './analysis-decoder.js';
import { componentDecoder } from './component-decoder.js';
import {
  choiceOf,
  count,
  type Decoder,
  listOf,
  misfit,
  nullable,
  number,
  objectOf,
  optional,
  text,
  yesNo,
} from './decode.js';
import { districtShiftDecoder } from './district-shift-decoder.js';
import { agencyName, date } from './named-decoders.js';
import { planDecoder } from './plan-decoder.js';
import { summaryDecoder } from './summary-decoder.js';

/** The claims of a whole report. */
export const reportDecoder: Decoder<ReportClaim> = (node, path) => {
  const { asOf, period, policy, whatIf, estimate, analysis, ...claims } = documentDecoder(
    node,
    path,
  );
  const { hoursOff, ...settings } = policy;
  return {
    ...claims,
    ...analysis,
    isWhatIf: whatIf,
    isEstimate: estimate,
    days: period.days,
    policy: {
      ...settings,
      asOf,
      period: { from: period.from, to: period.to },
      hoursOff: hoursOff && new Map(hoursOff.map(({ reason, hours }) => [reason, hours] as const)),
    },
  };
};

const inputDecoder = objectOf<InputClaim>({ role: text, file: text, sha256: text, rows: count });

const bareDecoder = objectOf<BareClaim>({
  agency: agencyName,
  district: text,
  minutesPerWeek: count,
});

/** A share that is more than nothing. */
function shareOf(most: number): Decoder<number> {
  return (node, path) => {
    const value = number(node, path);
    return value > 0 && value <= most ? value : misfit(node, path, `more than 0, at most ${most}`);
  };
}

/** Names of the parts of the analysis that say something, and what can be recounted of them. */
const analysisDecoder: Decoder<Pick<ReportClaim, 'analysis' | 'steps' | 'recounted'>> = (
  node,
  path,
) => {
  if (node.kind !== 'object') return misfit(node, path, 'an object: { ... }');
  const analysis = node.members.filter((member) => !isNull(member.node)).map(({ key }) => key);
  const { steps, ...recounted } = recountedDecoder(node, path);
  return { analysis, steps: steps?.steps ?? null, recounted };
};

const saysSomething: Decoder<boolean> = (node) => !isNull(node);

function isNull(node: JsonNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

const documentDecoder = objectOf({
  asOf: date,
  period: objectOf({ from: date, to: date, days: count }),
  inputs: listOf(inputDecoder),
  policy: objectOf({
    minPatrolYears: number,
    certificateMonths: nullable(count),
    countSupervisors: yesNo,
    availability: shareOf(1),
    target: shareOf(0.9999),
    objective: choiceOf<Objective>(['fewest', 'listed-first']),
    hoursOff: nullable(listOf(objectOf({ reason: text, hours: number }))),
  }),
  summary: summaryDecoder,
  districtShifts: listOf(districtShiftDecoder),
  components: listOf(componentDecoder),
  plan: planDecoder,
  bareMinutes: listOf(bareDecoder),
  ledger: listOf(objectOf({ disposition: text, officers: count })),
  analysis: analysisDecoder,
  whatIf: optional(saysSomething, false),
  estimate: optional(saysSomething, false),
});
