import { CONCERNS, type Concern } from '../../report/compare/compare-value.js';
import { UsageError } from '../usage-error.js';
import type { CompareFlags, Flag } from './flag.js';
import { parseChoice } from './parse-choice.js';

const CHOICES = [...CONCERNS, 'any', 'never'] as const;

const DEFAULT: readonly Concern[] = ['gap', 'share'];

export const COMPARE_FLAGS: readonly Flag[] = [
  {
    usage: '--fail-on <what>',
    help:
      'end with 1 when this got worse: gap (a district-shift), share (of hours covered), train ' +
      '(officers to train), error (officers left out), any or never (default: gap,share; repeatable)',
    group: 'What fails:',
    repeatable: true,
    choices: CHOICES,
  },
];

/**
 * What is to fail when it got worse.
 * @throws UsageError for a word that is none of them, and for never beside others
 */
export function failOnFrom({ failOn }: CompareFlags): readonly Concern[] {
  if (failOn === undefined) return DEFAULT;
  const words = failOn.flatMap((text) => text.split(',')).map((text) => text.trim());
  const asked = new Set(words.map((word) => parseChoice('--fail-on', word, CHOICES)));
  if (asked.has('never') && asked.size > 1) {
    throw new UsageError('--fail-on never cannot go with others; give it alone');
  }
  return CONCERNS.filter((concern) => asked.has('any') || asked.has(concern));
}
