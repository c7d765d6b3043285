import type { CompareValue, RosterNumbers } from '../../compare/compare-value.js';
import type { Column } from './columns.js';
import { headingText } from './facts.js';
import { grid } from './grid.js';
import { changeText, numberText, pointsText } from './number-changes.js';
import type { Paper } from './paper.js';
import { shareText } from './share-text.js';

const COLUMNS: readonly Column[] = [
  { heading: '', align: 'left' },
  { heading: 'Old', align: 'right' },
  { heading: 'New', align: 'right' },
  { heading: 'Change', align: 'right' },
];

type NumberOf = (numbers: RosterNumbers) => number | null;

const ROWS: readonly (readonly [label: string, of: NumberOf])[] = [
  ['Hours short', ({ summary }) => summary.hoursShort],
  ['Hours with nobody certified', ({ summary }) => summary.hoursNone],
  ['Dates short, over all district-shifts', ({ summary }) => summary.instancesShort],
  ['Officers', ({ summary }) => summary.officers],
  ['Certified officers who count', ({ summary }) => summary.counted],
  ['Left out for an error', ({ inError }) => inError],
  ['To train, if nobody is ever absent', ({ summary }) => summary.train.total],
  ['  on your list', ({ summary }) => summary.train.volunteers],
  ['  still to find', ({ summary }) => summary.train.toFind],
  ['To refresh', ({ summary }) => summary.train.refresh],
  ['Dates that training cannot help', ({ summary }) => summary.train.unfillable],
  ['To train, allowing for absence', ({ summary }) => summary.withAbsence.train.total],
  ['  on your list', ({ summary }) => summary.withAbsence.train.volunteers],
  ['  still to find', ({ summary }) => summary.withAbsence.train.toFind],
  ['To refresh, allowing for absence', ({ summary }) => summary.withAbsence.train.refresh],
];

/** The numbers of both rosters side by side. */
export function* numbersSection({ old, new: next }: CompareValue, paper: Paper): Generator<string> {
  yield headingText(paper, 'Numbers');
  const [before, after] = [old.summary.coveredShare, next.summary.coveredShare];
  yield grid(paper, COLUMNS, [
    ['Covered share', shareText(before), shareText(after), pointsText(before, after)],
    ...ROWS.map(([label, of]) => [
      label,
      numberText(of(old), paper),
      numberText(of(next), paper),
      changeText(of(old), of(next), paper),
    ]),
  ]);
}
