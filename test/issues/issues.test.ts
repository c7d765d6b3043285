import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ISSUE_KINDS, type IssueCode } from '../../src/model/issue.js';
import { runFake } from '../cli/fake-shell.js';
import { issueOf, read } from '../read/reading.js';
import { EXPECTED } from './expected.js';
import { commandOf, filesOf } from './fixture-files.js';

const CODES = Object.keys(ISSUE_KINDS) as IssueCode[];

/** What the command line refuses before anything is read: an empty file, and a field for --map that does not exist. */
const REFUSED: ReadonlySet<IssueCode> = new Set(['file-empty', 'map-field-unknown']);

interface Told {
  readonly code: IssueCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly record: number | null;
  readonly count: number;
}

/** The issues that `citcover check` finds in the fixture of a code. */
async function told(code: IssueCode): Promise<readonly Told[]> {
  if (REFUSED.has(code)) {
    const roster = readFileSync(filesOf(code).get('roster.csv') ?? '', 'utf8');
    const issue = issueOf(read({ roster, map: mapOf(code) }), code);
    return [{ ...issue, file: filesOf(code).get(issue.file) ?? '' }];
  }
  const { stdout } = await runFake([...commandOf(code), '--format', 'json']);
  return (JSON.parse(stdout) as { readonly issues: readonly Told[] }).issues;
}

function mapOf(code: IssueCode): Readonly<Record<string, string>> {
  const [, named = ''] = EXPECTED[code].flags ?? [];
  return named === '' ? {} : Object.fromEntries([named.split('=', 2)]);
}

describe('the fixtures of the issues', () => {
  it('are one for each code and no other', () => {
    const names = readdirSync('fixtures/issues').map((name) => name.replace(/\.csv$/, ''));
    expect(new Set(names)).toEqual(new Set([...CODES, 'README.md', 'sound']));
    expect(names).toHaveLength(CODES.length + 2);
  });

  it('have one answer each, and there are no other answers', () => {
    const answers = readdirSync('test/issues/golden');
    expect(new Set(answers)).toEqual(new Set(CODES.map((code) => `${code}.txt`)));
  });

  it('stand on sound files', async () => {
    const sound = ['roster.csv', 'districts.csv'].map((name) => `fixtures/issues/sound/${name}`);
    const run = await runFake(['check', ...sound, '--as-of', '2027-01-01', '--format', 'json']);
    expect(JSON.parse(run.stdout)).toMatchObject({ issues: [] });
  });

  it.each(CODES)('%s is raised where it stands, and nothing else', async (code) => {
    const { at, record, count = 1, beside = [] } = EXPECTED[code];
    const issues = await told(code);
    const own = issues.filter((issue) => issue.code === code);
    const [role = '', ...place] = at.split(':');
    const file = filesOf(code).get(role) ?? role;
    expect(own.map((each) => [`${each.file}:${each.line}:${each.column}`, each.record])).toEqual([
      [[file, ...place].join(':'), record],
    ]);
    expect(own[0]?.count).toBe(count);
    const others = issues.map((issue) => issue.code).filter((other) => other !== code);
    expect(new Set(others)).toEqual(new Set(beside));
  });

  it.each(CODES)('%s is told in full', async (code) => {
    const words = commandOf(code);
    const { exit, stdout, stderr } = await runFake(words);
    const command = `$ citcover ${words.join(' ')}`;
    const parts = [command, '', `--- exit ${exit}`, '--- stderr', stderr, '--- stdout', stdout];
    await expect(parts.join('\n')).toMatchFileSnapshot(`golden/${code}.txt`);
  });
});
