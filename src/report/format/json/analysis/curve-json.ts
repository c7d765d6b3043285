import type { CurvePoint, CurveReport } from '../../../analysis/curve-value.js';
import type { Member } from '../json-document.js';
import { jsonLine } from '../json-text.js';
import type { AnalysisJsonContext } from './analysis-json-context.js';
import { seatsJson } from './seats-json.js';

/** What each number of trainees buys: the most hours that can be closed. */
export function curveMember(curve: CurveReport | null, context: AnalysisJsonContext): Member {
  const key = 'curve';
  if (curve === null) return { key, value: null };
  const { certificates, hoursClosed } = curve.refreshers;
  return {
    key,
    members: [
      { key: 'refreshers', value: { certificates, hoursClosed } },
      { key: 'hoursShortToday', value: curve.hoursShortToday },
      { key: 'hoursShort', value: curve.hoursShort },
      { key: 'hoursClosable', value: curve.hoursClosable },
      { key: 'hoursBeyondTraining', value: curve.hoursBeyondTraining },
      { key: 'planned', value: curve.planned },
      { key: 'points', lines: curve.points.map((point) => pointLine(point, context)) },
    ],
  };
}

function pointLine(point: CurvePoint, context: AnalysisJsonContext): string {
  const { trainees, volunteers, toFind, hoursClosed, hoursClosedAtMost, hoursShort } = point;
  const { status, keepsPrevious, added, dropped } = point;
  return jsonLine({
    trainees,
    volunteers,
    toFind,
    hoursClosed,
    hoursClosedAtMost,
    hoursShort,
    status,
    keepsPrevious,
    added: seatsJson(added, context),
    dropped: seatsJson(dropped, context),
  });
}
