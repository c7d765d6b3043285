import { describe, expect, test } from 'vitest';
import { DISPOSITIONS } from '../../../src/model/disposition.js';
import {
  CHANGE_KINDS,
  CONCERNS,
  type CompareValue,
} from '../../../src/report/compare/compare-value.js';
import { compareJson } from '../../../src/report/format/json/compare-json.js';
import type { Style } from '../../../src/report/format/style.js';
import { schemaOf, validatorOf } from '../../support/schemas.js';
import { STYLE, textOf } from '../format/town.js';
import { LOST, MOVED } from './moved.js';

const SCHEMA = schemaOf('compare');

function jsonOf(value: CompareValue, style: Partial<Style> = {}): ReturnType<typeof JSON.parse> {
  return JSON.parse(textOf(compareJson(value, { ...STYLE, ...style })));
}

describe('the JSON Schema', () => {
  const validate = validatorOf('compare');

  test.each<[what: string, json: unknown]>([
    ['what changes', jsonOf(MOVED)],
    ['the same with names', jsonOf(MOVED, { names: true })],
    ['cover that is not known', jsonOf(LOST)],
  ])('accepts %s', (_what, json) => {
    validate(json);
    expect(validate.errors).toBeNull();
  });

  test.each<[what: string, path: string, value: unknown]>([
    ['a key too many', 'extra', 1],
    ['a verdict of no kind', 'verdict.worse.0', 'all'],
    ['a change of no kind', 'officers.0.changes.0', 'promoted'],
    ['an officer who did not change', 'officers.0.changes', []],
    ['a cause without its line', 'districtShifts.0.causes.0.lines', undefined],
    ['a date that is none', 'districtShifts.0.opened.gaps.0.from', '3/5/2027'],
  ])('rejects %s', (_what, path, value) => {
    const json = jsonOf(MOVED);
    const keys = path.split('.');
    const last = keys.pop()!;
    keys.reduce((node, key) => node[key], json)[last] = value;
    expect(validate(JSON.parse(JSON.stringify(json)))).toBe(false);
  });

  test('knows every word that the code knows', () => {
    const { concerns, changes, state } = SCHEMA.$defs;
    expect(concerns.items.enum).toEqual([...CONCERNS]);
    expect(changes.items.enum).toEqual([...CHANGE_KINDS]);
    const standings = state.anyOf[0].properties.standing.enum;
    expect(standings).toEqual([...DISPOSITIONS.slice(0, standings.length - 1), null]);
  });

  test('is closed everywhere', () => {
    const objects = objectsIn(SCHEMA);
    expect(objects.length).toBeGreaterThan(10);
    for (const { additionalProperties, properties, required } of objects) {
      expect(additionalProperties).toBe(false);
      expect(required).toEqual(
        Object.keys(properties).filter((key) => key !== 'name' || !('officer' in properties)),
      );
    }
  });
});

type Json = ReturnType<typeof JSON.parse>;

function objectsIn(node: Json): Json[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(objectsIn);
  return node.type === 'object' && 'properties' in node ? [node, ...inside] : inside;
}
