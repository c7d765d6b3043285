import { describe, expect, test } from 'vitest';
import { checkGithub } from '../../../../src/report/format/github/check-github.js';
import { compareGithub } from '../../../../src/report/format/github/compare-github.js';
import { MOVED } from '../../compare/moved.js';
import { ISSUES } from '../issues.js';
import { STYLE, TOWN, textOf } from '../town.js';
import { FOUND, SOUND } from './hostile.js';

/** A command as the runner reads it: its name, its properties and its message, unescaped. */
function parsed(line: string): { name: string; properties: Record<string, string>; data: string } {
  const [, name = '', list = '', data = ''] = /^::([a-z]+) (.*?)::(.*)$/.exec(line) ?? [];
  const properties = list.split(',').map((pair) => pair.split('=', 2) as [string, string]);
  const read = (text: string): string =>
    text
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');
  return {
    name,
    properties: Object.fromEntries(properties.map(([key, value]) => [key, read(value)])),
    data: read(data),
  };
}

const commands = textOf(checkGithub(FOUND)).trimEnd().split('\n').map(parsed);

describe('annotations of a check', () => {
  test('come worst first, each at its line and column', () => {
    expect(commands.map(({ name, properties }) => [name, properties['title']])).toEqual([
      ['error', 'citcover max-short'],
      ['error', 'citcover date-invalid'],
      ['warning', 'citcover max-train'],
      ['warning', 'citcover word-not-patrol'],
      ['warning', 'citcover district-unknown'],
      ['notice', 'citcover columns-unknown'],
    ]);
    expect(commands[1]?.properties).toEqual({
      ...{ file: 'roster.csv', line: '418', col: '31', title: 'citcover date-invalid' },
    });
    expect(commands[3]?.data).toContain('lines: 12, 13, 19, 25, 26, 27, 28, 29, ... (12 rows)');
  });

  test('keep hostile values within their command', () => {
    const { properties, data } = commands[4]!;
    expect(properties['file']).toBe('My Rosters/a,b:c%\n.csv');
    expect(data).toContain(
      '50%0A ::error::boo ]]><b a="1" c=\'2\'>&amp;[31m[x](http://x) `|` \ufffd',
    );
    expect(data.split('\n').every((line) => !line.startsWith('::'))).toBe(true);
    const raw = textOf(checkGithub(FOUND));
    expect(raw).toContain('file=My Rosters/a%2Cb%3Ac%25%0A.csv,line=418');
    expect(raw).toContain('"50%250A ::error::boo');
    expect([...raw].filter((sign) => sign < ' ' && sign !== '\n')).toEqual([]);
  });

  test('are none when there is nothing to say', () => {
    expect(textOf(checkGithub(SOUND))).toBe('');
  });

  test('say how many are left out where GitHub shows no more', () => {
    const issues = Array.from({ length: 14 }, (_, index) => ({ ...ISSUES[2]!, line: index + 2 }));
    const many = textOf(checkGithub({ ...TOWN, issues }))
      .trimEnd()
      .split('\n');
    expect(many).toHaveLength(10);
    expect(many[9]).toBe('::error title=citcover::5 more errors: see the log or the summary');
    const ten = textOf(checkGithub({ ...TOWN, issues: issues.slice(4) }));
    expect(ten.trimEnd().split('\n').map(parsed).at(-1)?.properties['line']).toBe('15');
  });
});

test('a comparison annotates the row of the new roster that opens a gap', () => {
  const lines = textOf(compareGithub(MOVED, STYLE)).trimEnd().split('\n').map(parsed);
  const ann = lines.find(({ data }) => data.startsWith('officer ann'))!;
  const line = MOVED.officers.find(({ officer }) => officer === 'ann')!.new!.lines[0];
  expect(ann.name).toBe('error');
  expect(ann.properties).toEqual({
    file: MOVED.new.file,
    line: String(line),
    title: 'citcover gap',
  });
  expect(ann.data).toContain('moved: Mill Day → Mill Evening\nMill Day: 7 dates newly short');
});
