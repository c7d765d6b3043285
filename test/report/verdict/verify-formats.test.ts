import { describe, expect, it } from 'vitest';
import { verifyCsv } from '../../../src/report/format/csv/verify-csv.js';
import { verifyJson } from '../../../src/report/format/json/verify-json.js';
import { verifyTable } from '../../../src/report/format/table/verify-table.js';
import { redactVerify } from '../../../src/report/redact/redact-verify.js';
import { STYLE, textOf } from '../format/town.js';
import { HELD, REFUTED } from './verdicts.js';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('a report that holds', () => {
  const text = oneLine(textOf(verifyTable(HELD, STYLE)));

  it('is said to hold, with how much was re-checked', () => {
    expect(text).toContain('plan.json holds: every claim that was re-checked is true.');
    expect(text).toContain('1,204 about numbers: hours, counts, sums, the ledger');
    expect(text).toContain('plan.json: 1,261 claims re-checked, all true.');
  });

  it('is said to be taken on trust where it is, and what nobody looked at is named', () => {
    expect(text).toContain('1 claim could be neither confirmed nor refuted.');
    expect(text).toContain('components[0].reason: that 12 are needed was searched by the planner');
    expect(text).toContain('What the report says beyond its numbers and its plan: steps, risk.');
  });
});

describe('what stands in a report that someone else made', () => {
  const hostile = {
    ...HELD,
    verdict: { ...HELD.verdict, analysis: ['\u001b[31mred', 'risk'] },
  };

  it('reaches no terminal as it is, not even the names of its parts', () => {
    expect(textOf(verifyTable(hostile, STYLE))).not.toContain('\u001b');
  });

  it('is named in CSV too where nobody looked at it', () => {
    expect(textOf(verifyCsv(HELD))).toContain('its plan: steps, risk.');
  });
});

describe('a report that does not hold', () => {
  it('is said not to hold, with its first false claim and where it stands', () => {
    const text = oneLine(textOf(verifyTable(REFUTED, STYLE)));
    expect(text).toContain('plan.json does not hold. False: officer 4471 is planned twice.');
    expect(text).toContain('In the report: plan.train[0]');
    expect(text).toContain('plan.json: not to be relied on.');
    expect(text).not.toContain('all true');
  });

  it('is so in JSON and CSV', () => {
    const json = JSON.parse(textOf(verifyJson(REFUTED)));
    expect(json).toMatchObject({ holds: false, falseClaim: { path: 'plan.train[0]' } });
    expect(textOf(verifyCsv(REFUTED)).split('\n')[1]).toBe(
      'false,,,plan.train[0],officer 4471 is planned twice',
    );
  });

  it('names nobody when nobody may be named', () => {
    const scrub = (text: string): string => text.replace('4471', 'P-XXXXXXX');
    const hidden = redactVerify(REFUTED, { scrub, pseudonym: () => '', officer: () => '' });
    expect(textOf(verifyTable(hidden, STYLE))).toContain('officer P-XXXXXXX is planned twice.');
  });
});
