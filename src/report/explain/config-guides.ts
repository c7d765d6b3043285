import { type IssueGuide, inConfig } from './guide.js';

const STOPS =
  'Any error in it stops the run: a setting that is dropped could make the answer look better than it is.';

/** citcover.json; any error in it stops the run. */
export const CONFIG_GUIDES = {
  'config-syntax': {
    means:
      'The file is not JSON. A comma too many and a missing quotation mark are the usual causes.',
    matters: STOPS,
    fix: 'Look at the place of the message and just before it. Comments are not JSON.',
    example: inConfig(
      '3:1 the file is not JSON: there is a comma before the end of the list',
      '{',
      '  "target": 0.9,',
      '}',
    ),
  },
  'config-key-unknown': {
    means: 'There is no setting of that name.',
    matters: STOPS,
    fix: 'Write it as the message suggests. citcover init writes a file with every setting.',
    example: inConfig(
      '1:3 there is no setting "minPatrolYear" here; there are minPatrolYears, certificateMonths, countSupervisors, availability, target, objective, hoursOff, rotations, squads, columns, vocabulary, letters, period, check',
      '{"minPatrolYear": 3}',
    ),
  },
  'config-key-twice': {
    means: 'The same key stands twice in one place.',
    matters: STOPS,
    fix: 'Keep one of the two.',
    example: inConfig('1:18 "target" stands twice', '{"target": 0.9, "target": 0.95}'),
  },
  'config-value-invalid': {
    means: 'The setting is known, but not this value.',
    matters: STOPS,
    fix: 'Write what the message asks for. Shares lie between 0 and 1: 82 percent is 0.82.',
    example: inConfig(
      '1:18 availability must be a number from 0.01 to 1, not 82',
      '{"availability": 82}',
    ),
  },
  'config-rotation-unknown': {
    means: 'The rotation of a squad is no known name, no count of days and no cycle of letters.',
    matters: STOPS,
    fix: 'See citcover rotations for the names, or write 4on2off or WWWWOO.',
    example: inConfig(
      '1:31 squads.A.rotation "Pittman" is not a known rotation',
      '{"squads": {"A": {"rotation": "Pittman", "anchor": "2027-01-04"}}}',
    ),
  },
  'config-squad-twice': {
    means: 'A squad has two rules for the same place.',
    matters: `${STOPS} Which of the two holds is not known.`,
    fix: 'Keep one, or give one of them a district, a shift or an agency: the most specific holds.',
    example: inConfig(
      '3:3 the squad "A" has two rules for the same place',
      '{"squads": [',
      '  {"squad": "A", "daysOff": "Sat Sun"},',
      '  {"squad": "A", "daysOff": "Mon Tue"}',
      ']}',
    ),
  },
} satisfies Record<string, IssueGuide>;
