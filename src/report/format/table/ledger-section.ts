import type { Disposition } from '../../../model/disposition.js';
import type { ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import { counted } from './amounts.js';
import type { Column } from './columns.js';
import { headingText } from './facts.js';
import { grid } from './grid.js';
import type { Paper } from './paper.js';

/** What became of an officer, in words. */
const WORDS: Readonly<Record<Disposition, string>> = {
  rowInError: 'row in error: neither counted nor considered for training',
  notActive: 'not active',
  alreadyLeft: 'already left',
  unit: 'dedicated CIT or co-responder unit: not patrol cover',
  recruit: 'recruit: must not be trained yet',
  supervisor: 'supervisor: does not count as patrol cover',
  notPatrol: 'not on patrol',
  noSuchDistrictShift: 'district and shift not in the district file',
  daysOffUnknown: 'days off unknown: not counted',
  optedOut: 'trained, but opted out',
  undated: 'certified without the date that the certificate needs',
  counts: 'counts as certified in at least one instance',
  lapsed: 'certificate lapsed',
  neverOnDuty: 'certified, but never on duty where it counts',
  leavesInPeriod: 'leaves in the period: not worth training',
  notYetEligible: 'not yet experienced enough',
  declined: 'asked and declined',
  listedVolunteer: 'listed volunteer',
  couldVolunteer: 'could volunteer: not asked yet',
};

const COLUMNS: readonly Column[] = [
  { heading: 'Officers', align: 'right' },
  { heading: 'What became of them', align: 'left' },
];

/** Every officer of the roster once, under the first reason that fits; adds up to the officers. */
export function* ledgerSection(shown: ReportValue, paper: Paper): Generator<string> {
  const lines = shown.ledger.filter(({ officers }) => officers > 0);
  const total = lines.reduce((sum, { officers }) => sum + officers, 0);
  yield headingText(paper, 'Every officer');
  yield grid(paper, COLUMNS, [
    ...lines.map(({ disposition, officers }) => [thousands(officers), WORDS[disposition]]),
    [thousands(total), `in all: ${counted(shown.summary.rows, 'row')} of the roster`],
  ]);
}
