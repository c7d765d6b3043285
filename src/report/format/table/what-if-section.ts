import { hours } from '../../amounts.js';
import type { ReportValue, Summary, WhatIfReport } from '../../report-value.js';
import type { Cell, Column } from './columns.js';
import { factText, proseText } from './facts.js';
import { grid } from './grid.js';
import { changeText, numberText, pointsText } from './number-changes.js';
import type { Paper } from './paper.js';
import { MOST_ROWS } from './section.js';
import { shareText } from './share-text.js';
import { changesFact } from './what-if-fact.js';

const NUMBER_COLUMNS: readonly Column[] = [
  { heading: '', align: 'left' },
  { heading: 'As it\nstands', align: 'right' },
  { heading: 'What\nif', align: 'right' },
  { heading: '\nDifference', align: 'right' },
];

const SHIFT_COLUMNS: readonly Column[] = [
  { heading: '\nDistrict', align: 'left' },
  { heading: '\nShift', align: 'left' },
  { heading: 'Counted\nwas', align: 'right' },
  { heading: '\nis', align: 'right' },
  { heading: 'Hours\nshort was', align: 'right' },
  { heading: '\nis', align: 'right' },
  { heading: '\nDifference', align: 'right' },
];

type NumberOf = (summary: Summary) => number | null;

const ROWS: readonly (readonly [label: string, of: NumberOf])[] = [
  ['Hours required', ({ hoursRequired }) => hoursRequired],
  ['Hours short', ({ hoursShort }) => hoursShort],
  ['Hours with nobody certified', ({ hoursNone }) => hoursNone],
  ['Instances short', ({ instancesShort }) => instancesShort],
  ['Certified officers who count', ({ counted }) => counted],
  ['To train, if nobody is ever absent', ({ train }) => train.total],
  ['  on your list', ({ train }) => train.volunteers],
  ['  still to find', ({ train }) => train.toFind],
  ['To refresh', ({ train }) => train.refresh],
  ['Instances that training cannot help', ({ train }) => train.unfillable],
  ['To train, allowing for absence', ({ withAbsence }) => withAbsence.train.total],
];

/** The changes in words, and what they do to the numbers; nothing for the roster as it stands. */
export function* whatIfSection(value: ReportValue, paper: Paper): Generator<string> {
  const { whatIf, summary } = value;
  if (whatIf === null) return;
  yield factText(paper, changesFact(whatIf, value, paper));
  const rows = numberRows(whatIf.before, summary, paper);
  const isSame = rows.every((row) => row.at(-1) === SAME) && whatIf.districtShifts.length === 0;
  yield isSame ? '' : `\n${grid(paper, NUMBER_COLUMNS, rows)}`;
  yield* shiftRows(whatIf, paper);
  const end = isSame
    ? 'No number changes by it: everything below is as it stands.'
    : 'Everything below is as it would be then.';
  yield `\n${proseText(paper, end)}\n`;
}

/** How no change is written. */
const SAME = '0';

function numberRows(before: Summary, after: Summary, paper: Paper): Cell[][] {
  const shares = [before.coveredShare, after.coveredShare] as const;
  return [
    ['Covered share', shareText(shares[0]), shareText(shares[1]), pointsText(...shares)],
    ...ROWS.filter(([, of]) => of(before) !== null || of(after) !== null).map(([label, of]) => [
      label,
      numberText(of(before), paper),
      numberText(of(after), paper),
      changeText(of(before), of(after), paper),
    ]),
  ];
}

function* shiftRows({ districtShifts }: WhatIfReport, paper: Paper): Generator<string> {
  if (districtShifts.length === 0) return;
  const shown = districtShifts.slice(0, MOST_ROWS);
  const rows = shown.map(({ before, after }) => [
    paper.data(after.agency === '' ? after.district : `${after.agency}: ${after.district}`),
    paper.data(after.shift),
    numberText(before.counted, paper),
    numberText(after.counted, paper),
    numberText(before.hoursShort, paper),
    numberText(after.hoursShort, paper),
    changeText(before.hoursShort, after.hoursShort, paper),
  ]);
  yield `\n${grid(paper, SHIFT_COLUMNS, rows)}`;
  const left = districtShifts.length - shown.length;
  if (left > 0) yield proseText(paper, `And ${hours(left)} more; JSON has all of them.`);
}
