import type { NamedRotation } from '../../../model/rotations.js';
import { chunked } from '../chunks.js';
import { jsonDocument } from './json-document.js';
import { jsonLine } from './json-text.js';

/** The rotations known by name, as JSON, schemaVersion 1. */
export function rotationsJson(value: readonly NamedRotation[]): Iterable<string> {
  return chunked(
    jsonDocument([
      { key: 'schemaVersion', value: 1 },
      { key: 'rotations', lines: value.map(rotationJson) },
    ]),
  );
}

function rotationJson(rotation: NamedRotation): string {
  const { name, aliases, cycle, shiftHours, averageHoursPerWeek, source } = rotation;
  return jsonLine({ name, aliases, cycle, shiftHours, averageHoursPerWeek, source });
}
