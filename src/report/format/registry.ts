import type { NamedRotation } from '../../model/rotations.js';
import type { CompareValue } from '../compare/compare-value.js';
import type { CodesValue } from '../explain/explained-code.js';
import type { ReportValue } from '../report-value.js';
import type { VerifyValue } from '../verdict/verify-value.js';
import type { CalendarValue, CheckValue, DutyValue, InstanceValue } from './answered.js';
import type { FormatLoader } from './format.js';

/** What each command's formats are given. */
export interface Values {
  readonly report: ReportValue;
  readonly plan: ReportValue;
  readonly calendar: CalendarValue;
  readonly duty: DutyValue;
  readonly check: CheckValue;
  readonly compare: CompareValue;
  readonly rotations: readonly NamedRotation[];
  /** What `explain` says of codes, and of one district-shift on one date. */
  readonly codes: CodesValue;
  readonly instance: InstanceValue;
  readonly verify: VerifyValue;
}

/** Every format of every command that has formats: a new one is one file and one line here. */
export const FORMATS = {
  report: {
    table: async () => (await import('./table/report-table.js')).reportTable,
    json: async () => (await import('./json/report-json.js')).reportJson,
    csv: async () => (await import('./csv/report-csv.js')).reportCsv,
  },
  plan: {
    table: async () => (await import('./table/plan-table.js')).planTable,
    json: async () => (await import('./json/report-json.js')).reportJson,
    csv: async () => (await import('./csv/plan-csv.js')).planCsv,
  },
  calendar: {
    table: async () => (await import('./table/calendar-table.js')).calendarTable,
    json: async () => (await import('./json/calendar-json.js')).calendarJson,
    csv: async () => (await import('./csv/calendar-csv.js')).calendarCsv,
  },
  duty: {
    table: async () => (await import('./table/duty-table.js')).dutyTable,
    json: async () => (await import('./json/duty-json.js')).dutyJson,
    csv: async () => (await import('./csv/duty-csv.js')).dutyCsv,
  },
  check: {
    table: async () => (await import('./table/check-table.js')).checkTable,
    json: async () => (await import('./json/check-json.js')).checkJson,
    csv: async () => (await import('./csv/check-csv.js')).checkCsv,
    markdown: async () => (await import('./markdown/check-markdown.js')).checkMarkdown,
    github: async () => (await import('./github/check-github.js')).checkGithub,
    sarif: async () => (await import('./sarif/check-sarif.js')).checkSarif,
    junit: async () => (await import('./junit/check-junit.js')).checkJunit,
  },
  compare: {
    table: async () => (await import('./table/compare-table.js')).compareTable,
    json: async () => (await import('./json/compare-json.js')).compareJson,
    csv: async () => (await import('./csv/compare-csv.js')).compareCsv,
    markdown: async () => (await import('./markdown/compare-markdown.js')).compareMarkdown,
    github: async () => (await import('./github/compare-github.js')).compareGithub,
    sarif: async () => (await import('./sarif/compare-sarif.js')).compareSarif,
    junit: async () => (await import('./junit/compare-junit.js')).compareJunit,
  },
  rotations: {
    table: async () => (await import('./table/rotations-table.js')).rotationsTable,
    json: async () => (await import('./json/rotations-json.js')).rotationsJson,
    csv: async () => (await import('./csv/rotations-csv.js')).rotationsCsv,
  },
  codes: {
    table: async () => (await import('./table/codes-table.js')).codesTable,
    json: async () => (await import('./json/codes-json.js')).codesJson,
    csv: async () => (await import('./csv/codes-csv.js')).codesCsv,
    markdown: async () => (await import('./markdown/codes-markdown.js')).codesMarkdown,
  },
  instance: {
    table: async () => (await import('./table/instance-table.js')).instanceTable,
    json: async () => (await import('./json/instance-json.js')).instanceJson,
    csv: async () => (await import('./csv/instance-csv.js')).instanceCsv,
  },
  verify: {
    table: async () => (await import('./table/verify-table.js')).verifyTable,
    json: async () => (await import('./json/verify-json.js')).verifyJson,
    csv: async () => (await import('./csv/verify-csv.js')).verifyCsv,
  },
} as const satisfies {
  readonly [Name in keyof Values]: Readonly<Record<string, FormatLoader<Values[Name]>>>;
};
