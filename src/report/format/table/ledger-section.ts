import { counted } from '../../amounts.js';
import type { ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import { DISPOSITION_WORDS } from '../disposition-words.js';
import type { Column } from './columns.js';
import { headingText } from './facts.js';
import { grid } from './grid.js';
import type { Paper } from './paper.js';

const COLUMNS: readonly Column[] = [
  { heading: 'Officers', align: 'right' },
  { heading: 'What became of them', align: 'left' },
];

/** Every officer of the roster once, under the first reason that fits; adds up to the officers. */
export function* ledgerSection(shown: ReportValue, paper: Paper): Generator<string> {
  const lines = shown.ledger.filter(({ officers }) => officers > 0);
  const total = lines.reduce((sum, { officers }) => sum + officers, 0);
  yield headingText(paper, 'Every officer');
  yield grid(paper, COLUMNS, [
    ...lines.map(({ disposition, officers }) => [
      thousands(officers),
      DISPOSITION_WORDS[disposition],
    ]),
    [thousands(total), `in all: ${counted(shown.summary.rows, 'row')} of the roster`],
  ]);
}
