import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { day } from '../../support/civil.js';
import { ROOT } from '../../support/read-folder.js';
import {
  at,
  type Edits,
  type Json,
  plus,
  type Reported,
  reportedFolder,
  verdictOf,
} from './reported.js';

const REAL = `${ROOT}../shared/real`;
const YEAR_2016 = { from: day('2016-01-01'), to: day('2016-12-31') };

function reportedCity(folder: string): Promise<Reported> {
  return reportedFolder(`${REAL}/${folder}`, YEAR_2016, ['--year', '2016']);
}

describe.skipIf(!existsSync(REAL))('plans of public rosters', () => {
  it('Seattle 2016 holds', async () => {
    const { falseClaim, held } = verdictOf(await reportedCity('seattle-2016'));
    expect(falseClaim).toBeNull();
    expect(held.proofs).toBeGreaterThan(15);
  }, 60_000);

  describe('Chicago 2016', () => {
    let chicago: Reported;
    beforeAll(async () => {
      chicago = await reportedCity('chicago-2016');
    }, 60_000);

    it('holds', () => {
      const { falseClaim, held, trusted } = verdictOf(chicago);
      expect(falseClaim).toBeNull();
      expect(trusted).toEqual([]);
      expect(held.cover).toBe(24_156);
    }, 60_000);

    /** The component that needs 2, and its district-shift. */
    const needy = (): { readonly path: string; readonly shift: number } => {
      const components = at(chicago.json, 'components') as {
        reason: Json;
        districtShifts: number[];
      }[];
      const index = components.findIndex(({ reason }) => reason !== null);
      return { path: `components[${index}]`, shift: components[index]!.districtShifts[0]! };
    };

    test.each<readonly [what: string, edits: () => Edits, sentence: string]>([
      [
        'the total lowered by one',
        () => ({
          'summary.train.total': 1,
          'summary.train.toFind': 1,
          'summary.train.lowerBound': 1,
        }),
        'officers to train: 1 claimed, 2 recounted',
      ],
      [
        'one volunteer fewer to be found, and all numbers lowered with it',
        () => {
          const { path, shift } = needy();
          const one = { total: 1, volunteers: 0, toFind: 1, refresh: 0 };
          return {
            'plan.toFind': (rows) => (rows as Json[]).slice(0, 1),
            'plan.toFind[0].count': 1,
            [`districtShifts[${shift}].train`]: one,
            [`${path}.train`]: { ...one, lowerBound: 1, status: 'optimal', unfillable: 0 },
            [`${path}.reason.lowerBound`]: 1,
            [`${path}.reason.mostTogether`]: 0,
            'summary.train.total': 1,
            'summary.train.toFind': 1,
            'summary.train.lowerBound': 1,
          };
        },
        'and training could fill it',
      ],
      [
        'a shortage raised',
        () => ({
          [`${needy().path}.reason.instances[0].short`]: plus(1),
          [`${needy().path}.reason.weightedShort`]: plus(1),
        }),
        'short by 3 claimed, 2 recounted, once all who can be refreshed are',
      ],
      [
        'more said to be eligible',
        () => ({ 'plan.toFind[0].eligible': plus(10) }),
        'officers who could be asked: ',
      ],
      [
        'hours short lowered, and the sum with them',
        () => ({
          [`districtShifts[${needy().shift}].hoursShort`]: plus(-8),
          'summary.hoursShort': plus(-8),
        }),
        'hours short: ',
      ],
      [
        'the ledger shifted',
        () => ({ 'ledger[17].officers': plus(1), 'ledger[18].officers': plus(-1) }),
        'ledger, listedVolunteer: 1 claimed, 0 recounted',
      ],
      [
        'the period shortened',
        () => ({ 'period.to': '2016-12-30', 'period.days': 365 }),
        'hours required: 2,928 claimed, 2,920 recounted',
      ],
      [
        'fewer hours that one departure opens',
        () => ({ 'analysis.risk.officers[0].hoursOpened': plus(-8) }),
        'the departure of officer C01060, hours opened: 968 claimed, 976 recounted',
      ],
      [
        'more hours that the first trainee closes',
        () => ({
          'analysis.curve.points[1].hoursClosed': plus(8),
          'analysis.curve.points[1].hoursClosedAtMost': plus(8),
          'analysis.curve.points[1].hoursShort': plus(-8),
        }),
        'with 1 trained, hours closed: ',
      ],
      [
        'another roster',
        () => ({ 'inputs[0].sha256': 'f'.repeat(64) }),
        'is not the roster file that the report was made from',
      ],
    ])(
      'does not hold with %s',
      (_, edits, sentence) => {
        expect(verdictOf(chicago, edits()).falseClaim?.sentence).toContain(sentence);
      },
      60_000,
    );
  });
});
