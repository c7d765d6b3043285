import { describe, expect, it } from 'vitest';
import { agencyOf, person, row } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { at, reportedAgency, verdictOf } from './reported.js';

describe('where nobody’s days off are known', () => {
  it('no plan that finds the fewest is told, and the report holds', () => {
    const agency = agencyOf({ 'North Day': row('08:00-16:00') }, [
      person('1', { places: { 'North Day': null } }),
    ]);
    const reported = reportedAgency(agency, { ...WEEK, objective: 'listed-first' });
    expect(at(reported.json, 'summary.train.total')).toBeNull();
    expect(at(reported.json, 'summary.listedFirst')).toBeNull();
    expect(verdictOf(reported).falseClaim).toBeNull();
  });
});
