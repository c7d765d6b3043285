import { CsvError, parse } from 'csv-parse/sync';

/** How the rows of a text are written. */
export interface CsvFormat {
  readonly delimiter: string;
  readonly lineBreaks: string[];
  /** Blanks stand between a quote and its delimiter: `"Vega, L" , D3`. */
  readonly padded: boolean;
}

/** Where reading ended: at the end of the text, or at a row that is not CSV. */
export type CsvEnd = 'complete' | 'wrong quote' | 'unclosed quote';

/** Reads the rows of a text, rejecting every wrong quote; empty lines are skipped, rows may differ in length. */
export function readCsv(
  text: string,
  { delimiter, lineBreaks, padded }: CsvFormat,
  visit: (cells: string[]) => void,
): CsvEnd {
  try {
    parse(text, {
      delimiter,
      record_delimiter: lineBreaks,
      trim: padded,
      relax_column_count: true,
      skip_empty_lines: true,
      // Nothing is kept, and without `columns` and `info` it takes half the time.
      on_record: (cells: string[]) => {
        visit(cells);
        return null;
      },
    });
    return 'complete';
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed quote' : 'wrong quote';
  }
}
