import type { Issue } from '../../../../src/model/issue.js';
import type { LimitResult } from '../../../../src/report/check/settle-limits.js';
import type { CheckValue } from '../../../../src/report/format/answered.js';
import { ISSUES } from '../issues.js';
import { TOWN } from '../town.js';

/** Everything that a format could take for its own, or that could command a terminal or a CI service. */
const HOSTILE =
  '50%0A\n::error::boo\r]]><b a="1" c=\'2\'>&amp;\u0000\u001b[31m\u202e[x](http://x) `|` \ud800';

const BAD: Issue = {
  ...ISSUES[2]!,
  code: 'district-unknown',
  file: './My Rosters/a,b:c%\n.csv',
  value: HOSTILE,
  officer: HOSTILE,
  suggestion: HOSTILE,
};

const NOBODY = { agency: null, officer: null, field: null, value: null } as const;

const BROKEN: LimitResult = {
  ...{ name: 'max-short', level: 'error', limit: 0, measured: 12, accepted: 0, verdict: 'broken' },
  findings: [{ ...NOBODY, code: 'max-short', district: HOSTILE, shift: 'Day', measured: 12 }],
};

/** A note, a warning on twelve rows, an error, a warning full of hostile values, and three limits. */
export const FOUND: CheckValue = {
  ...TOWN,
  issues: [...ISSUES, BAD],
  limits: [
    BROKEN,
    {
      ...BROKEN,
      name: 'max-train',
      level: 'warn',
      measured: null,
      verdict: 'unknown',
      findings: [],
    },
    { ...BROKEN, name: 'max-fragile', level: 'off', verdict: 'off', findings: [] },
    { ...BROKEN, name: 'min-covered', limit: 0.9, measured: 0.95, verdict: 'met', findings: [] },
  ],
};

export const SOUND: CheckValue = { ...TOWN, issues: [], limits: [] };
