import { amount, detail, type IssueWording, leftOut, quoted, stops } from './wording.js';

/** Issues with a CSV as a whole, its header and its quotes. */
export const FILE_ISSUES = {
  'file-empty': {
    sentence: () => 'the file is empty',
    effect: stops,
    suggestion: () => 'export it again and check that it has rows',
  },
  'file-binary': {
    sentence: (issue) => `the file is ${detail(issue, 'kind')}`,
    effect: stops,
    suggestion: () => 'save it as CSV (in Excel: Save As, "CSV UTF-8") and give that file',
  },
  'rows-missing': {
    sentence: () => 'the file has a header but no rows',
    effect: stops,
    suggestion: () => 'export it again and check that it has rows',
  },
  'column-missing': {
    sentence: (issue) => {
      const headers = detail(issue, 'headers');
      const agencies = detail(issue, 'agencies');
      if (agencies !== '') {
        return `there is no column agency, and the district file has ${amount(Number(agencies), 'agency').replace('agencys', 'agencies')}`;
      }
      const found = headers === '' ? 'no header was found' : `the headers are ${headers}`;
      return `there is no column for ${detail(issue, 'fields')}; ${found}`;
    },
    effect: stops,
    suggestion: ({ field }) => `--map ${field ?? 'officer_id'}="the header you use"`,
  },
  'column-twice': {
    sentence: (issue) => `several headers mean ${issue.field}: ${detail(issue, 'headers')}`,
    effect: stops,
  },
  'map-field-unknown': {
    sentence: ({ value }) => `--map names the field ${quoted(value)}, which does not exist`,
    effect: stops,
  },
  'map-header-missing': {
    sentence: ({ field, value }) =>
      `no column has the header ${quoted(value)} that was named for ${field}`,
    effect: stops,
    suggestion: () => 'write the header as it stands in the file, or leave the entry out',
  },
  'columns-unknown': {
    sentence: (issue) => {
      const isOne = detail(issue, 'columns') === '1';
      return `${isOne ? 'the column' : 'the columns'} ${detail(issue, 'headers')} ${isOne ? 'is' : 'are'} not read`;
    },
    effect: () => 'none, if nothing in there says who works when',
    suggestion: ({ value }) => `--map field="${value ?? ''}" if it holds a field that is needed`,
  },
  'title-rows': {
    sentence: (issue) => {
      return `the header stands on this line; ${amount(Number(detail(issue, 'rows')), 'row')} above it not read`;
    },
    effect: () => 'none, if those rows are a title',
  },
  'quote-wrong': {
    sentence: () => 'a quotation mark stands where none may stand, or text follows a closed one',
    effect: leftOut,
    suggestion: () =>
      'put the whole value in quotation marks and write each one inside twice: "O""Neil"',
  },
  'quote-unclosed': {
    sentence: () => 'a quotation mark that opens here is never closed',
    effect: stops,
    suggestion: () => 'close it, or take it away',
  },
  'quotes-hopeless': {
    sentence: () =>
      'more than 100 rows have wrong quotation marks; from here on the file is not read',
    effect: stops,
    suggestion: () => 'export the file again as CSV from the system it came from',
  },
  'row-long': {
    sentence: (issue) => {
      return `the row has ${detail(issue, 'values')} values for ${detail(issue, 'headers')} headers, so they may stand in the wrong columns`;
    },
    effect: leftOut,
    suggestion: () => 'put values that hold a separator in quotation marks: "Vega, L"',
  },
  'row-short': {
    sentence: (issue) => {
      const values = amount(Number(detail(issue, 'values')), 'value');
      return `the row has only ${values} for ${detail(issue, 'headers')} headers`;
    },
    effect: () => 'the missing values at its end are taken as blank',
  },
  'row-not-data': {
    sentence: (issue) => NOT_DATA[detail(issue, 'kind')] ?? 'the row is no row of data',
    effect: ({ count }) =>
      count === 1 ? 'the row is not used' : `these ${count} rows are not used`,
    suggestion: () => 'delete it; if it is data, fill in the columns that every row needs',
  },
  'rows-joined': {
    sentence: () => 'a quotation mark that opens on this line is closed only on a later line',
    effect: leftOut,
    suggestion: () => 'close the quotation mark on the line where it opens',
  },
} satisfies Record<string, IssueWording>;

const NOT_DATA: Readonly<Record<string, string>> = {
  header: 'the row says the headers once more',
  total: 'the row is a total, not a row of data',
  remark: 'the row is a remark, not a row of data',
};
