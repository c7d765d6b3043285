import { totalHoursOff } from '../../../coverage/relief-factor.js';
import { formatDay } from '../../../model/day.js';
import type { Policy } from '../../../model/policy.js';
import { counted, hours, percent } from '../../amounts.js';
import type { Provenance } from '../answered.js';
import { type Fact, factText, headingText } from './facts.js';
import type { Paper } from './paper.js';
import { whatIfFacts } from './what-if-fact.js';

const LABELS = {
  roster: 'Roster',
  old: 'Old roster',
  new: 'New roster',
  districts: 'Districts',
  exceptions: 'Exceptions',
  config: 'Config',
} as const;

const OBJECTIVES = {
  fewest: 'the fewest trained in all',
  'listed-first': 'the fewest still to find',
} as const;

/** On what the answer rests: the settings, the dates and the files with their hashes. */
export function* basisSection(value: Provenance, paper: Paper): Generator<string> {
  yield headingText(paper, 'What this rests on');
  for (const change of whatIfFacts(value, paper)) yield factText(paper, change);
  yield factText(paper, settingsFact(value.policy, paper));
  for (const input of inputFacts(value, paper)) yield factText(paper, input);
}

/** The settings that decide a number. */
export function settingsFact(policy: Policy, paper: Paper): Fact {
  return fact(paper, 'Settings', settings(policy));
}

/** Each file as it was named, its rows and its hash. */
export function inputFacts({ inputs }: Provenance, paper: Paper): Fact[] {
  return inputs.map(({ role, file, sha256, rows }) => {
    const counts = role === 'config' ? '' : `, ${counted(rows, 'row')}`;
    return fact(paper, LABELS[role], [`${paper.data(file)}${counts}; SHA-256`, sha256]);
  });
}

function fact(paper: Paper, label: string, body: readonly string[]): Fact {
  return { label, lead: '', ink: paper.ink.plain, body };
}

function settings(policy: Policy): string[] {
  const { minPatrolYears, certificateMonths, countSupervisors, objective } = policy;
  const hoursOff = totalHoursOff(policy);
  const validity =
    certificateMonths === null
      ? 'Certificates expire only where the roster says so'
      : `Certificates are valid for ${counted(certificateMonths, 'month')}`;
  return [
    `As of ${formatDay(policy.asOf)}; ${minPatrolYears} ${minPatrolYears === 1 ? 'year' : 'years'} on patrol before training.`,
    `${validity}; supervisors ${countSupervisors ? 'count' : 'do not count'}.`,
    `${percent(policy.availability)} attendance, ${percent(policy.target)} probability; plan with ${OBJECTIVES[objective]}.`,
    ...(hoursOff === null ? [] : [`One officer is away for ${hours(hoursOff)} hours a year.`]),
  ];
}
