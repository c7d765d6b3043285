import type { Agency } from '../../model/agency.js';
import { WrongChange } from './wrong-change.js';

/** Agencies that a message names. */
const MOST_NAMED = 4;

/**
 * The one way in which a text can be read: of several in one agency the first, which has the longest names.
 * @param what is named, for the message
 * @throws WrongChange when it is found in several agencies, or is several officers of one
 */
export function onlyOne<Reading extends { readonly agency: Agency }>(
  readings: readonly Reading[],
  what: string,
): Reading | undefined {
  const [first, ...others] = readings;
  const names = [...new Set([first, ...others].map((reading) => reading?.agency.name ?? ''))];
  if (names.length > 1) {
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
    const some = `${names.slice(0, MOST_NAMED).join(', ')}${more}`;
    throw new WrongChange(
      `${what} is in ${names.length} agencies (${some}); put the agency first: ${names[0]}:${what}`,
    );
  }
  return first;
}
