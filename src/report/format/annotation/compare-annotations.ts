import { isCounted } from '../../../model/basis.js';
import { counted, countedHours, hoursBy } from '../../amounts.js';
import { totalsOf } from '../../compare/compare-totals.js';
import type {
  Cause,
  CompareValue,
  Concern,
  OfficerChange,
  ShiftComparison,
} from '../../compare/compare-value.js';
import { inPartWords } from '../in-part-words.js';
import { shownCompare } from '../shown-compare.js';
import type { Style } from '../style.js';
import { changeText } from '../table/change-text.js';
import { officerText } from '../table/names.js';
import { type Paper, paperOf } from '../table/paper.js';
import { type Annotation, sentencesOf, worstFirst } from './annotation.js';

/** Each officer who makes a district-shift worse, at the row of the new roster; and what else got worse. */
export function compareAnnotations(value: CompareValue, style: Style): Annotation[] {
  const paper = paperOf(style);
  const worse = shownCompare(value, style.show).districtShifts.filter((row) => row.worse);
  const lonely = worse.filter(({ causes }) => causes.length === 0);
  return worstFirst([
    ...value.verdict.worse.flatMap((concern) => {
      const said = concernText(concern, value);
      return said === null ? [] : [annotation(value, concern, [said])];
    }),
    ...lonely.map((row) => annotation(value, 'gap', [worseText(row)])),
    ...[...placesByOfficer(worse)].map(([officer, places]) => {
      return causeAnnotation(value, officer, places, paper);
    }),
  ]);
}

/** A district-shift that an officer makes worse. */
interface Place {
  readonly row: ShiftComparison;
  readonly cause: Cause;
}

function placesByOfficer(worse: readonly ShiftComparison[]): Map<OfficerChange, Place[]> {
  const places = new Map<OfficerChange, Place[]>();
  for (const row of worse) {
    for (const cause of row.causes) {
      const known = places.get(cause.officer) ?? [];
      known.push({ row, cause });
      places.set(cause.officer, known);
    }
  }
  return places;
}

function annotation(
  { verdict, new: next }: CompareValue,
  concern: Concern,
  texts: readonly string[],
): Annotation {
  return {
    rule: concern,
    severity: verdict.failOn.includes(concern) ? 'error' : 'warning',
    file: next.file,
    line: 0,
    column: 0,
    sentences: sentencesOf(texts),
    count: 1,
    weight: Number.POSITIVE_INFINITY,
  };
}

function causeAnnotation(
  value: CompareValue,
  officer: OfficerChange,
  places: readonly Place[],
  paper: Paper,
): Annotation {
  const hours = places.reduce((sum, { cause }) => sum + (cause.hoursAlone ?? 0), 0);
  const line = officer.new?.lines[0];
  const before = officer.old?.lines[0];
  const gone = line === undefined && before !== undefined;
  const texts = [
    `officer ${officerText(paper, officer)}: ${changeText(paper, officer)}`,
    gone ? `was on line ${before} of ${value.old.file}` : '',
    ...places.map(({ row }) => worseText(row)),
    hours > 0 ? `put back as before, ${countedHours(hours)} are no longer short` : '',
  ];
  return { ...annotation(value, 'gap', texts), line: line ?? 0, weight: hours };
}

/** What a district-shift loses: `Mill Day: 7 dates newly short, 56 more hours short`. */
export function worseText({ old, new: next, openedInstances }: ShiftComparison): string {
  const place = [next.agency, next.district, next.shift].filter((word) => word !== '').join(' ');
  if (!isCounted(next.basis)) return `${place}: the cover is no longer known`;
  const more = (next.hoursShort ?? 0) - (old.hoursShort ?? 0);
  const none = (next.hoursNone ?? 0) - (old.hoursNone ?? 0);
  const parts = [
    ...(openedInstances > 0 ? [`${counted(openedInstances, 'date')} newly short`] : []),
    ...(more > 0 ? [`${hoursBy(more)} short`] : []),
    ...(none > 0 ? [`${hoursBy(none)} with nobody certified`] : []),
  ];
  return `${place}: ${[...parts, ...inPartWords(old, next)].join(', ')}`;
}

/** What got worse in all; null for gaps, which are told one by one. */
function concernText(concern: Concern, value: CompareValue): string | null {
  const { hoursShort, train, inError } = totalsOf(value);
  switch (concern) {
    case 'gap':
      return null;
    case 'share':
      return `${hoursBy(hoursShort ?? 0)} short in all`;
    case 'train':
      return train === null
        ? 'how many to train is no longer known'
        : `${counted(train, 'more officer')} to train`;
    case 'error':
      return `${counted(inError, 'more officer')} left out for an error in their rows`;
  }
}
