import type {
  CompareValue,
  OfficerChange,
  RosterNumbers,
  ShiftComparison,
} from '../../compare/compare-value.js';
import { chunked } from '../chunks.js';
import { fourDecimals } from '../plain-values.js';
import { shownCompare } from '../shown-compare.js';
import type { Style } from '../style.js';
import { type CsvValue, csvLine } from './csv-line.js';

const COLUMNS = [
  'row',
  'agency',
  'district',
  'shift',
  'officer_id',
  'change',
  'file',
  'line',
  'old',
  'new',
  'old_share',
  'new_share',
  'dates_opened',
  'dates_closed',
  'hours_gone',
  'hours_alone',
  'old_basis',
  'new_basis',
  'name',
] as const;

/** Columns by name; one that is absent is blank. */
type CompareLine = Partial<Record<(typeof COLUMNS)[number], CsvValue>>;

/**
 * The comparison, one line for each number of the whole, each district-shift (old and new = hours
 * short), each officer who took duty away there, and each officer who is not the same (old and new =
 * district-shifts). The name column is there only when names are asked for.
 */
export function compareCsv(value: CompareValue, style: Style): Iterable<string> {
  return chunked(lines(value, style));
}

function* lines(value: CompareValue, style: Style): Generator<string> {
  const columns = COLUMNS.filter((name) => style.names || name !== 'name');
  yield csvLine(columns);
  for (const line of compareLines(value, shownCompare(value, style.show))) {
    yield csvLine(columns.map((name) => line[name] ?? null));
  }
}

function* compareLines(value: CompareValue, shown: CompareValue): Generator<CompareLine> {
  for (const [change, of] of NUMBERS) {
    yield {
      row: 'number',
      change,
      old: fourDecimals(of(value.old)),
      new: fourDecimals(of(value.new)),
    };
  }
  for (const row of shown.districtShifts) {
    const { agency, district, shift } = row.new;
    yield { row: 'district-shift', agency, district, shift, ...shiftColumns(row) };
    for (const { officer, hoursGone, hoursAlone } of row.causes) {
      yield {
        row: 'cause',
        ...officerColumns(officer, value),
        district,
        shift,
        hours_gone: fourDecimals(hoursGone),
        hours_alone: fourDecimals(hoursAlone),
      };
    }
  }
  for (const officer of shown.officers) {
    const { old, new: next } = officer;
    yield {
      row: 'officer',
      ...officerColumns(officer, value),
      old: placesOf(old),
      new: placesOf(next),
    };
  }
}

const NUMBERS: readonly (readonly [name: string, of: (numbers: RosterNumbers) => number | null])[] =
  [
    ['covered_share', ({ summary }) => summary.coveredShare],
    ['hours_short', ({ summary }) => summary.hoursShort],
    ['hours_none', ({ summary }) => summary.hoursNone],
    ['officers', ({ summary }) => summary.officers],
    ['in_error', ({ inError }) => inError],
    ['train_total', ({ summary }) => summary.train.total],
    ['train_volunteers', ({ summary }) => summary.train.volunteers],
    ['train_to_find', ({ summary }) => summary.train.toFind],
    ['train_refresh', ({ summary }) => summary.train.refresh],
    ['absence_train_total', ({ summary }) => summary.withAbsence.train.total],
  ];

function shiftColumns(row: ShiftComparison): CompareLine {
  return {
    change: wordOf(row),
    old: fourDecimals(row.old.hoursShort),
    new: fourDecimals(row.new.hoursShort),
    old_share: fourDecimals(row.old.coveredShare),
    new_share: fourDecimals(row.new.coveredShare),
    dates_opened: row.openedInstances,
    dates_closed: row.closedInstances,
    old_basis: row.old.basis,
    new_basis: row.new.basis,
  };
}

function wordOf({ worse, openedInstances, closedInstances }: ShiftComparison): string {
  if (openedInstances > 0) return closedInstances > 0 ? 'opens;closes' : 'opens';
  if (worse) return 'worse';
  return closedInstances > 0 ? 'closes' : '';
}

function officerColumns(
  { agency, officer, name, kinds, old, new: next }: OfficerChange,
  files: CompareValue,
): CompareLine {
  const file = next === null ? files.old.file : files.new.file;
  const line = (next ?? old)?.lines.join(';') ?? null;
  return { agency, officer_id: officer, change: kinds.join(';'), file, line, name };
}

function placesOf(state: OfficerChange['old']): string | null {
  return state?.places.map(({ district, shift }) => `${district} ${shift}`).join(';') ?? null;
}
