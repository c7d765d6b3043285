import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../../src/report/format/registry.js';
import { type FakeRun, runFake } from '../fake-shell.js';
import { ROOT } from '../run-citcover.js';

const folder = mkdtempSync(join(tmpdir(), 'citcover-redact-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = (name: string): string => join(folder, name);

const DATES = ['--from', '2027-01-01', '--days', '28', '--as-of', '2027-01-01'];
const FILES = [place('roster.csv'), place('districts.csv')];
const LIMITS = ['--max-short', '0', '--max-train', '0', '--max-lapsing', '0', '--max-fragile', '0'];
const WORDS: Readonly<Record<string, () => readonly string[]>> = {
  report: () => ['report', ...FILES, ...DATES],
  plan: () => ['plan', ...FILES, ...DATES],
  calendar: () => ['calendar', ...FILES, ...DATES],
  duty: () => ['duty', ...FILES, ...DATES, '--all'],
  check: () => ['check', ...FILES, ...DATES, ...LIMITS],
  compare: () => ['compare', place('old.csv'), ...FILES, ...DATES],
  instance: () => ['explain', ...FILES, ...firstPlace(), '2027-01-05', '--as-of', '2027-01-01'],
};

/** District and shift of the first row of the district file. */
function firstPlace(): string[] {
  const [header = '', row = ''] = readFileSync(place('districts.csv'), 'utf8').split('\n');
  const columns = header.trim().split(',');
  return ['district', 'shift'].map((name) => row.split(',')[columns.indexOf(name)] ?? name);
}

/** Every command on the files of the folder, in every format it has. */
async function everyRun(more: readonly string[]): Promise<FakeRun[]> {
  const runs: FakeRun[] = [];
  for (const [command, formats] of Object.entries(FORMATS)) {
    const words = WORDS[command];
    if (words === undefined) continue;
    for (const format of Object.keys(formats)) {
      runs.push(await runFake([...words(), ...more, '--format', format, '-v']));
    }
  }
  return runs;
}

async function expectNobody(told: readonly string[], more: readonly string[] = []): Promise<void> {
  const hidden = ['--redact', '--redact-key', place('redact.key'), ...more];
  for (const { exit, stdout, stderr } of await everyRun(hidden)) {
    expect(exit).not.toBe(3);
    const said = `${stdout}\n${stderr}`.toLowerCase();
    for (const secret of told) expect(said).not.toContain(secret.toLowerCase());
  }
}

/** Ids that occur nowhere but where an officer is meant. */
function disguised(roster: string): { readonly text: string; readonly ids: string[] } {
  const ids: string[] = [];
  const text = roster.replace(/^(?!officer_id)([^,\r\n]+)/gm, (id) => {
    const disguise = `zq${id}qz`;
    ids.push(disguise);
    return disguise;
  });
  return { text, ids };
}

const scenarios = readdirSync(`${ROOT}fixtures`).filter((name) => {
  const path = `${ROOT}fixtures/${name}/roster.csv`;
  return existsSync(path) && readFileSync(path, 'utf8').startsWith('officer_id,');
});

describe('no officer_id of a fixture is in any output', () => {
  test.each(scenarios)('%s', async (name) => {
    const read = (file: string): string => readFileSync(`${ROOT}fixtures/${name}/${file}`, 'utf8');
    const { text, ids } = disguised(read('roster.csv'));
    expect(ids.length).toBeGreaterThan(2);
    writeFileSync(place('roster.csv'), text);
    writeFileSync(place('districts.csv'), read('districts.csv'));
    // The old roster lacks every third officer.
    const lines = text.split('\n');
    writeFileSync(place('old.csv'), lines.filter((_, index) => index % 3 !== 1).join('\n'));
    await expectNobody(ids);
    // Without --redact they are there, so the test looks in the right place.
    const open = await everyRun(['--no-redact']);
    expect(open.some(({ stdout }) => ids.some((id) => stdout.includes(id)))).toBe(true);
  });
});

test('no id or name of a random, broken roster is in any output, whichever cell it strays into', async () => {
  writeFileSync(
    place('districts.csv'),
    'district,shift,start,end\nNorth,Day,07:00,19:00\nNorth,Night,19:00,07:00\n',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(officer(), { minLength: 1, maxLength: 6 }), async (officers) => {
      const unique = officers.map((each, index) => ({ ...each, id: `${each.id}${index}` }));
      const everyone = unique.flatMap(({ id, name }) => [id, name]);
      const rows = unique.map((each, index) => rowOf(each, unique[(index + 1) % unique.length]!));
      writeFileSync(place('roster.csv'), `${HEADER}\n${rows.join('\n')}\n`);
      writeFileSync(place('old.csv'), `${HEADER}\n${rows.slice(0, 1).join('\n')}\n`);
      writeFileSync(place('leave.csv'), leaveOf(unique));
      await expectNobody(everyone, ['--exceptions', place('leave.csv')]);
    }),
    { numRuns: 15 },
  );
});

const ROWS = ['zaq44,Uuvega,L,North,Day', 'zaq45,"Uudoe, J",North,Nihgt', 'zaq46,"Uupaz",Nort,Day'];
const WHOLE = 'officer_id,name,district,shift';

describe('no id or name is in any output of a file that is broken as a whole', () => {
  test.each(
    Object.entries({
      'without a header': ROWS.slice(1).join('\n'),
      'with too many values on a row': [WHOLE, ...ROWS].join('\n'),
      'with a quotation mark that is never closed': [WHOLE, ...ROWS, 'zaq47,"Uulee,North,Day'].join(
        '\n',
      ),
      'with a wrong quotation mark': [
        WHOLE,
        ...ROWS,
        'zaq48,Uu"ray",North,Day',
        'zaq49,"Uu"kim,N,D',
      ].join('\n'),
      'with a row that is too short': [WHOLE, ...ROWS, 'Uusong'].join('\n'),
      'with a quotation mark closed on a later row': [
        WHOLE,
        'zaq50,"Uuray,North,Day',
        ...ROWS,
        'zaq51,Uuhill",North,Day',
      ].join('\n'),
      'with the header twice': [WHOLE, WHOLE, ...ROWS].join('\n'),
    }),
  )('%s', async (_, text) => {
    const districts = 'district,shift,start,end\nNorth,Day,07:00,19:00\n';
    writeFileSync(place('roster.csv'), text);
    writeFileSync(place('old.csv'), [WHOLE, ...ROWS].join('\n'));
    writeFileSync(place('districts.csv'), districts);
    await expectNobody(['zaq', 'uu']);
    // The same, with the two files the wrong way round.
    writeFileSync(place('roster.csv'), districts);
    writeFileSync(place('districts.csv'), text);
    await expectNobody(['zaq', 'uu']);
  });
});

const HEADER =
  'officer_id,name,call_sign,district,shift,rotation,cycle_anchor,assignment,status,cit_certified,volunteer,hire_date';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly string[];
  /** Which cell holds another officer's id or name instead. */
  readonly strayed: number;
  readonly strays: 'id' | 'name';
}

/** Ids of three or more characters and names that no sentence of citcover holds. */
function officer(): fc.Arbitrary<Person> {
  return fc.record({
    id: fc.stringMatching(/^[0-9]{2}u[0-9a-f]{1,3}u$/),
    name: fc.stringMatching(/^Uu[aeo]{3,5}x$/),
    cells: fc.tuple(
      fc.constantFrom('North', 'Nroth', ''),
      fc.constantFrom('Day', 'Night', 'Dya', ''),
      fc.constantFrom('4on2off', 'Pittman', '5-2', ''),
      fc.constantFrom('2027-01-02', '2027-13-02', ''),
      fc.constantFrom('Patrol', 'Detective', 'CIT Unit'),
      fc.constantFrom('Active', 'Leave'),
      fc.constantFrom('yes', '2025-03-04', '31/31/2025', 'maybe', ''),
      fc.constantFrom('yes', 'no', 'perhaps', ''),
      fc.constantFrom('2015-01-01', '1.1.2015', ''),
    ),
    strayed: fc.integer({ min: 0, max: 12 }),
    strays: fc.constantFrom('id', 'name'),
  });
}

function rowOf({ id, name, cells, strayed, strays }: Person, other: Person): string {
  const strayedCells = cells.map((cell, index) => (index === strayed ? other[strays] : cell));
  return [id, `"${name}, ${name}"`, `${name}-1`, ...strayedCells].join(',');
}

/** Leave of officers, of officers nobody knows, and under the name in the place of the id. */
function leaveOf(officers: readonly Person[]): string {
  const rows = officers.flatMap(({ id, name }) => [
    `${id},2027-01-04,2027-01-05`,
    `${id}x,2027-01-04,2027-01-05`,
    `${name},2027-01-04,2027-13-05`,
    `${id},${id},2027-01-05`,
  ]);
  return `officer_id,from,to\n${rows.join('\n')}\n`;
}
