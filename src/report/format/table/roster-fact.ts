import { counted } from '../../amounts.js';
import { listWords } from '../../list-words.js';
import type { ReportValue } from '../../report-value.js';
import { verdictOf } from '../verdict.js';
import { officersWith } from './disposition-counts.js';
import type { Fact } from './facts.js';
import type { Paper } from './paper.js';

/** How many officers and rows were read, and whether all of them were understood. */
export function rosterFact(value: ReportValue, paper: Paper): Fact {
  const { officers, rows } = value.summary;
  const read = `${counted(officers, 'officer')} in ${counted(rows, 'row')}`;
  const inError = officersWith(value, 'rowInError');
  const { sound, warnings, notes } = verdictOf(value.issues);
  const understood =
    sound && inError === 0
      ? 'every row could be read'
      : `${counted(inError, 'officer')} with a row that was not understood`;
  const remarks = [
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ];
  const issues = remarks.length === 0 ? '' : ` ${listWords(remarks)} below.`;
  return {
    label: 'Roster',
    lead: '',
    ink: paper.ink.plain,
    body: [`${read}; ${understood}.${issues}`],
  };
}
