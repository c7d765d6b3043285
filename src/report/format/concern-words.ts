import type { Concern } from '../compare/compare-value.js';

/** What each concern says of a new roster. */
export const CONCERN_WORDS: Readonly<Record<Concern, string>> = {
  gap: 'a district-shift is worse covered',
  share: 'more hours are short in all',
  train: 'more officers must be trained',
  error: 'more officers are left out for an error in their rows',
};
