import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/read/config.js';
import { type ReadResult, readInputs } from '../../src/read/read-inputs.js';
import { describeIssue } from '../../src/report/issues/describe-issue.js';
import { officersOf } from './reading.js';

const [HEADER = '', ...ROWS] = readFileSync('fixtures/city/roster.csv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(0, 41);
const DISTRICTS = readFileSync('fixtures/city/districts.csv', 'utf8');
const IDS = ROWS.map((row) => row.slice(0, row.indexOf(',')));
const RUNS = 1500;

/** What happens to the text of a file between the system that wrote it and us. */
type Mutation = (text: string) => string;

const at = fc.nat(100_000);
const splice = (text: string, where: number, drop: number, put: string): string => {
  const start = where % (text.length + 1);
  return text.slice(0, start) + put + text.slice(start + drop);
};
const onCells = (text: string, change: (cells: string[]) => string[]): string => {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : change(line.split(',')).join(',')))
    .join('\n');
};
const nth = (text: string, part: string, index: number): number => {
  const places = [...text.matchAll(new RegExp(part, 'g'))].map((match) => match.index);
  return places[index % Math.max(1, places.length)] ?? text.length;
};
const MARKS = fc.constantFrom(
  ',',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  ';',
  '\t',
  '"\n',
  ',"',
  '\0',
  '\ufeff',
  '\ud800',
  ' ',
  '#',
  '=',
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(at, MARKS).map(
    ([where, mark]) =>
      (text: string) =>
        splice(text, where, 0, mark),
  ),
  fc.tuple(at, fc.nat(30)).map(
    ([where, count]) =>
      (text: string) =>
        splice(text, where, count, ''),
  ),
  fc
    .tuple(at, fc.constantFrom(',', '"', '\n'), fc.constantFrom('', ',,', '"', '\n', '\r', ' '))
    .map(
      ([index, part, put]) =>
        (text: string) =>
          splice(text, nth(text, part, index), 1, put),
    ),
  fc.tuple(fc.nat(17), fc.nat(17)).map(
    ([from, to]) =>
      (text: string) =>
        onCells(text, (cells) => cells.toSpliced(to, 0, ...cells.slice(from, from + 1))),
  ),
  fc
    .nat(17)
    .map((column) => (text: string) => onCells(text, (cells) => cells.toSpliced(column, 1))),
  fc.tuple(at, fc.constantFrom('x', '"', 'é', ',', 'D1;'), fc.nat(20_000)).map(
    ([where, part, count]) =>
      (text: string) =>
        splice(text, where, 0, part.repeat(count)),
  ),
  fc.tuple(at, at).map(([from, to]) => (text: string) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(from % lines.length, 1);
    return lines.toSpliced(to % (lines.length + 1), 0, line).join('\n');
  }),
  fc.constantFrom<Mutation>(
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
    (text) => `Patrol roster,,\n\n${text}`,
    (text) => text.trimEnd(),
    (text) => text.replaceAll(',', ';'),
  ),
);

function readRoster(text: string): ReadResult {
  return readInputs({
    roster: { file: 'roster.csv', text },
    districts: { file: 'districts.csv', text: DISTRICTS },
    exceptions: null,
    config: readConfig(null).config,
    columnMap: {},
    dateOrder: 'mdy',
    keepLines: true,
  });
}

/** Lines that belong to an officer, or that an issue names. */
function namedLines(result: ReadResult): ReadonlySet<number> {
  const own = officersOf(result).flatMap((officer) => result.lines?.of(officer) ?? []);
  return new Set([...own, ...result.issues.flatMap(({ line, lines }) => [line, ...lines])]);
}

/** Rows, issues and where they stand: what a mutation that is no harm leaves as it was. */
function told({ rows, issues }: ReadResult): string {
  return [
    rows.roster,
    ...issues.map(({ code, line, column }) => `${code}:${line}:${column}`),
  ].join();
}

/** Where nothing below is read, or nothing at all. */
const ENDS = new Set([
  'file-empty',
  'file-binary',
  'column-missing',
  'column-twice',
  'rows-missing',
  'quotes-hopeless',
]);

/** Rows of officers of the city that are neither read nor named. */
function droppedRows(text: string, result: ReadResult): readonly string[] {
  const named = namedLines(result);
  const end = result.issues.find(({ code, input }) => input === 'roster' && ENDS.has(code));
  const header = result.issues.find(({ code }) => code === 'title-rows')?.line ?? 0;
  return text.split(/\r\n|\n|\r/).filter((line, index) => {
    const isRow = IDS.some((id) => line.startsWith(`${id},`) || line.startsWith(`${id};`));
    const isBelowEnd = end !== undefined && (end.record === null || end.line <= index + 1);
    return isRow && index + 1 > header && !isBelowEnd && !named.has(index + 1);
  });
}

it('a city roster that was damaged on its way loses no row in silence', async ({ annotate }) => {
  const sound = `${[HEADER, ...ROWS].join('\n')}\n`;
  const plain = readRoster(sound);
  const seen = { damaged: 0, read: 0, refused: 0, misquoted: 0 };
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const roster = mutations.reduce((text, change) => change(text), sound);
      const result = readRoster(roster);
      const codes = new Set(result.issues.map(({ code }) => code));
      if (told(result) !== told(plain)) seen.damaged += 1;
      if (result.stopped) seen.refused += 1;
      else seen.read += 1;
      if (codes.has('quote-wrong') || codes.has('rows-joined') || codes.has('quote-unclosed'))
        seen.misquoted += 1;

      expect(droppedRows(roster, result)).toEqual([]);
      // What is told stays short, however long a value or however many of them.
      for (const issue of result.issues) {
        const { message, effect, suggestion } = describeIssue(issue);
        const words = `${message}${effect}${suggestion ?? ''}${issue.source?.text ?? ''}`;
        expect([issue.code, words.length < 2000]).toEqual([issue.code, true]);
      }
    }),
    { numRuns: RUNS, seed: 20_270_104 },
  );
  await annotate(`of ${RUNS} files: ${JSON.stringify(seen)}`);
  expect(seen.damaged).toBeGreaterThan(RUNS / 2);
  expect(seen.read).toBeGreaterThan(RUNS / 4);
  expect(seen.misquoted).toBeGreaterThan(RUNS / 10);
  expect(process.memoryUsage().rss).toBeLessThan(1e9);
});
