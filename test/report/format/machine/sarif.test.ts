import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { artifactUri } from '../../../../src/report/format/sarif/artifact-uri.js';
import { checkSarif } from '../../../../src/report/format/sarif/check-sarif.js';
import { compareSarif } from '../../../../src/report/format/sarif/compare-sarif.js';
import { MOVED } from '../../compare/moved.js';
import { STYLE, textOf } from '../town.js';
import { FOUND, SOUND } from './hostile.js';

const schema = JSON.parse(readFileSync('test/support/sarif-2.1.0.subset.schema.json', 'utf8'));
// Only the characters that a URI reference may have (RFC 3986, section 2), and whole escapes.
const URI = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/;
const ajv = new Ajv({ formats: { uri: URI, 'uri-reference': URI } });
const fits = ajv.compile(schema);

test.each([
  ['a check', checkSarif(FOUND)],
  ['a check without anything to say', checkSarif(SOUND)],
  ['a comparison', compareSarif(MOVED, STYLE)],
])('%s fits the schema, and every result names its rule', (_, chunks) => {
  const log = JSON.parse(textOf(chunks));
  fits(log);
  expect(fits.errors).toBeNull();
  const [{ tool, results }] = log.runs;
  for (const { ruleId, ruleIndex } of results) {
    expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  }
});

test('the hours of a comparison are no occurrences', () => {
  expect(textOf(compareSarif(MOVED, STYLE))).not.toContain('occurrenceCount');
});

test('the schema refuses what SARIF does not have', () => {
  const log = JSON.parse(textOf(checkSarif(FOUND)));
  log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
  expect(fits(log)).toBe(false);
});

describe('results', () => {
  const [run] = JSON.parse(textOf(checkSarif(FOUND))).runs;
  const byRule = new Map<string, (typeof run.results)[number]>(
    run.results.map((result: { ruleId: string }) => [result.ruleId, result]),
  );

  test('stand at line and column, with their severity and how often', () => {
    expect(byRule.get('date-invalid')).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'roster.csv' },
            region: { startLine: 418, startColumn: 31 },
          },
        },
      ],
    });
    expect(byRule.get('word-not-patrol')).toMatchObject({ level: 'warning', occurrenceCount: 12 });
    expect(byRule.get('columns-unknown')).toMatchObject({ level: 'note' });
    const { region } = byRule.get('max-short')!.locations[0].physicalLocation;
    expect(region).toEqual({ startLine: 1 });
    expect(byRule.has('min-covered')).toBe(false);
  });

  test('make no link and keep no control character of a hostile value', () => {
    const { message, locations } = byRule.get('district-unknown')!;
    expect(message.text).toContain('50%0A ::error::boo \\]\\]><b');
    expect(message.text).toContain('\\[x\\](http://x)');
    expect(message.text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    const { uri } = locations[0].physicalLocation.artifactLocation;
    expect(uri).toBe('My%20Rosters/a%2Cb%3Ac%25%0A.csv');
  });

  test('have rules with everything that explain says', () => {
    const rule = run.tool.driver.rules.find(({ id }: { id: string }) => id === 'date-invalid');
    expect(rule.help.text).toMatch(/\n\nWhy it matters: .+\n\nWhat to do: /s);
    expect(rule.fullDescription.text).toContain(rule.shortDescription.text);
  });
});

test.each([
  ['roster.csv', 'roster.csv'],
  ['./a b/ü.csv', 'a%20b/%C3%BC.csv'],
  ['../a?#.csv', '../a%3F%23.csv'],
  ['/srv/a.csv', 'file:///srv/a.csv'],
  ['C:\\My Files\\a.csv', 'file:///C:/My%20Files/a.csv'],
  ['\ud800', '%EF%BF%BD'],
])('the path %s is the URI %s', (path, uri) => {
  expect(artifactUri(path)).toBe(uri);
});
