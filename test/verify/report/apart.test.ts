import { describe, expect, it } from 'vitest';
import { agencyOf, type Person, person, row } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY } from '../../support/pattern.js';
import { reportedAgency, verdictOf } from './reported.js';

/** One is required in each, and nobody is certified. */
const SHIFTS = { 'East Day': row('08:00-16:00'), 'West Day': row('08:00-16:00') };

function volunteer(id: string, ...places: string[]): Person {
  const everyDay = Object.fromEntries(places.map((place) => [place, EVERY_DAY]));
  return person(id, { places: everyDay }, { willingness: 'listed' });
}

const EACH = [volunteer('E', 'East Day'), volunteer('W', 'West Day')];
const BOTH = volunteer('B', 'East Day', 'West Day');

describe('a plan of two, made as if nobody worked in both districts', () => {
  const made = reportedAgency(agencyOf(SHIFTS, EACH), WEEK);
  const withBoth = {
    json: made.json,
    request: { ...made.request, agencies: [agencyOf(SHIFTS, [...EACH, BOTH])] },
  };

  it('holds where nobody does', () => {
    expect(verdictOf(made).falseClaim).toBeNull();
  });

  it('does not where somebody does, whom both of its reasons leave out', () => {
    expect(verdictOf(withBoth).falseClaim).toEqual({
      path: 'components[1].reason',
      sentence:
        'this lower bound is added to that of components[0].reason, and an officer could help with both',
    });
  });

  it('nor when its reasons only say that they were searched', () => {
    const searched = { kind: 'search', lowerBound: 1, nodes: 1 };
    const edits = { 'components[0].reason': searched, 'components[1].reason': searched };
    expect(verdictOf(made, edits).falseClaim).toBeNull();
    expect(verdictOf(withBoth, edits).falseClaim).toEqual({
      path: 'components[0]',
      sentence:
        'the lower bounds of components 1 and 2 are added up, and an officer could help with both',
    });
  });
});
