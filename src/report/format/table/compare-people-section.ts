import { counted } from '../../amounts.js';
import {
  CHANGE_KINDS,
  type ChangeKind,
  type CompareValue,
  type OfficerChange,
} from '../../compare/compare-value.js';
import { listWords } from '../../list-words.js';
import { changeText } from './change-text.js';
import type { Column } from './columns.js';
import { headingText, proseText } from './facts.js';
import { grid } from './grid.js';
import { officerText } from './names.js';
import type { Paper } from './paper.js';
import { rowTextOf } from './row-text.js';
import { MOST_ROWS } from './section.js';

const COLUMNS: readonly Column[] = [
  { heading: 'Row', align: 'left' },
  { heading: 'Officer', align: 'left' },
  { heading: 'What changed', align: 'left' },
];

/** Officers with a change, by its kind, as `3 joined`. */
const WORDS: Readonly<Record<ChangeKind, string>> = {
  joined: 'joined',
  left: 'left',
  standing: 'now on or off patrol duty',
  moved: 'moved',
  daysOff: 'with other days off',
  certified: 'certified',
  lapsed: 'lapsed',
  leaving: 'with another last day',
  exceptions: 'with other leave or overtime',
  willingness: 'changed willingness',
};

/** Everyone who is not the same in both rosters. */
export function* peopleSection(shown: CompareValue, paper: Paper): Generator<string> {
  const { officers } = shown;
  if (officers.length === 0) return;
  const rowText = rowTextOf(paper, shown);
  const several = new Set(officers.map(({ agency }) => agency)).size > 1;
  yield headingText(paper, 'People');
  yield proseText(paper, `${countsText(officers)}.`);
  const byKind = [...officers].sort((left, right) => orderOf(left) - orderOf(right));
  yield grid(
    paper,
    COLUMNS,
    byKind
      .slice(0, MOST_ROWS)
      .map((officer) => [
        rowText(officer),
        several && officer.agency !== ''
          ? `${paper.data(officer.agency)}: ${officerText(paper, officer)}`
          : officerText(paper, officer),
        changeText(paper, officer),
      ]),
  );
  const rest = officers.length - MOST_ROWS;
  if (rest > 0)
    yield proseText(paper, `And ${counted(rest, 'more officer')}; --format csv lists all.`);
}

function countsText(officers: readonly OfficerChange[]): string {
  const parts = CHANGE_KINDS.flatMap((kind) => {
    const number = officers.filter(({ kinds }) => kinds.includes(kind)).length;
    return number === 0 ? [] : [`${number} ${WORDS[kind]}`];
  });
  return listWords(parts);
}

function orderOf({ kinds }: OfficerChange): number {
  return CHANGE_KINDS.indexOf(kinds[0]!);
}
