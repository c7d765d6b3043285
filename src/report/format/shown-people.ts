import type { Analysis } from '../analysis/analysis-value.js';
import type { Home } from '../plan-value.js';

/** The volunteers, and what remains short, of the districts that are shown; the steps stay those of everyone. */
export function shownPeople(
  { volunteers, steps }: Analysis,
  keep: (home: Pick<Home, 'agency' | 'district'>) => boolean,
): Pick<Analysis, 'volunteers' | 'steps'> {
  return {
    volunteers: volunteers && {
      groups: volunteers.groups,
      // Nobody knows to which district those without one belong.
      officers: volunteers.officers.filter(
        ({ agency, district }) => district === null || keep({ agency, district }),
      ),
    },
    steps: steps && { ...steps, remains: steps.remains.filter(keep) },
  };
}
