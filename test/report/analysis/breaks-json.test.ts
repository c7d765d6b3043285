import { describe, expect, it } from 'vitest';
import { reportJson } from '../../../src/report/format/json/report-json.js';
import type { Style } from '../../../src/report/format/style.js';
import { planTable } from '../../../src/report/format/table/plan-table.js';
import { REDACTED } from '../../../src/report/redact/redacted.js';
import { redactionOf } from '../../../src/report/redact/redaction.js';
import { validatorOf } from '../../support/schemas.js';
import { STYLE, textOf } from '../format/town.js';
import { AGENCY, report } from './breaks-town.js';

describe('what breaks, as JSON', () => {
  const validate = validatorOf('report');
  const jsonOf = (style: Partial<Style>, value = report) =>
    JSON.parse(textOf(reportJson(value, { ...STYLE, ...style })));

  it('fits the schema', () => {
    const shown = { agency: null, district: new Set(['North']) };
    for (const style of [{}, { names: true }, { show: shown }]) {
      validate(jsonOf(style));
      expect(validate.errors).toBeNull();
    }
  });

  it.each([
    ['a key too many', (analysis: Json) => Object.assign(analysis.risk, { extra: 1 })],
    [
      'hours as text',
      (analysis: Json) => Object.assign(analysis.risk.officers[0], { hoursOpened: '24' }),
    ],
    [
      'a lapse without a date',
      (analysis: Json) => Object.assign(analysis.lapses.lapses[0], { lastDay: null }),
    ],
    [
      'a resilient plan without the plain number',
      (analysis: Json) => Object.assign(analysis.resilient, { plain: null }),
    ],
  ])('does not fit it with %s', (_what, spoil) => {
    const json = jsonOf({});
    spoil(json.analysis);
    expect(validate(json)).toBe(false);
  });

  it('names each officer by officer_id, and by name only when asked', () => {
    const { risk, lapses, resilient } = jsonOf({}).analysis;
    expect(risk.officers.map(({ officer }: Json) => officer)).toEqual(['O-day', 'O-night']);
    expect(risk.officers[0]).not.toHaveProperty('name');
    expect(jsonOf({ names: true }).analysis.risk.officers[0].name).toBe('Vega');
    expect(lapses.lapses[0]).toMatchObject({
      officer: 'O-day',
      lastDay: '2027-01-06',
      hoursOpened: 32,
      refresh: true,
    });
    expect(lapses.hoursOpened).toBe(32);
    expect(resilient).toMatchObject({ train: { total: 2 }, plain: { total: 1 } });
    expect(resilient.components.map(({ reason }: Json) => reason?.lowerBound ?? 0)).toEqual([
      0, 2, 0,
    ]);
  });

  it('names nobody when redacted', () => {
    const redaction = redactionOf(
      [AGENCY],
      (_agency, id) => `P-${AGENCY.officers.findIndex((o) => o.id === id)}`,
    );
    const hidden = REDACTED.plan(report, redaction);
    for (const text of [
      textOf(reportJson(hidden, { ...STYLE, names: true })),
      textOf(planTable(hidden, { ...STYLE, names: true, who: true })),
    ]) {
      expect(text).not.toMatch(/O-(day|night|south|other|lapsed|list|find)|Vega/);
      expect(text).toContain('P-0');
    }
  });
});

type Json = ReturnType<typeof JSON.parse>;
