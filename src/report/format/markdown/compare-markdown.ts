import { counted } from '../../amounts.js';
import type { CompareValue } from '../../compare/compare-value.js';
import type { Annotation } from '../annotation/annotation.js';
import { compareAnnotations } from '../annotation/compare-annotations.js';
import { chunked } from '../chunks.js';
import { SCHEDULED_NOT_CONFIRMED } from '../notices.js';
import type { Style } from '../style.js';
import { compareFacts } from '../table/compare-facts.js';
import { paperOf } from '../table/paper.js';
import { markdownTable, markdownText } from './markdown-text.js';

/** A step summary of GitHub Actions may hold 1 MiB. */
const ROWS_SHOWN = 50;

/** The verdict, and the rows that make it worse, as a page for the summary of a CI run. */
export function compareMarkdown(value: CompareValue, style: Style): Iterable<string> {
  return chunked(page(value, style));
}

function* page(value: CompareValue, style: Style): Generator<string> {
  yield `## citcover compare: ${value.verdict.failed ? 'worse' : 'passes'}\n`;
  yield `\n${SCHEDULED_NOT_CONFIRMED}\n`;
  for (const { lead, body } of compareFacts(value, paperOf({ ...style, color: 0 }))) {
    yield `\n**${markdownText(lead)}** ${body.map(markdownText).join(' ')}\n`;
  }
  const rows = compareAnnotations(value, style);
  if (rows.length === 0) return;
  yield '\n';
  yield* markdownTable(['Where', 'What'], rows.slice(0, ROWS_SHOWN).map(annotationRow));
  const left = rows.length - ROWS_SHOWN;
  if (left > 0) yield `\nAnd ${counted(left, 'more row')}: see the log.\n`;
}

function annotationRow({ file, line, sentences }: Annotation): string[] {
  const place = line > 0 ? `${file}:${line}` : file;
  return [markdownText(place), sentences.map(markdownText).join('<br>')];
}
