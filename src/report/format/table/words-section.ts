import type { VocabularyEntry } from '../../../model/vocabulary.js';
import { counted } from '../../amounts.js';
import type { ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import type { Column } from './columns.js';
import { headingText, proseText } from './facts.js';
import { grid } from './grid.js';
import type { Paper } from './paper.js';

const WORDS_SHOWN = 12;

const TAKEN_AS: Readonly<Record<VocabularyEntry['class'], string>> = {
  patrol: 'patrol',
  supervisor: 'supervisor',
  unit: 'dedicated unit',
  recruit: 'recruit',
  other: 'not patrol',
  active: 'active',
  notActive: 'not active',
};

const COLUMNS: readonly Column[] = [
  { heading: 'Column', align: 'left' },
  { heading: 'Taken as', align: 'left' },
  { heading: 'Words, with officers', align: 'left' },
];

/** How each word of assignment, rank and status was taken, with the officers it stands for. */
export function* wordsSection(shown: ReportValue, paper: Paper): Generator<string> {
  if (shown.vocabulary.length === 0) return;
  yield headingText(paper, 'How each word in the data was taken');
  yield grid(
    paper,
    COLUMNS,
    groupsOf(shown.vocabulary).map((entries) => {
      const [first] = entries;
      if (first === undefined) return [];
      return [first.field, TAKEN_AS[first.class], wordsText(paper, entries)];
    }),
  );
  yield proseText(paper, 'A word taken wrongly? Set it under "vocabulary" in citcover.json.');
}

function groupsOf(vocabulary: readonly VocabularyEntry[]): VocabularyEntry[][] {
  const groups = new Map<string, VocabularyEntry[]>();
  for (const entry of vocabulary) {
    const key = `${entry.field} ${entry.class}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(entry);
  }
  return [...groups.values()];
}

function wordsText(paper: Paper, entries: readonly VocabularyEntry[]): string {
  const words = [...entries]
    .sort((left, right) => right.officers - left.officers)
    .slice(0, WORDS_SHOWN)
    .map(
      ({ value, officers }) =>
        `${value === '' ? 'blank' : paper.data(value)} (${thousands(officers)})`,
    );
  const rest = entries.length - words.length;
  if (rest > 0) words.push(`and ${counted(rest, 'more word')} (--format json)`);
  return words.join(', ');
}
