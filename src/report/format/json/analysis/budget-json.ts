import type { BudgetReport } from '../../../analysis/budget-value.js';
import type { Member } from '../json-document.js';
import { jsonLine } from '../json-text.js';
import type { AnalysisJsonContext } from './analysis-json-context.js';
import { findJson, trainJson } from './seats-json.js';

/** The best plan for a given number of trainees. */
export function budgetMember(budget: BudgetReport | null, context: AnalysisJsonContext): Member {
  const key = 'budget';
  if (budget === null) return { key, value: null };
  const { certificates, hoursClosed } = budget.refreshers;
  return {
    key,
    members: [
      { key: 'trainees', value: budget.trainees },
      { key: 'volunteers', value: budget.volunteers },
      { key: 'toFind', value: budget.toFind },
      { key: 'refreshers', value: { certificates, hoursClosed } },
      { key: 'hoursClosed', value: budget.hoursClosed },
      { key: 'hoursClosedAtMost', value: budget.hoursClosedAtMost },
      { key: 'hoursShort', value: budget.hoursShort },
      { key: 'hoursStillClosable', value: budget.hoursStillClosable },
      { key: 'hoursBeyondTraining', value: budget.hoursBeyondTraining },
      { key: 'status', value: budget.status },
      { key: 'enough', value: budget.enough },
      { key: 'train', lines: budget.train.map((row) => jsonLine(trainJson(row, context))) },
      {
        key: 'find',
        lines: budget.find.map((row) =>
          jsonLine({ ...findJson(row, context), eligible: row.eligible }),
        ),
      },
    ],
  };
}
