import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Agency } from '../../../src/model/agency.js';
import { ALWAYS_TO } from '../../../src/model/certificate.js';
import type { Officer } from '../../../src/model/officer.js';
import type { Policy } from '../../../src/model/policy.js';
import type { Change } from '../../../src/model/what-if.js';
import { makeChanges } from '../../../src/read/what-if/make-changes.js';
import { calendarRows } from '../../../src/report/build-calendar.js';
import type { ReportValue } from '../../../src/report/report-value.js';
import { changedRows } from '../../../src/report/what-if/changed-rows.js';
import { withWhatIf } from '../../../src/report/what-if/what-if-report.js';
import { type Scene, SEED, scenes } from '../../support/random-agency.js';
import { reportOf } from '../../support/report.js';

const RUNS = { numRuns: 60, seed: SEED };

const made = (agency: Agency, policy: Policy, ...changes: Change[]): Agency =>
  makeChanges([agency], changes, { policy, rotations: new Map() })[0]!;
const reported = (agency: Agency, policy: Policy): ReportValue => reportOf([agency], policy).report;

/** A scene with somebody in it, the change of one of them and what editing the agency would give. */
function holds(check: (scene: Scene, officer: Officer, place: number) => void): void {
  fc.assert(
    fc.property(scenes(), fc.nat(), fc.nat(), ({ agency, policy }, who, where) => {
      const officer = agency.officers[who % Math.max(1, agency.officers.length)];
      fc.pre(officer !== undefined);
      check({ agency, policy }, officer!, where % agency.districtShifts.length);
    }),
    RUNS,
  );
}

const ofOne = (officer: Officer) => ({ agency: '', officer: officer.id });
const named = ({ districtShifts }: Agency, index: number) => {
  const { district, shift } = districtShifts[index]!;
  return { agency: '', districtShift: index, district, shift };
};

test('no change is the roster as it stands', () => {
  holds(({ agency, policy }) => {
    expect(made(agency, policy)).toBe(agency);
    const report = reported(agency, policy);
    expect(withWhatIf(report, report, { changes: [] }).whatIf?.districtShifts).toEqual([]);
  });
});

test('no change touches what was read', () => {
  holds(({ agency, policy }, officer, place) => {
    const before = structuredClone(agency);
    const move = { kind: 'move', ...ofOne(officer), ...named(agency, place), instead: [] } as const;
    made(agency, policy, move, { kind: 'certify', ...ofOne(officer) });
    made(agency, policy, { kind: 'require', ...named(agency, place), required: 4, instead: [] });
    expect(agency).toEqual(before);
  });
});

test('someone who is removed was never there', () => {
  holds(({ agency, policy }, officer) => {
    const others = agency.officers.filter((other) => other !== officer);
    expect(reported(made(agency, policy, { kind: 'remove', ...ofOne(officer) }), policy)).toEqual(
      reported({ ...agency, officers: others }, policy),
    );
  });
});

test('someone who is certified opens nothing, nor does sharing, nor whoever is added', () => {
  holds(({ agency, policy }, officer, place) => {
    const districts = [...new Set(agency.districtShifts.map(({ district }) => district))];
    const posting = officer.assignments[0]!.posting;
    const added: Change = {
      kind: 'add',
      ...named(agency, place),
      count: 2,
      shifts: [],
      rotation: 'any',
      anchor: 0,
      places: [{ districtShift: place, pattern: posting.places[0]?.pattern ?? '1' }],
    };
    const before = reported(agency, policy);
    for (const change of [
      { kind: 'certify', ...ofOne(officer) },
      { kind: 'share', agency: '', districts, alsoShares: [] },
      added,
    ] as const) {
      const after = reported(made(agency, policy, change), policy);
      for (const [index, row] of after.districtShifts.entries()) {
        const was = before.districtShifts[index]!.hoursShort;
        if (was !== null) expect(row.hoursShort).toBeLessThanOrEqual(was);
      }
    }
  });
});

test('someone who is moved is as if the rows were split on the first day', () => {
  holds(({ agency, policy }, officer, place) => {
    const { from, to } = policy.period;
    const isPlain = officer.assignments.every(({ posting }) => posting.places.length === 1);
    fc.pre(isPlain);
    const assignments = officer.assignments.flatMap((held) => {
      if (held.from > to || held.to < from) return [held];
      const { pattern } = held.posting.places[0]!;
      const posting = { ...held.posting, places: [{ districtShift: place, pattern }] };
      const later = { posting, from: Math.max(from, held.from), to: held.to };
      return held.from < from ? [{ ...held, to: from - 1 }, later] : [later];
    });
    const edited = agency.officers.map((other) =>
      other === officer ? { ...officer, assignments } : other,
    );
    const move = { kind: 'move', ...ofOne(officer), ...named(agency, place), instead: [] } as const;
    expect(reported(made(agency, policy, move), policy)).toEqual(
      reported({ ...agency, officers: edited }, policy),
    );
  });
});

test('whoever is certified counts throughout, as with a certificate that does not end', () => {
  holds(({ agency, policy }, officer) => {
    fc.pre(!officer.inError);
    const certify = made(agency, policy, { kind: 'certify', ...ofOne(officer) });
    const [changed] = certify.officers.filter(({ id }) => id === officer.id);
    // A day earlier than the period the old certificate decides, so the new one starts where it leaves off.
    const always = { course: policy.period.from - 1, refreshed: null, expires: ALWAYS_TO };
    const certified = { ...officer, designated: true, certificate: always };
    const edited = agency.officers.map((other) => (other === officer ? certified : other));
    const hours = (report: ReportValue) => report.summary.counted;
    expect(changed?.designated).toBe(true);
    expect(hours(reported(certify, policy))).toBe(
      hours(reported({ ...agency, officers: edited }, policy)),
    );
  });
});

test('the calendar of a what-if is every instance that differs and no other', () => {
  holds(({ agency, policy }, officer) => {
    const changed = made(agency, policy, { kind: 'remove', ...ofOne(officer) });
    const [before, after] = [agency, changed].map((each) => [...calendarRows([each], policy)]);
    const rows = [...changedRows(before!, after!)];
    const differing = after!.filter(
      (row, index) => row.onDuty !== before![index]!.onDuty || row.short !== before![index]!.short,
    );
    expect(rows.map((row) => ({ ...row, before: null }))).toEqual(differing);
  });
});
