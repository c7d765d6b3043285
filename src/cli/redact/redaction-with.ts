import type { Agency } from '../../model/agency.js';
import { type Redaction, redactionOf } from '../../report/redact/redaction.js';
import { pseudonymsOf } from './pseudonyms.js';

/**
 * How the officers of rosters are hidden.
 * @param secret null = they appear by officer_id
 * @returns null for that
 */
export function redactionWith(
  secret: Uint8Array | null,
  agencies: readonly Agency[],
): Redaction | null {
  return secret === null ? null : redactionOf(agencies, pseudonymsOf(secret, agencies));
}
