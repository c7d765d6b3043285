import { amount, are, detail, type IssueWording, quoted } from './wording.js';

/** Issues that only `check` finds. */
export const SOUNDNESS_ISSUES = {
  'volunteer-certified': {
    sentence: (issue) =>
      `${officers(issue)} stand${issue.count === 1 ? 's' : ''} on the list of volunteers and took the course already`,
    effect: () => 'none on the numbers: nobody who took the course is trained again',
    suggestion: () => 'blank the volunteer column once the course is taken, to keep the list short',
  },
  'ids-leading-zeros': {
    sentence: (issue) =>
      `officer ${detail(issue, 'others')} and officer ${issue.officer} differ only by zeros in front`,
    effect: () => 'they are taken as different officers, and both are counted',
    suggestion: () => 'write one id if this is one person; spreadsheets drop zeros in front',
  },
  'squad-anchors-differ': {
    sentence: (issue) =>
      `squad ${quoted(issue.value)} of ${place(issue)} works ${detail(issue, 'rotation')} from ${detail(issue, 'usual')}, but not ${officers(issue)}`,
    effect: (issue) =>
      `${officers(issue)} ${issue.count === 1 ? 'is' : 'are'} counted on other dates than the squad`,
    suggestion: (issue) => `cycle_anchor ${detail(issue, 'usual')}, if the squad works together`,
  },
  'district-row-unused': {
    sentence: (issue) => `no officer of the roster works ${place(issue)}`,
    effect: () => 'it is short on every date, and nobody there can be trained',
    suggestion: () =>
      'check the names in both files, or delete the row if that shift is not worked',
  },
  'hours-bare': {
    sentence: (issue) =>
      `${detail(issue, 'district')} has no shift for ${detail(issue, 'hours')} of the week, first ${detail(issue, 'first')}`,
    effect: () => 'nothing is required then, so that no gap can show',
    suggestion: () => 'add the shift that works those hours, or leave it if the district is closed',
  },
  'requirement-unmeetable': {
    sentence: (issue) =>
      `${place(issue)} requires ${detail(issue, 'required')}, and never has more than ${detail(issue, 'present')} on patrol in all`,
    effect: () => 'it stays short on every date, whoever is trained',
    suggestion: () => 'check min_cit, or assign more officers there',
  },
  'dates-not-fixed': {
    sentence: () => 'limits are set, but the dates are counted from today',
    effect: () => 'the same files may pass today and fail tomorrow',
    suggestion: () => 'add --year 2027, or --from with --to, or "period" in citcover.json',
  },
  'baseline-unused': {
    sentence: (issue) => `${accepted(issue)} is accepted here, and that is no longer needed`,
    effect: () => 'none',
    suggestion: () => 'delete the entry, or write the baseline again with --write-baseline',
  },
  'baseline-ended': {
    sentence: (issue) => `${accepted(issue)} was accepted until ${detail(issue, 'until')}`,
    effect: () => 'it counts again',
    suggestion: () => 'put it right, or set a later "until"',
  },
  'officer-left': {
    sentence: (issue) =>
      `${officers(issue)} left on ${detail(issue, 'day')}${issue.count > 1 ? ' or earlier' : ''}; the check is as of ${detail(issue, 'asOf')}`,
    effect: (issue) =>
      `${officers(issue)} ${are(issue)} no longer counted; time did this, not a change of the files`,
    suggestion: () => 'delete the rows of those who left',
  },
  'certificate-lapsed': {
    sentence: (issue) => {
      const many = issue.count > 1;
      const last = `${detail(issue, 'day')}${many ? ' or earlier' : ''}`;
      return `the ${many ? 'certificates' : 'certificate'} of ${officers(issue)} ${many ? 'were' : 'was'} last valid on ${last}; the check is as of ${detail(issue, 'asOf')}`;
    },
    effect: (issue) =>
      `${officers(issue)} ${are(issue)} not counted until refreshed; time did this, not a change of the files`,
    suggestion: () =>
      'enter cit_refreshed after a refresher; citcover plan says whom to refresh first',
  },
} satisfies Record<string, IssueWording>;

type Issue = Parameters<IssueWording['sentence']>[0];

function place(issue: Issue): string {
  return [detail(issue, 'agency'), detail(issue, 'district'), detail(issue, 'shift')]
    .filter((word) => word !== '')
    .join(' ');
}

function officers({ count, officer }: Issue): string {
  return count === 1 ? `officer ${officer}` : amount(count, 'officer');
}

function accepted(issue: Issue): string {
  return `${detail(issue, 'code')} of ${detail(issue, 'about')}`;
}
