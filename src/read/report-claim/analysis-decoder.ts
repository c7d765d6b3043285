import type {
  AnalysisClaim,
  BoughtClaim,
  OpenedClaim,
  SeatClaim,
  SeatsClaim,
} from '../../model/analysis-claim.js';
import type { HomeClaim } from '../../model/home-claim.js';
import type { StepClaim } from '../../model/plan-list-claim.js';
import {
  choiceOf,
  count,
  listOf,
  nullable,
  number,
  objectOf,
  optional,
  text,
  yesNo,
} from './decode.js';
import { answerDecoder, atHome } from './named-decoders.js';
import { planDecoder, squadDecoders, trainRowDecoder } from './plan-decoder.js';

const STEPS = ['today', 'moves', 'refreshers', 'list', 'toFind'];

const stepDecoder = objectOf<StepClaim>({
  step: choiceOf(STEPS),
  officers: count,
  hoursShort: number,
  hoursNone: number,
  instancesShort: count,
  coveredShare: nullable(number),
});

const stepsDecoder = objectOf({ steps: listOf(stepDecoder) });

const seats = {
  train: listOf(trainRowDecoder),
  find: listOf(atHome<Omit<SeatClaim, keyof HomeClaim>>({ ...squadDecoders, count })),
};

const bought = {
  trainees: count,
  volunteers: count,
  toFind: count,
  hoursClosed: number,
  hoursClosedAtMost: number,
  hoursShort: number,
  status: choiceOf<BoughtClaim['status']>(['optimal', 'limit']),
};

const refreshers = objectOf({ certificates: count, hoursClosed: number });

const curveDecoder = objectOf({
  refreshers,
  hoursShortToday: number,
  hoursShort: number,
  hoursClosable: number,
  hoursBeyondTraining: number,
  planned: count,
  points: listOf(
    objectOf({
      ...bought,
      keepsPrevious: yesNo,
      added: objectOf<SeatsClaim>(seats),
      dropped: objectOf(seats),
    }),
  ),
});

const budgetDecoder = objectOf({
  ...bought,
  ...seats,
  refreshers,
  hoursStillClosable: number,
  hoursBeyondTraining: number,
  enough: count,
});

const opened = {
  hoursOpened: number,
  hoursNone: number,
  hoursWorse: number,
  instancesOpened: count,
};

const named = objectOf({ officer: text });

const riskDecoder = objectOf({
  counted: count,
  opensGap: count,
  officers: listOf(
    atHome({
      officer: text,
      ...squadDecoders,
      ...opened,
      districtShifts: listOf(atHome<OpenedClaim>(opened)),
    }),
  ),
  restsOnOne: listOf(atHome({ hours: number, officers: listOf(atHome({ officer: text })) })),
  afterPlan: objectOf({ counted: count, opensGap: count, mostHoursOpened: number }),
});

const resilientDecoder = objectOf({
  train: answerDecoder,
  plain: answerDecoder,
  plan: planDecoder,
});

const home = atHome({});

const movesDecoder = objectOf({
  note: nullable(text),
  moves: listOf(
    objectOf({ from: home, to: home, ...squadDecoders, count, officers: listOf(named) }),
  ),
  steps: listOf(stepDecoder),
  trainBefore: answerDecoder,
  trainAfter: answerDecoder,
  plan: planDecoder,
});

/** What of the analysis can be recounted. */
export const recountedDecoder = objectOf<
  AnalysisClaim & { readonly steps: { readonly steps: readonly StepClaim[] } | null }
>({
  steps: nullable(stepsDecoder),
  curve: optional(nullable(curveDecoder), null),
  budget: optional(nullable(budgetDecoder), null),
  risk: optional(nullable(riskDecoder), null),
  resilient: optional(nullable(resilientDecoder), null),
  moves: optional(nullable(movesDecoder), null),
});
