import type { NamedRotation } from '../../../model/rotations.js';
import { chunked } from '../chunks.js';
import { csvLine } from './csv-line.js';

/** The rotations known by name, one a line; aliases apart by `;`. */
export function rotationsCsv(value: readonly NamedRotation[]): Iterable<string> {
  return chunked(lines(value));
}

function* lines(rotations: readonly NamedRotation[]): Generator<string> {
  yield 'name,aliases,cycle,days,shift_hours,hours_per_week,source\n';
  for (const { name, aliases, cycle, shiftHours, averageHoursPerWeek, source } of rotations) {
    const numbers = [cycle.length, shiftHours, averageHoursPerWeek];
    yield csvLine([name, aliases.join(';'), cycle, ...numbers, source]);
  }
}
