import { describe, expect, it } from 'vitest';
import { reportJson } from '../../../src/report/format/json/report-json.js';
import type { Style } from '../../../src/report/format/style.js';
import { planTable } from '../../../src/report/format/table/plan-table.js';
import { REDACTED } from '../../../src/report/redact/redacted.js';
import { redactionOf } from '../../../src/report/redact/redaction.js';
import type { ReportValue } from '../../../src/report/report-value.js';
import { agencyOf, certified, type Person, person, row } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY } from '../../support/pattern.js';
import { ASKED_FOR_PLAN, reportOf } from '../../support/report.js';
import { validatorOf } from '../../support/schemas.js';
import { STYLE, textOf } from '../format/town.js';

type Json = ReturnType<typeof JSON.parse>;

const asked = { ...ASKED_FOR_PLAN, allowMoves: true };
const NORTH = ['O-one', 'O-two'].map((id) =>
  certified(id, { places: { 'North Day': EVERY_DAY }, squad: 'Vega squad' }, { name: 'Vega' }),
);
const UNIT = certified('O-unit', { places: { 'North Day': EVERY_DAY }, role: 'unit' });
const SOUTH = ['O-list', 'O-next'].map((id) =>
  person(id, { places: { 'South Day': EVERY_DAY } }, { willingness: 'listed' }),
);

function agencyWith(people: readonly Person[]): ReturnType<typeof agencyOf> {
  const shifts = {
    'North Day': row('07:00-15:00'),
    'South Day': row('07:00-15:00', { required: 2 }),
  };
  return agencyOf(shifts, people);
}

const AGENCY = agencyWith([...NORTH, ...SOUTH, UNIT]);
const { report } = reportOf([AGENCY], WEEK, { asked });

/** What the plan's table says of moves, spaces and line ends made one space. */
function section(style: Partial<Style> = {}, value = report): string {
  const text = textOf(planTable(value, { ...STYLE, ...style }));
  const from = text.indexOf('\nIF CERTIFIED OFFICERS MAY MOVE FIRST\n');
  const next = /\n\n[A-Z ,]+\n/g;
  next.lastIndex = from + 1;
  return text.slice(from, next.exec(text)?.index).replace(/\s+/g, ' ');
}

function sectionOf(people: readonly Person[]): string {
  return section({}, reportOf([agencyWith(people)], WEEK, { asked }).report);
}

describe('moves, as a table', () => {
  it('set the two numbers side by side and name nobody', () => {
    const text = section();
    expect(text).toContain(
      'Move 1 certified officer to another district and train 1 instead of 2.',
    );
    // Two are required in the south: with one there all of its 56 hours are still short, but not bare.
    expect(text).toContain('Today – 56 56 7 50.0 % After moves 1 56 0 7 50.0 %');
    expect(text).toContain('After training your list 1 0 0 0 100.0 %');
    expect(text).toContain('North Day South Day Vega squad – 1');
    expect(text).toContain('South Day 2 1');
    // Of other officers, such as one who is certified from March on, nothing is proved.
    expect(text).toContain('certified and there for the whole period');
    expect(text).toContain(
      'Fewer than 1 are not enough, whichever of those looked at move; that is proved.',
    );
    expect(text).not.toContain('O-');
  });

  it('list officers when asked who', () => {
    expect(section({ who: true })).toContain('Vega squad – 1 O-one');
    expect(section({ who: true, names: true })).toContain('1 O-one (Vega)');
  });

  it('say why there are none', () => {
    const need =
      'No officer who is certified and there for the whole period can be taken from a district without opening a gap there';
    expect(sectionOf([NORTH[0]!, ...SOUTH])).toContain(need);
    expect(sectionOf(SOUTH)).toContain('No certified officer counts now');
    expect(sectionOf(NORTH)).toContain('The plan above trains nobody');
  });

  it('are not spoken of unless asked for', () => {
    expect(reportOf([AGENCY], WEEK).report.analysis.moves).toBeNull();
    const plain = reportOf([AGENCY], WEEK).report;
    expect(textOf(planTable(plain, STYLE))).not.toContain('MAY MOVE');
  });
});

describe('moves and unit, as JSON', () => {
  const json = (value: ReportValue, names = false): string =>
    textOf(reportJson(value, { ...STYLE, names }));

  it('fit the schema and give officers by id', () => {
    const validate = validatorOf('report');
    for (const text of [json(report), json(report, true)]) {
      validate(JSON.parse(text));
      expect(validate.errors).toBeNull();
    }
    const { moves, unit } = JSON.parse(json(report)).analysis;
    expect(moves).toMatchObject({ note: null, couldMove: 2 });
    const steps = moves.steps.map(({ step, hoursNone }: Json) => [step, hoursNone]);
    expect(steps).toEqual([
      ['today', 56],
      ['moves', 0],
      ['refreshers', 0],
      ['list', 0],
      ['toFind', 0],
    ]);
    expect(moves.moves).toEqual([
      {
        from: { agency: null, district: 'North', shift: 'Day' },
        to: { agency: null, district: 'South', shift: 'Day' },
        squad: 'Vega squad',
        rotation: null,
        anchor: null,
        daysOff: null,
        count: 1,
        officers: [{ officer: 'O-one' }],
      },
    ]);
    expect(moves.trainBefore.total).toBe(2);
    expect(moves.trainAfter).toMatchObject({ total: 1, lowerBound: 1, status: 'optimal' });
    expect(moves.plan.train).toHaveLength(1);
    expect(unit.unit).toMatchObject({ officers: 1, hoursOnDuty: 56 });
    expect(unit.levels).toHaveLength(4);
    expect(JSON.parse(json(report, true)).analysis.moves.moves[0].officers).toEqual([
      { officer: 'O-one', name: 'Vega' },
    ]);
  });

  it('name nobody once redacted', () => {
    const redaction = redactionOf([AGENCY], (_agency, id) => `pseudonym-${id.length}`);
    const redacted = REDACTED.plan(report, redaction);
    const { moves } = JSON.parse(json(redacted, true)).analysis;
    expect(JSON.stringify(moves)).not.toMatch(/O-|Vega/);
    expect(moves.moves[0].officers).toEqual([{ officer: 'pseudonym-5', name: null }]);
  });
});
