import type { AgencyChoice } from './agency-choice.js';
import type { Config } from './config.js';
import type { DateOrder } from './date.js';
import { DateColumn } from './date-column.js';
import { DaysOffBook } from './days-off-book.js';
import type { Guess } from './did-you-mean.js';
import { PostingBook } from './posting-book.js';
import { squadRules } from './squad-rules.js';
import { StandingBook } from './standing-book.js';
import { TrainingBook } from './training-book.js';
import { WhereBook } from './where-book.js';

/** Where the fields of a roster stand, and what is known of their values so far. */
export interface RosterColumns {
  /** Index of each column; -1 where the file has none. */
  readonly index: Readonly<Record<IndexedField, number>>;
  readonly dates: Readonly<Record<DateField, DateColumn>>;
  readonly trainings: TrainingBook;
  readonly wheres: WhereBook;
  readonly daysOff: DaysOffBook;
  readonly standings: StandingBook;
  readonly postings: PostingBook;
  /** Every date column, for the doubts that they find. */
  readonly dateColumns: readonly DateColumn[];
}

/** What reading a roster needs beside the file. */
export interface RosterContext {
  readonly agencies: AgencyChoice;
  readonly config: Config;
  readonly dateOrder: DateOrder;
  readonly guess: Guess;
}

type IndexedField =
  | 'id'
  | 'from'
  | 'to'
  | 'name'
  | 'callSign'
  | 'certified'
  | 'refreshed'
  | 'expires'
  | 'designated'
  | 'volunteer'
  | 'patrolSince'
  | 'hireDate'
  | 'leavesOn';

type DateField = 'from' | 'to' | 'patrolSince' | 'hireDate' | 'leavesOn';

/** @param doubts value that casts doubt on a date column, by field, from an earlier reading */
export function rosterColumns(
  columns: ReadonlyMap<string, number>,
  { agencies, config, dateOrder, guess }: RosterContext,
  doubts: ReadonlyMap<string, string>,
): RosterColumns {
  const dateColumns: DateColumn[] = [];
  const dates = (field: string): DateColumn => {
    const column = new DateColumn(field, dateOrder, doubts.get(field) ?? null);
    dateColumns.push(column);
    return column;
  };
  const { rotations, letters } = config;
  const anchors = dates('cycle_anchor');
  const squads = squadRules(config.squads);
  return {
    index: indexes(columns),
    dates: {
      from: dates('from'),
      to: dates('to'),
      patrolSince: dates('patrol_since'),
      hireDate: dates('hire_date'),
      leavesOn: dates('leaves_on'),
    },
    trainings: new TrainingBook(
      dates('cit_certified'),
      dates('cit_refreshed'),
      dates('cit_expires'),
    ),
    wheres: new WhereBook(columns, agencies, guess),
    daysOff: new DaysOffBook(columns, { anchors, rotations, squads, guess }),
    standings: new StandingBook(columns, config.vocabulary, guess),
    postings: new PostingBook({ letters, rotations, guess }),
    dateColumns,
  };
}

function indexes(columns: ReadonlyMap<string, number>): Record<IndexedField, number> {
  const of = (field: string): number => columns.get(field) ?? -1;
  return {
    id: of('officer_id'),
    from: of('from'),
    to: of('to'),
    name: of('name'),
    callSign: of('call_sign'),
    certified: of('cit_certified'),
    refreshed: of('cit_refreshed'),
    expires: of('cit_expires'),
    designated: of('cit_designated'),
    volunteer: of('volunteer'),
    patrolSince: of('patrol_since'),
    hireDate: of('hire_date'),
    leavesOn: of('leaves_on'),
  };
}
