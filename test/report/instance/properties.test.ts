import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarRows } from '../../../src/report/build-calendar.js';
import { explainInstance } from '../../../src/report/instance/explain-instance.js';
import type { InstanceAnswer } from '../../../src/report/instance/instance-value.js';
import { SEED, scenes } from '../../support/random-agency.js';

const RUNS = 120;

/** Officers named by the answer who are there at a minute. */
function namedAt({ officers, helpers }: InstanceAnswer, minute: number): number {
  const helping = helpers.filter(({ ranges }) =>
    ranges.some(({ from, to }) => from <= minute && minute < to),
  );
  return officers.filter(({ counts }) => counts).length + helping.length;
}

/** Officers named at the first and at the last minute of each run. */
function namedByRun(answer: InstanceAnswer): number[][] {
  return answer.runs.map(({ from, to }) => [from, to - 1].map((minute) => namedAt(answer, minute)));
}

describe('instances of random agencies', () => {
  it('name exactly as many officers as are counted, minute by minute', () => {
    let named = 0;
    let helped = 0;
    fc.assert(
      fc.property(scenes(), ({ agency, policy }) => {
        const day = policy.period.from;
        const alone = { ...policy, period: { from: day, to: day } };
        const rows = [...calendarRows([agency], alone)];
        for (const index of agency.districtShifts.keys()) {
          const answer = explainInstance(agency, index, alone);
          if (answer === null) continue;
          expect(namedByRun(answer)).toEqual(answer.runs.map(({ onDuty }) => [onDuty, onDuty]));
          const { district, shift } = answer;
          const row = rows.find((each) => each.district === district && each.shift === shift);
          expect(row?.onDuty ?? answer.onDuty).toBe(answer.onDuty);
          named += answer.onDuty;
          helped += answer.helpers.length;
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(named).toBeGreaterThan(50);
    expect(helped).toBeGreaterThan(50);
  });
});
