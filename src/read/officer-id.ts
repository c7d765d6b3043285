import { tidied } from './word.js';

/** What a spreadsheet writes where a formula found nothing. */
const FORMULA_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!|#+)$/i;

/** The officer_id of a value, or an empty text: a formula that failed is nobody's id. */
export function officerId(cell: string): string {
  const id = tidied(cell);
  return id.startsWith('#') && FORMULA_ERROR.test(id) ? '' : id;
}
