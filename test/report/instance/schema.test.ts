import { describe, expect, it } from 'vitest';
import { explainedCode, ISSUE_CODES } from '../../../src/report/explain/explained-code.js';
import { codesJson } from '../../../src/report/format/json/codes-json.js';
import { instanceJson } from '../../../src/report/format/json/instance-json.js';
import { validatorOf } from '../../support/schemas.js';
import { STYLE, TOWN, textOf } from '../format/town.js';
import { ANSWER } from './answer.js';

const VALUE = { ...TOWN, answer: ANSWER };
const UNKNOWN = { ...TOWN, answer: { ...ANSWER, isKnown: false } };

function faults(schema: string, value: unknown): unknown {
  const validate = validatorOf(schema);
  validate(value);
  return validate.errors;
}

describe('the JSON Schemas of explain', () => {
  it('accept every code', () => {
    const codes = ISSUE_CODES.map(explainedCode);
    expect(faults('codes', JSON.parse(textOf(codesJson({ codes, isList: true }))))).toBeNull();
  });

  it.each([
    ['an instance', VALUE, STYLE],
    ['an instance with names', VALUE, { ...STYLE, names: true }],
    ['an instance of which nothing is known', UNKNOWN, STYLE],
  ])('accept %s', (_, value, style) => {
    expect(faults('instance', JSON.parse(textOf(instanceJson(value, style))))).toBeNull();
  });

  it('reject a verdict of no kind', () => {
    const json = JSON.parse(textOf(instanceJson(VALUE, STYLE)));
    json.officers[0].duty = 'asleep';
    expect(faults('instance', json)).not.toBeNull();
  });
});
