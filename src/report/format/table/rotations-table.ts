import type { NamedRotation } from '../../../model/rotations.js';
import { hours } from '../../amounts.js';
import { listWords } from '../../list-words.js';
import { chunked } from '../chunks.js';
import type { Style } from '../style.js';
import type { Column } from './columns.js';
import { headingText, proseText } from './facts.js';
import { grid } from './grid.js';
import { paperOf } from './paper.js';

const COLUMNS: readonly Column[] = [
  { heading: 'Name', align: 'left' },
  { heading: 'Also called', align: 'left' },
  { heading: 'Cycle', align: 'left' },
  { heading: 'Days', align: 'right' },
  { heading: 'Hours\na week', align: 'right' },
];

const OTHERS = [
  'By grammar: 4on2off and 5-2 are days on and days off, any numbers.',
  'By cycle: one letter a day, O or - is off, W the shift of the row; another letter is the shift with that initial, or as "letters" in citcover.json says.',
  'cycle_anchor is any date that is day 1 of the cycle for that officer or squad.',
];

/** The rotations known by name, and how to write any other. */
export function rotationsTable(value: readonly NamedRotation[], style: Style): Iterable<string> {
  return chunked(parts(value, style));
}

function* parts(rotations: readonly NamedRotation[], style: Style): Generator<string> {
  const paper = paperOf(style);
  yield `${paper.ink.heading('Rotations known by name')}\n\n`;
  yield grid(
    paper,
    COLUMNS,
    rotations.map((rotation) => rotationRow(rotation)),
  );
  yield headingText(paper, 'Any other');
  for (const sentence of OTHERS) yield proseText(paper, sentence);
  yield headingText(paper, 'Sources');
  for (const sentence of sourceSentences(rotations)) yield proseText(paper, sentence);
}

function rotationRow(rotation: NamedRotation): string[] {
  const { name, aliases, cycle, averageHoursPerWeek } = rotation;
  return [name, aliases.join(', '), cycle, String(cycle.length), hours(averageHoursPerWeek)];
}

/** Each source with the rotations that rest on it. */
function sourceSentences(rotations: readonly NamedRotation[]): string[] {
  const names = new Map<string, string[]>();
  for (const { name, source } of rotations) names.set(source, [...(names.get(source) ?? []), name]);
  return [...names].map(([source, resting]) => `${listWords(resting)}: ${source}.`);
}
