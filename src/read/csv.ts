import { CsvError, type Options, parse } from 'csv-parse/sync';

/** How the rows of a text are written. */
export interface CsvFormat {
  readonly delimiter: string;
  readonly lineBreaks: string[];
  /** Blanks stand between a quote and its delimiter: `"Vega, L" , D3`. */
  readonly padded: boolean;
}

/** Where reading ended: at the end of the text, at a row that is not CSV, or at one that was refused. */
export type CsvEnd = 'complete' | 'wrong quote' | 'unclosed quote' | 'refused';

/**
 * Reads the rows of a text, rejecting every wrong quote; empty lines are skipped, rows may differ in length.
 * All rows of the text are held at once: csv-parse takes nearly twice as long to hand them out one by one,
 * which it only does here to save those before a wrong quote.
 * @param visit receives the values of a row, and returns false to refuse it, which ends the reading
 */
export function readCsv(
  text: string,
  format: CsvFormat,
  visit: (cells: string[]) => boolean,
): CsvEnd {
  const rows = parseAll(text, format);
  if (rows === null) return readUpToFault(text, format, visit);
  return rows.every(visit) ? 'complete' : 'refused';
}

/** Null when the text is not CSV. */
function parseAll(text: string, format: CsvFormat): string[][] | null {
  try {
    return parse(text, optionsOf(format));
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

function readUpToFault(
  text: string,
  format: CsvFormat,
  visit: (cells: string[]) => boolean,
): CsvEnd {
  try {
    parse(text, {
      ...optionsOf(format),
      on_record: (cells: string[]) => {
        if (!visit(cells)) throw REFUSED;
        return null;
      },
    });
    return 'complete';
  } catch (error) {
    if (error === REFUSED) return 'refused';
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed quote' : 'wrong quote';
  }
}

const REFUSED = new Error('refused');

function optionsOf({ delimiter, lineBreaks, padded }: CsvFormat): Options {
  return {
    delimiter,
    record_delimiter: lineBreaks,
    trim: padded,
    relax_column_count: true,
    skip_empty_lines: true,
  };
}
