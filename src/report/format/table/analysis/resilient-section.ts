import { counted } from '../../../amounts.js';
import type { ResilientReport } from '../../../analysis/resilient-value.js';
import type { TrainAnswer } from '../../../plan-value.js';
import type { ReportValue } from '../../../report-value.js';
import { thousands } from '../../../thousands.js';
import { headingText, proseText } from '../facts.js';
import { officerText } from '../names.js';
import type { Paper } from '../paper.js';
import { proofSentences, whereKnownText, whoSentences } from '../train-sentences.js';
import { resilientDates } from './resilient-dates.js';
import { resilientSeats } from './resilient-seats.js';

const PROVED = '; that is proved (--format json says why)';

/** The plan after which no single departure opens a gap, beside the plain one. */
export function* resilientSection(shown: ReportValue, paper: Paper): Generator<string> {
  const { resilient } = shown.analysis;
  if (resilient === null) return;
  const { train, plain, plan } = resilient;
  yield headingText(paper, 'So that no single departure opens a gap');
  yield proseText(paper, numberSentence(train, plain));
  if (train.total === null) return;
  for (const sentence of [...whoSentences(train), ...proofSentences(train, '', PROVED)]) {
    yield proseText(paper, sentence);
  }
  yield* resilientSeats(shown, plan, paper);
  if (paper.who && plan.refresh.length > 0) {
    const officers = plan.refresh.map((officer) => officerText(paper, officer)).join(', ');
    yield proseText(paper, `To refresh: ${officers}.`);
  }
  yield* sparesNobody(resilient, shown, paper);
}

function numberSentence(train: TrainAnswer, plain: TrainAnswer): string {
  if (train.total === null || plain.total === null) {
    return 'No number can be given: the days off that it rests on are not known.';
  }
  const known = whereKnownText(train);
  const isReached = train.unfillable === plain.unfillable;
  const asFar = isReached ? '' : ', as far as training can reach that';
  const more = train.total - plain.total;
  const beside = `beside ${numberText(plain)} without that`;
  return `${numberText(train)} to train${known}${asFar}, ${beside}: ${more === 0 ? 'no' : thousands(more)} more.`;
}

function numberText({ total, lowerBound, status }: TrainAnswer): string {
  if (status === 'limit')
    return `Between ${thousands(lowerBound ?? 0)} and ${thousands(total ?? 0)}`;
  return thousands(total ?? 0);
}

function* sparesNobody(
  { train, plain, plan }: ResilientReport,
  shown: ReportValue,
  paper: Paper,
): Generator<string> {
  const short = plain.unfillable ?? 0;
  const fragile = (train.unfillable ?? 0) - short;
  // Where none is fragile, the dates that stay short are those of the plain plan.
  if (fragile === 0) return;
  const instances = counted(fragile, 'instance');
  const also = short > 0 ? `; ${counted(short, 'other')} stay short` : '';
  yield proseText(
    paper,
    `${instances} can spare nobody, whoever is trained: covered, but short if one officer leaves${also}.`,
  );
  yield* resilientDates(plan.unfillable, shown, paper);
}
