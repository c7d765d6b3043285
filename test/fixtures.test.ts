import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../src/model/day.js';
import type { ReportValue } from '../src/report/report-value.js';
import { checkPlan } from '../src/verify/check-plan.js';
import { day } from './support/civil.js';
import { ROOT, readFolder, reportOfFolder } from './support/read-folder.js';
import { runsOf } from './support/report.js';

interface Expected {
  readonly period: { readonly from: string; readonly to: string };
}

/** A number or word of an expected answer, and the keys that lead to it. */
type Fact = readonly [path: string, value: unknown];

const FOLDERS = readdirSync(`${ROOT}fixtures`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'issues')
  .map(({ name }) => name);

function factsOf(value: unknown, path = ''): Fact[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => factsOf(part, `${path}/${key}`));
}

/** The report under the names that the expected answers use. */
function namedLike({ policy, summary, districtShifts, ...report }: ReportValue): object {
  const bare = new Map(report.bareMinutes.map((each) => [each.district, each.minutesPerWeek]));
  return {
    period: { from: formatDay(policy.period.from), to: formatDay(policy.period.to) },
    summary: {
      ...summary,
      fragile: districtShifts.reduce((sum, { fragile }) => sum + (fragile ?? 0), 0),
    },
    ledger: Object.fromEntries(
      report.ledger.map(({ disposition, officers }) => [disposition, officers]),
    ),
    districtShifts: Object.fromEntries(
      districtShifts.map((each) => [`${each.district}|${each.shift}`, each]),
    ),
    bareMinutes: Object.fromEntries(
      districtShifts.map(({ district }) => [district, bare.get(district) ?? 0]),
    ),
    unfillable: report.plan.unfillable.flatMap(({ district, shift, runs }) =>
      runsOf(runs, 4).map((run) => {
        const [, from, to, short] = /^(.+)\.\.(.+) short (\d+) /.exec(run) ?? [];
        return { districtShift: `${district}|${shift}`, from, to, short: Number(short) };
      }),
    ),
  };
}

describe('the invented agencies', () => {
  it('are nine, and each says what is expected of it', () => {
    expect(FOLDERS).toHaveLength(9);
  });

  for (const name of FOLDERS) {
    const path = `${ROOT}fixtures/${name}`;
    const expected: Expected = JSON.parse(readFileSync(`${path}/expected.json`, 'utf8'));
    const facts = factsOf(expected);

    it(`${name}: ${facts.length} numbers are as its README works them out`, () => {
      expect(facts.length).toBeGreaterThan(30);
      const period = { from: day(expected.period.from), to: day(expected.period.to) };
      const { report, claims } = reportOfFolder(readFolder(path, period));
      const found = new Map(factsOf(namedLike(report)));
      const wrong = facts
        .filter(([key, value]) => JSON.stringify(found.get(key)) !== JSON.stringify(value))
        .map(
          ([key, value]) => `${key}: ${JSON.stringify(value)} expected, ${found.get(key)} found`,
        );
      expect(wrong).toEqual([]);
      expect(claims.map(checkPlan)).toEqual(claims.map(() => null));
    });
  }
});
