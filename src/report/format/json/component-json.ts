import type { ComponentReport } from '../../plan-value.js';
import { componentSentence } from '../../reason/reason-sentence.js';
import { jsonLine } from './json-text.js';
import { type ReasonJsonContext, reasonJson } from './reason-json.js';
import { trainAnswerJson } from './train-json.js';

/**
 * One component as a line of JSON: its district-shifts, its number and why it is not smaller.
 * @param component with the district-shifts that are shown
 * @param whole with all of them
 */
export function componentJson(
  component: ComponentReport,
  context: ReasonJsonContext,
  whole = component,
): string {
  const { id, districtShifts, train, reason } = component;
  return jsonLine({
    id,
    districtShifts,
    train: trainAnswerJson(train),
    reason: reason && reasonJson(reason, componentSentence(whole, reason, context.words), context),
  });
}
