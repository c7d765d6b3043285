import type { ReportVerdict } from '../../../src/model/report-verdict.js';
import type { VerifyValue } from '../../../src/report/verdict/verify-value.js';
import { TOWN } from '../format/town.js';

const HOLDS: ReportVerdict = {
  falseClaim: null,
  held: { files: 4, numbers: 1204, dates: 31, people: 3, cover: 14, proofs: 5 },
  trusted: [
    {
      path: 'components[0].reason',
      sentence: 'that 12 are needed was searched by the planner; searching it again takes too long',
    },
  ],
  notChecked: ['words', 'analysis'],
  analysis: ['steps', 'risk'],
};

const { tool, policy, inputs } = TOWN;

/** A report that holds, as far as it can be told. */
export const HELD: VerifyValue = {
  tool,
  policy,
  inputs,
  report: { file: 'plan.json', sha256: 'a'.repeat(64) },
  verdict: HOLDS,
};

/** One that does not. */
export const REFUTED: VerifyValue = {
  ...HELD,
  verdict: {
    ...HOLDS,
    falseClaim: {
      path: 'plan.train[0]',
      sentence: 'officer 4471 is planned twice',
    },
    held: { files: 4, numbers: 20, dates: 0, people: 1, cover: 0, proofs: 0 },
    trusted: [],
  },
};
