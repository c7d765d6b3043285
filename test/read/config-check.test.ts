import { describe, expect, test } from 'vitest';
import type { Limits } from '../../src/model/limits.js';
import { readConfig } from '../../src/read/config.js';
import { validatorOf } from '../support/schemas.js';

/** The limits of a config, and its issues as `column field: suggestion`. */
function read(check: unknown): { limits: Limits | undefined; issues: string[] } {
  const text = JSON.stringify({ check });
  const { config, issues } = readConfig({ file: 'citcover.json', text });
  const said = issues.map(({ code, field, suggestion }) => `${code} ${field}: ${suggestion}`);
  return { limits: config.limits, issues: said };
}

const validate = validatorOf('config');

describe('limits of the config', () => {
  test('are a number, or a limit and a level', () => {
    const check = {
      minCovered: { limit: 0.95, level: 'warn' },
      minCoveredEach: 0.9,
      maxShort: { limit: 3 },
      maxLapsing: { limit: 0, level: 'off' },
      lapseDays: 30,
    };
    expect(read(check)).toEqual({
      limits: {
        byName: {
          'min-covered': { limit: 0.95, level: 'warn' },
          'min-covered-each': { limit: 0.9, level: 'error' },
          'max-short': { limit: 3, level: 'error' },
          'max-lapsing': { limit: 0, level: 'off' },
        },
        lapseDays: 30,
      },
      issues: [],
    });
    expect(validate({ check })).toBe(true);
  });

  test('look 90 days ahead unless they say otherwise', () => {
    expect(read({ maxLapsing: 0 }).limits?.lapseDays).toBe(90);
  });

  test.each<[check: unknown, issue: string]>([
    [{ minCoverd: 0.9 }, 'config-key-unknown check.minCoverd: minCovered'],
    [{ 'max-train': 3 }, 'config-key-unknown check.max-train: maxTrain'],
    [{ maxTrain: { limt: 3 } }, 'config-key-unknown check.maxTrain.limt: limit'],
    [
      { maxTrain: { limit: 3, level: 'eror' } },
      'config-value-invalid check.maxTrain.level: "error"',
    ],
    [{ minCovered: 95 }, 'config-value-invalid check.minCovered: null'],
    [{ maxShort: 1.5 }, 'config-value-invalid check.maxShort: null'],
    [{ maxShort: -1 }, 'config-value-invalid check.maxShort: null'],
    [{ lapseDays: 0 }, 'config-value-invalid check.lapseDays: null'],
    [{ maxTrain: { level: 'warn' } }, 'config-value-invalid check.maxTrain: null'],
    [[], 'config-value-invalid check: null'],
  ])('%j is an error where it stands, for the schema too', (check, issue) => {
    expect(read(check).issues).toContain(issue);
    expect(validate({ check })).toBe(false);
  });
});
