import { CONCERNS, type CompareValue, type Concern } from '../../compare/compare-value.js';
import { type Annotation, sentencesOf } from '../annotation/annotation.js';
import { compareAnnotations, worseText } from '../annotation/compare-annotations.js';
import { chunked } from '../chunks.js';
import { CONCERN_WORDS } from '../concern-words.js';
import { shownCompare } from '../shown-compare.js';
import type { Style } from '../style.js';
import { junitXml, type TestCase } from './junit-xml.js';

/** One test for each thing that can get worse; what `--fail-on` lets pass is only told. */
export function compareJunit(value: CompareValue, style: Style): Iterable<string> {
  const annotations = compareAnnotations(value, style);
  const shifts = shownCompare(value, style.show).districtShifts.filter(({ worse }) => worse);
  const cases = CONCERNS.map((concern) => {
    const lines = concern === 'gap' ? sentencesOf(shifts.map(worseText)) : [];
    return concernCase(value, concern, [
      ...lines,
      ...annotations.filter(({ rule }) => rule === concern).flatMap(placedSentences),
    ]);
  });
  return chunked(junitXml([{ name: value.new.file, cases }]));
}

function concernCase(
  { verdict, new: next }: CompareValue,
  concern: Concern,
  lines: readonly string[],
): TestCase {
  const isWorse = verdict.worse.includes(concern);
  const fails = isWorse && verdict.failOn.includes(concern);
  const told = [CONCERN_WORDS[concern], ...lines];
  return {
    classname: 'citcover.compare',
    name: concern,
    file: next.file,
    failure: fails ? { type: 'worse', lines: told } : null,
    ...(isWorse && !fails ? { notes: told } : {}),
  };
}

function placedSentences({ file, line, sentences }: Annotation): string[] {
  const [first = '', ...others] = sentences;
  const place = line > 0 ? `${file}:${line}` : file;
  return [`${place}: ${first}`, ...others.map((sentence) => `  ${sentence}`)];
}
