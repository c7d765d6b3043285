import type { Assignment } from '../model/officer.js';
import type { Problem, ReportProblem } from './issue-log.js';
import { type OfficerDraft, officerDraft } from './officer-draft.js';
import type { PersonFacts, RosterRow } from './roster-row.js';
import type { TrainingBook, TrainingWords } from './training-book.js';
import { folded } from './word.js';

/**
 * Makes one officer of several rows: postings one after the other, and the facts of the person from
 * whichever row has them. Rows that say the same count once.
 * @param rows in the order of the file, at least one
 * @param trainings for the certificate that the rows give together
 */
export function mergeRows(
  id: string,
  rows: readonly RosterRow[],
  trainings: TrainingBook,
  report: ReportProblem,
): OfficerDraft {
  let isWrong = rows.some((row) => row.isWrong);
  const reject: ReportProblem = (problem, record) => {
    isWrong = true;
    report(problem, record);
  };
  // A wrong row may have lost its dates, so that nothing can be said of what it overlaps.
  const distinct = withoutRepeats(
    rows.filter((row) => !row.isWrong),
    report,
  );
  rejectOverlaps(distinct, reject);
  const facts = mergeFacts(rows, trainings, reject);
  const { contradiction } = facts.training;
  if (contradiction !== null) reject(contradiction, recordWith(contradiction, rows));
  const [first] = rows;
  const assignments = isWrong ? (first?.shared.always ?? []) : distinct.map(assignmentOf);
  return officerDraft(id, facts, assignments, isWrong);
}

/** The posting of a row with its dates. */
export function assignmentOf({ shared, from, to }: RosterRow): Assignment {
  return { posting: shared.posting, from, to };
}

/** In order of their dates, each posting with its dates once. */
function withoutRepeats(rows: readonly RosterRow[], report: ReportProblem): RosterRow[] {
  const byContent = new Map<string, RosterRow>();
  for (const row of rows) {
    const key = `${row.from}\0${row.to}\0${postingKey(row)}`;
    const first = byContent.get(key);
    if (first === undefined) byContent.set(key, row);
    else {
      const [code, otherRecord] = ['row-repeated', first.record] as const;
      report({ code, field: null, value: null, otherRecord }, row.record);
    }
  }
  return [...byContent.values()].sort((left, right) => left.from - right.from);
}

/** Equal for postings that differ only in case and spaces. */
function postingKey({ where, daysOff, standing }: RosterRow): string {
  const words = [
    where?.district,
    where?.shift,
    standing?.assignment,
    standing?.rank,
    standing?.status,
  ];
  return [daysOff?.key ?? '', ...words.map((word) => folded(word ?? ''))].join('\0');
}

function rejectOverlaps(rows: readonly RosterRow[], reject: ReportProblem): void {
  let latest: RosterRow | null = null;
  for (const row of rows) {
    if (latest !== null && row.from <= latest.to) {
      const [later, earlier] = [latest, row].sort((left, right) => right.record - left.record);
      const otherRecord = (earlier ?? row).record;
      reject(
        { code: 'rows-overlap', field: null, value: null, otherRecord },
        (later ?? row).record,
      );
    }
    if (latest === null || row.to > latest.to) latest = row;
  }
}

function mergeFacts(
  rows: readonly RosterRow[],
  trainings: TrainingBook,
  reject: ReportProblem,
): PersonFacts {
  const merge = <Value>(field: string, factOf: (row: RosterRow) => Value | null): Value | null => {
    return mergeField(rows, field, factOf, reject);
  };
  const words: TrainingWords = {
    course: mergeCourse(rows, reject),
    refreshed: merge('cit_refreshed', ({ training }) => training.refreshed),
    expires: merge('cit_expires', ({ training }) => training.expires),
  };
  return {
    name: rows.find(({ name }) => name !== null)?.name ?? null,
    callSign: rows.find(({ callSign }) => callSign !== null)?.callSign ?? null,
    training: trainings.of(words),
    designated: merge('cit_designated', ({ designated }) => designated),
    volunteer: merge('volunteer', ({ volunteer }) => volunteer),
    patrolSince: merge('patrol_since', ({ patrolSince }) => patrolSince),
    hireDate: merge('hire_date', ({ hireDate }) => hireDate),
    leavesOn: merge('leaves_on', ({ leavesOn }) => leavesOn),
  };
}

/** A date says more than yes. */
function mergeCourse(rows: readonly RosterRow[], reject: ReportProblem): TrainingWords['course'] {
  const hasDate = rows.some(({ training }) => typeof training.course === 'number');
  return mergeField(
    rows,
    'cit_certified',
    ({ training }) => (hasDate && training.course === 'undated' ? null : training.course),
    reject,
  );
}

/** The one value that rows give; null when all are blank. */
function mergeField<Value>(
  rows: readonly RosterRow[],
  field: string,
  factOf: (row: RosterRow) => Value | null,
  reject: ReportProblem,
): Value | null {
  let first: RosterRow | null = null;
  for (const row of rows) {
    if (factOf(row) === null) continue;
    first ??= row;
    if (factOf(row) === factOf(first)) continue;
    const [code, otherRecord] = ['rows-contradict', first.record] as const;
    reject({ code, field, value: null, otherRecord }, row.record);
  }
  return first === null ? null : factOf(first);
}

/** The row on which the value stands that contradicts. */
function recordWith({ field }: Problem, rows: readonly RosterRow[]): number {
  const has = (row: RosterRow): boolean => {
    const { refreshed, expires } = row.training;
    return field === 'cit_refreshed' ? refreshed !== null : expires !== null;
  };
  return (rows.find(has) ?? rows[0])?.record ?? 1;
}
