import type { Disposition } from '../../model/disposition.js';
import type { Change } from '../../model/what-if.js';

/** What was changed in what was read before anything was counted. */
export interface WhatIf {
  readonly changes: readonly TriedChange[];
}

/** A change, and what the reader of its result should know. */
export type TriedChange = Change & { readonly note: ChangeNote | null };

/**
 * Why a change does less than one would think, or more. noDuty: something keeps the officer from patrol
 * duty, certified or not. neverOnDuty: leave or days off take every date. notCertified: the officer counts nowhere, so only who could be trained changes.
 * alreadyCertified, alreadyThere, alreadyRequired: it is so already. alsoShares: other districts come into
 * the sharing with one that is named.
 */
export type ChangeNote =
  | { readonly code: 'noDuty'; readonly disposition: Disposition }
  | {
      readonly code:
        | 'neverOnDuty'
        | 'notCertified'
        | 'alreadyCertified'
        | 'alreadyThere'
        | 'alreadyRequired';
    }
  | { readonly code: 'alsoShares'; readonly districts: readonly string[] };
