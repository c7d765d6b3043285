import type { Agency } from '../model/agency.js';
import { type InputRole, type Issue, stopsRun } from '../model/issue.js';
import { compareNatural } from '../model/natural-order.js';
import type { VocabularyEntry } from '../model/vocabulary.js';
import { AgencyChoice } from './agency-choice.js';
import type { Config } from './config.js';
import type { DateOrder } from './date.js';
import { limitedGuess } from './did-you-mean.js';
import { UNKNOWN_DIRECTORY } from './directory.js';
import type { NamedHeaders } from './header.js';
import { IssueLog } from './issue-log.js';
import { DISTRICT_LAYOUT, EXCEPTION_LAYOUT, type Layout, ROSTER_LAYOUT } from './layout.js';
import { type HeaderedFile, reportNamedHeaders } from './named-headers.js';
import { type InputText, openTable } from './open-table.js';
import { type DistrictReading, readDistricts } from './read-districts.js';
import { type ExceptionReading, readExceptions } from './read-exceptions.js';
import { type RosterReading, readRoster } from './read-roster.js';
import type { RosterLines } from './roster-lines.js';
import type { Table } from './table.js';

export interface ReadRequest {
  readonly roster: InputText;
  readonly districts: InputText;
  readonly exceptions: InputText | null;
  /** Already read; its own issues are the caller's. */
  readonly config: Config;
  /** Header by field, from `--map`; wins over the config. */
  readonly columnMap: Readonly<Record<string, string>>;
  readonly dateOrder: DateOrder;
  /** Whether lines of officers will be asked for, which keeps the text of the roster in memory. */
  readonly keepLines?: boolean;
}

export interface ReadResult {
  /** In natural order of their names. */
  readonly agencies: readonly Agency[];
  readonly officers: number;
  /** Data rows; 0 without the file. */
  readonly rows: {
    readonly roster: number;
    readonly districts: number;
    readonly exceptions: number;
  };
  readonly vocabulary: readonly VocabularyEntry[];
  /** District rows whose `min_cit` was blank. */
  readonly requiredAssumed: number;
  /** In order of file, line and column. */
  readonly issues: readonly Issue[];
  /** No answer can be made: exit 2. */
  readonly stopped: boolean;
  /** Where officers stand in the roster; null unless it was to be kept, or there is no roster. */
  readonly lines: RosterLines | null;
}

/**
 * Reads all files and reports every problem that they have, in one go. Nothing is thrown for what stands
 * in a file.
 */
export function readInputs(request: ReadRequest): ReadResult {
  const named = { map: new Map(Object.entries(request.columnMap)), config: request.config.columns };
  const guess = limitedGuess();
  const rosterFile = open('roster', request.roster, ROSTER_LAYOUT, named);
  const districtFile = open('districts', request.districts, DISTRICT_LAYOUT, named);
  const exceptionFile =
    request.exceptions === null
      ? null
      : open('exceptions', request.exceptions, EXCEPTION_LAYOUT, named);
  const configLog = new IssueLog('config', request.config.file ?? 'citcover.json');
  const opened = [rosterFile, districtFile, ...(exceptionFile === null ? [] : [exceptionFile])];
  reportNamedHeaders(named, opened, configLog);

  const districts = ifOpen(districtFile, readDistricts) ?? NO_DISTRICTS;
  const agencies = new AgencyChoice(districts.directory, guess);
  const roster =
    ifOpen(rosterFile, (table) => {
      agencies.report(table, rosterFile.log);
      return readRoster(table, { ...request, agencies, guess });
    }) ?? NO_ROSTER;
  const exceptions =
    (exceptionFile === null
      ? null
      : ifOpen(exceptionFile, (table) => {
          return readExceptions(table, { ...request, agencies, guess, books: roster.books });
        })) ?? NO_EXCEPTIONS;
  reportNoRows(rosterFile, roster.rows);
  reportNoRows(districtFile, districts.rows);

  const issues = [
    ...rosterFile.log.issues(null),
    ...roster.issues,
    ...districtFile.log.issues(null),
    ...districts.issues,
    ...(exceptionFile?.log.issues(null) ?? []),
    ...exceptions.issues,
    ...configLog.issues(null),
  ];
  return {
    agencies: agenciesOf(agencies, roster),
    officers: roster.books.reduce((sum, book) => sum + book.officers.length, 0),
    rows: { roster: roster.rows, districts: districts.rows, exceptions: exceptions.rows },
    vocabulary: roster.vocabulary,
    requiredAssumed: districts.requiredAssumed,
    issues,
    stopped: issues.some(stopsRun),
    lines: request.keepLines === true ? roster.lines : null,
  };
}

interface OpenedFile extends HeaderedFile {
  readonly table: Table | null;
}

const NO_DISTRICTS: DistrictReading = {
  directory: UNKNOWN_DIRECTORY,
  rows: 0,
  requiredAssumed: 0,
  issues: [],
};
const NO_ROSTER: Omit<RosterReading, 'lines'> & { readonly lines: null } = {
  books: [],
  rows: 0,
  vocabulary: [],
  issues: [],
  lines: null,
};
const NO_EXCEPTIONS: ExceptionReading = { rows: 0, issues: [] };

function open(role: InputRole, input: InputText, layout: Layout, named: NamedHeaders): OpenedFile {
  const log = new IssueLog(role, input.file);
  return { layout, log, ...openTable(input, layout, named, log) };
}

function ifOpen<Reading>({ table }: OpenedFile, read: (table: Table) => Reading): Reading | null {
  return table === null ? null : read(table);
}

function reportNoRows({ table, log }: OpenedFile, rows: number): void {
  if (table === null || rows > 0) return;
  log.addAt({ code: 'rows-missing', field: null, value: null }, { line: 0, column: 0 });
}

function agenciesOf({ agencies }: AgencyChoice, { books }: Pick<RosterReading, 'books'>): Agency[] {
  return agencies
    .map(({ name, index, places }) => {
      return {
        name,
        districtShifts: places.districtShifts,
        officers: books[index]?.officers ?? [],
      };
    })
    .sort((left, right) => compareNatural(left.name, right.name));
}
