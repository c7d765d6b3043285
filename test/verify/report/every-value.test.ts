import { beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../support/civil.js';
import { ROOT } from '../../support/read-folder.js';
import { at, type Edits, type Json, type Reported, reportedFolder, verdictOf } from './reported.js';

const YEAR_2027 = { from: day('2027-01-01'), to: day('2027-12-31') };

let city: Reported;
beforeAll(async () => {
  city = await reportedFolder(`${ROOT}fixtures/city`, YEAR_2027, [
    ...['--year', '2027', '--budget', '3', '--resilient', '--allow-moves'],
  ]);
});

/** Parts of a report that say how it was made or in which words, or that verify says it does not check. */
const NOT_CHECKED = [
  /^(schemaVersion|tool|asOf|whatIf|assumptions|vocabulary|issues)/,
  /^analysis\.(ruleOfThumb|unit|volunteers|lapses|steps\.(hoursR|instancesR|remains)|resilient\.components|(resilient|moves)\.plan\.unfillable|moves\.couldMove|budget\.find\[\]\.eligible)/,
  /estimate|sentence|inputs\[\]\.file/,
  // Of other plans.
  /listedFirst\.(volunteers|refresh)|withAbsence\.train\.refresh/,
];

/** Of which another value may be as true as the one that stands there. */
const AS_TRUE = [
  // Nobody here is between two and three years on patrol; hours off only decide an estimate.
  /policy\.(minPatrolYears|hoursOff)/,
  // Another date, or another minute of it, on which as many are missing.
  /reason\..*(date|minute)$/,
];

describe('whatever is changed in a report', () => {
  it('is found out', () => {
    const missed: string[] = [];
    for (const [path, value] of oneOfEachKind(city.json)) {
      if (!isFoundOut({ [path]: changed(value) })) missed.push(path);
    }
    expect(missed).toEqual([]);
  }, 120_000);
});

function isFoundOut(edits: Edits): boolean {
  try {
    return verdictOf(city, edits).falseClaim !== null;
  } catch {
    // It is then no report at all.
    return true;
  }
}

/** The first value of each kind of path, such as `districtShifts[].gaps[].from`. */
function oneOfEachKind(json: Json): Map<string, Json> {
  const first = new Map<string, string>();
  for (const path of leaves(json, '')) {
    const kind = path.replaceAll(/\[\d+\]/g, '[]');
    if ([...NOT_CHECKED, ...AS_TRUE].some((pattern) => pattern.test(kind))) continue;
    if (!first.has(kind)) first.set(kind, path);
  }
  return new Map([...first.values()].map((path) => [path, at(json, path)]));
}

function* leaves(json: Json, path: string): Generator<string> {
  if (Array.isArray(json)) {
    for (const [index, item] of json.entries()) yield* leaves(item, `${path}[${index}]`);
  } else if (typeof json === 'object' && json !== null) {
    for (const [key, value] of Object.entries(json)) {
      yield* leaves(value, path === '' ? key : `${path}.${key}`);
    }
  } else {
    yield path;
  }
}

function changed(value: Json): Json {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === null) return 1;
  const text = value as string;
  return /\d$/.test(text) ? text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)) : 'x';
}
