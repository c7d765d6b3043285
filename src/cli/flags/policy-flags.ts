import type { Policy } from '../../model/policy.js';
import type { Flag, PolicyFlags } from './flag.js';
import { parseChoice } from './parse-choice.js';
import { parseDecimal, parseWhole } from './parse-number.js';

const group = 'Rules of counting (else citcover.json, else the default):';

export const POLICY_FLAGS: readonly Flag[] = [
  { usage: '--min-patrol-years <n>', help: 'years on patrol before training (default: 2)', group },
  {
    usage: '--certificate-months <n>',
    help: 'how long a course or refresher is valid, or none (default: none)',
    group,
  },
  { usage: '--count-supervisors', help: 'certified supervisors on duty count too', group },
  { usage: '--no-count-supervisors', help: 'they do not count (default)', group },
  {
    usage: '--availability <share>',
    help: 'share of scheduled officers who come to work (default: 0.82)',
    group,
  },
  {
    usage: '--target <share>',
    help: 'probability of cover once absence is allowed for (default: 0.95)',
    group,
  },
  {
    usage: '--objective <which>',
    help: 'fewest trained in all, or listed-first: fewest still to find (default: fewest)',
    group,
    choices: ['fewest', 'listed-first'],
  },
  {
    usage: '--hours-off <hours>',
    help: 'hours a year one officer is away, days off included, for the relief factor',
    group,
  },
];

/** The settings of a policy, without its dates. */
export type PolicySettings = Omit<Policy, 'asOf' | 'period'>;

/**
 * The settings that flags give; what no flag gives is absent.
 * @throws UsageError when a value is not one the flag takes
 */
export function policyFromFlags(flags: PolicyFlags): Partial<PolicySettings> {
  return {
    ...whenGiven(flags.minPatrolYears, (text) => ({
      minPatrolYears: parseDecimal('--min-patrol-years', text, {
        least: 0,
        most: 50,
        example: '2',
      }),
    })),
    ...whenGiven(flags.certificateMonths, (text) => ({ certificateMonths: monthsFrom(text) })),
    ...whenGiven(flags.countSupervisors, (countSupervisors) => ({ countSupervisors })),
    ...whenGiven(flags.availability, (text) => ({
      availability: parseDecimal('--availability', text, { least: 0.01, most: 1, example: '0.82' }),
    })),
    ...whenGiven(flags.target, (text) => ({
      target: parseDecimal('--target', text, { least: 0.01, most: 0.9999, example: '0.95' }),
    })),
    ...whenGiven(flags.objective, (text) => ({
      objective: parseChoice('--objective', text, ['fewest', 'listed-first']),
    })),
    ...whenGiven(flags.hoursOff, (text) => ({ hoursOff: new Map([['total', hoursFrom(text)]]) })),
  };
}

function monthsFrom(text: string): number | null {
  if (text === 'none') return null;
  return parseWhole('--certificate-months', text, { least: 1, most: 1200, example: '24' });
}

function hoursFrom(text: string): number {
  return parseDecimal('--hours-off', text, { least: 0, most: 8784, example: '1222' });
}

function whenGiven<Given, Setting>(
  given: Given | undefined,
  settle: (given: Given) => Setting,
): Setting | undefined {
  return given === undefined ? undefined : settle(given);
}
