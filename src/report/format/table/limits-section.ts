import type { LimitResult } from '../../check/settle-limits.js';
import { thousands } from '../../thousands.js';
import { beforeNumber, measuredNumber, NOT_COUNTED, worstText } from '../limit-sentence.js';
import { allowedText, LIMIT_WORDS } from '../limit-words.js';
import type { Cell, Column } from './columns.js';
import { ESTIMATE_MARK } from './estimate-text.js';
import { headingText, proseText } from './facts.js';
import { grid } from './grid.js';
import type { Paper } from './paper.js';

const COLUMNS: readonly Column[] = [
  { heading: 'Limit', align: 'left' },
  { heading: 'Of what', align: 'left' },
  { heading: 'Measured', align: 'right' },
  { heading: 'Allowed', align: 'right' },
  { heading: 'Verdict', align: 'left' },
];

/** With what was measured of the roster as it stands, in a what-if. */
const WITH_WAS: readonly Column[] = COLUMNS.flatMap((column) =>
  column.heading === 'Measured' ? [{ heading: 'Was', align: 'right' }, column] : [column],
);

/** Every limit that is set: measured, in a what-if before and after, allowed, and the verdict. */
export function* limitsSection(limits: readonly LimitResult[], paper: Paper): Generator<string> {
  if (limits.length === 0) return;
  yield headingText(paper, 'Limits');
  const isWhatIf = limits.some(({ before }) => before !== undefined);
  yield grid(
    paper,
    isWhatIf ? WITH_WAS : COLUMNS,
    limits.map((result) => [
      result.name,
      LIMIT_WORDS[result.name],
      ...(isWhatIf ? [beforeNumber(result)] : []),
      `${measuredNumber(result) ?? paper.dash}${result.isInPart === true ? ESTIMATE_MARK : ''}`,
      allowedText(result),
      verdictCell(result, paper),
    ]),
  );
  if (limits.some(({ isInPart }) => isInPart)) {
    yield proseText(paper, `${ESTIMATE_MARK} ${NOT_COUNTED}`);
  }
  for (const result of limits) {
    const worst = paper.data(worstText(result));
    if (worst !== '') yield proseText(paper, `${result.name}: ${worst}.`);
  }
}

function verdictCell({ verdict, level, accepted }: LimitResult, { ink }: Paper): Cell {
  const isWarning = level === 'warn';
  const rest = accepted > 0 ? `, with ${thousands(accepted)} accepted` : '';
  switch (verdict) {
    case 'met':
      return { text: 'met', ink: ink.good };
    case 'accepted':
      return { text: 'accepted by the baseline', ink: ink.good };
    case 'off':
      return { text: 'off', ink: ink.faint };
    case 'broken':
      return isWarning
        ? { text: `broken${rest} (warning only)`, ink: ink.warning }
        : { text: `broken${rest}`, ink: ink.alarm };
    case 'unknown':
      return isWarning
        ? { text: 'unknown (warning only)', ink: ink.warning }
        : { text: 'unknown: days off are missing', ink: ink.alarm };
  }
}
