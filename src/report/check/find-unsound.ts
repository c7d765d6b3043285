import type { Agency } from '../../model/agency.js';
import type { InputRole, Issue } from '../../model/issue.js';
import type { Officer } from '../../model/officer.js';
import type { ReportValue } from '../report-value.js';
import { bareHours } from './soundness/bare-hours.js';
import { leadingZeros } from './soundness/leading-zeros.js';
import { personSoundness } from './soundness/person-soundness.js';
import { placeSoundness } from './soundness/place-soundness.js';
import { soundnessIssue } from './soundness/soundness-issue.js';
import { squadAnchors } from './soundness/squad-anchors.js';

/** The files and what they come to. */
export interface Examined {
  readonly report: ReportValue;
  readonly agencies: readonly Agency[];
  /** Lines of an officer's rows in the roster. */
  readonly linesOf: (officer: Officer) => readonly number[];
}

/** Everything that is readable and still cannot be right, or has become wrong with time. */
export function findUnsound({ report, agencies, linesOf }: Examined): Issue[] {
  const { policy, bareMinutes } = report;
  const place = { file: fileOf(report, 'roster'), linesOf };
  const districts = fileOf(report, 'districts');
  const issues = [
    ...agencies.flatMap(({ officers }) => leadingZeros(officers, place)),
    ...agencies.flatMap((agency) => squadAnchors(agency, policy, place)),
    ...personSoundness(
      agencies.flatMap(({ officers }) => officers),
      policy,
      place,
    ),
    ...agencies.flatMap((agency) => placeSoundness(agency, policy, districts)),
    ...bareHours(bareMinutes, agencies, districts),
  ];
  const order = ['roster', 'districts'];
  return issues.sort((left, right) => {
    return order.indexOf(left.input) - order.indexOf(right.input) || left.line - right.line;
  });
}

/** That limits rest on dates which move with the clock. */
export function datesNotFixed(report: ReportValue): Issue {
  const config = report.inputs.find(({ role }) => role === 'config')?.file;
  return soundnessIssue('dates-not-fixed', { input: 'config', file: config ?? 'command line' });
}

function fileOf({ inputs }: ReportValue, role: InputRole): string {
  return inputs.find((input) => input.role === role)?.file ?? role;
}
