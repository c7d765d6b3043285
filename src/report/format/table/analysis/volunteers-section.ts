import type { Objective } from '../../../../model/policy.js';
import { counted } from '../../../amounts.js';
import type { VolunteerReport, VolunteersReport } from '../../../analysis/volunteers-value.js';
import type { ReportValue } from '../../../report-value.js';
import { thousands } from '../../../thousands.js';
import type { Column } from '../columns.js';
import { headingText } from '../facts.js';
import { grid } from '../grid.js';
import { officerByOfficer } from '../next-commands.js';
import type { Paper } from '../paper.js';
import { NO_COVER_WORDS } from './volunteer-words.js';
import { volunteersWithRole } from './volunteers-by-role.js';
import { whoLines } from './volunteers-who.js';

const OFFICERS: Column = { heading: 'Officers', align: 'right' };
const FOR: Column = { heading: 'What they are for', align: 'left' };

/** What each listed volunteer is for the plan: the only one, one of several, or no help. */
export function* volunteersSection(shown: ReportValue, paper: Paper): Generator<string> {
  const { volunteers } = shown.analysis;
  if (volunteers === null || volunteers.officers.length === 0) return;
  const { officers } = volunteers;
  yield headingText(paper, `On your list without a course: ${counted(officers.length, 'officer')}`);
  yield grid(paper, [OFFICERS, FOR], countRows(volunteers, shown.policy.objective));
  if (paper.who) yield* whoLines(shown, volunteers, paper);
  else yield officerByOfficer(paper);
}

function countRows(volunteers: VolunteersReport, objective: Objective): string[][] {
  const { groups } = volunteers;
  const more = objective === 'fewest' ? 'trained' : 'found or trained';
  const withRole = (role: VolunteerReport['role']): VolunteerReport[] =>
    volunteersWithRole(volunteers, role);
  const row = (those: readonly VolunteerReport[], text: string): string[][] =>
    those.length === 0 ? [] : [[thousands(those.length), text]];
  const byId = new Map(groups.map(({ id, pick, of }) => [id, { pick, spare: of - pick }]));
  const groupOf = ({ group }: VolunteerReport) => byId.get(group ?? 0);
  const sharing = withRole('anyOf').filter((each) => (groupOf(each)?.spare ?? 0) > 0);
  const alone = withRole('anyOf').filter((each) => groupOf(each)?.spare === 0);
  const costly = alone.filter(({ without }) => (without?.toFind ?? 0) > 0);
  const seats = [...new Set(sharing.map(groupOf))].reduce(
    (sum, each) => sum + (each?.pick ?? 0),
    0,
  );
  return [
    ...row(
      withRole('only'),
      `the only ones: without one of them more must be ${more}, or dates stay short`,
    ),
    ...row(sharing, `can take ${counted(seats, 'seat')}: any of them will do`),
    ...row(costly, 'have a seat that only someone still to find could take instead'),
    ...row(
      alone.filter((each) => !costly.includes(each)),
      'have a seat; another plan of the fewest gives it to others',
    ),
    ...row(withRole('otherPlan'), 'have no seat; another plan of the fewest gives them one'),
    ...row(withRole('undecided'), 'not decided: the search reached its limit'),
    ...row(withRole('noCover'), `add no cover: ${reasonsText(withRole('noCover'))}`),
  ];
}

function reasonsText(noCover: readonly VolunteerReport[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of noCover) {
    const words = reason === null ? '' : NO_COVER_WORDS[reason];
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  if (counts.size === 1) return [...counts.keys()].join('');
  return [...counts].map(([words, count]) => `${words} (${thousands(count)})`).join(', ');
}
