import type { Policy } from '../../model/policy.js';
import type { OwnRotation } from '../rotation-words.js';
import type { Names } from './names.js';
import type { UnknownNames } from './unknown-names.js';

/** What changes are read against. */
export interface ChangeWords {
  readonly names: Names;
  readonly unknown: UnknownNames;
  readonly period: Policy['period'];
  /** Rotations of the config, by name as rotations are compared. */
  readonly rotations: ReadonlyMap<string, OwnRotation>;
  /** Shift by letter of a cycle, from the config. */
  readonly letters: ReadonlyMap<string, string>;
}

/** What changes are made with. */
export interface ChangeSetting {
  readonly policy: Pick<Policy, 'period' | 'certificateMonths'>;
  readonly rotations: ReadonlyMap<string, OwnRotation>;
}
