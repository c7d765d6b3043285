import { describe, expect, test } from 'vitest';
import { checkJunit } from '../../../../src/report/format/junit/check-junit.js';
import { compareJunit } from '../../../../src/report/format/junit/compare-junit.js';
import { MOVED } from '../../compare/moved.js';
import { STYLE, textOf } from '../town.js';
import { FOUND, SOUND } from './hostile.js';

const xml = textOf(checkJunit(FOUND));

/** What lies between signs that open and close a tag, with them or without. */
const PARTS = /<[^>]*>?|[^<]+/g;
const TAG = /^<(\/?)([a-z-]+)((?: [a-z]+="[^"<>]*")*)(\/?)>$/;
const TEXT = /^(?:[^<>&]|&(?:amp|lt|gt|quot|apos);)*$/;

/** The names of elements in the order they open; throws where they are not well formed. */
function elements(text: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const part of text.slice(text.indexOf('\n') + 1).match(PARTS) ?? []) {
    const [, closes, name = '', attributes = '', empty] = TAG.exec(part) ?? [];
    expect(part).toMatch(name === '' ? TEXT : TAG);
    expect(attributes.replaceAll('"', '')).toMatch(TEXT);
    if (closes === '/') expect(open.pop()).toBe(name);
    else if (name !== '') names.push(name);
    if (name !== '' && closes !== '/' && empty !== '/') open.push(name);
  }
  expect(open).toEqual([]);
  return names;
}

test('the reader of this test sees what is not well formed', () => {
  const head = '<?xml?>\n';
  for (const bad of ['<a>&</a>', '<a><b></a></b>', '<a b="<"/>', '<a>]]></a>', '<a>']) {
    expect(() => elements(head + bad)).toThrow();
  }
});

describe('the tests of a check', () => {
  test('are one for each code of a file and one for each limit', () => {
    const names = elements(xml);
    expect(names.filter((name) => name === 'testsuite')).toHaveLength(4);
    expect(xml).toContain(
      '<testsuites name="citcover" tests="9" failures="2" errors="0" skipped="1">',
    );
    expect(xml).toContain(
      '<testsuite name="limits" tests="4" failures="1" errors="0" skipped="1">',
    );
    expect(xml).toMatch(/name="date-invalid" file="roster.csv">\n {6}<failure type="error"/);
    expect(xml).toMatch(/name="word-not-patrol" file="roster.csv">\n {6}<system-out>/);
    expect(xml).toMatch(/name="max-short">\n {6}<failure type="broken"/);
    expect(xml).toMatch(/name="max-train">\n {6}<system-out>warning only/);
    expect(xml).toMatch(/name="max-fragile">\n {6}<skipped\/>/);
    expect(xml).toContain('<testcase classname="citcover.limits" name="min-covered"/>');
  });

  test('hold hostile values as text', () => {
    expect(xml).toContain(
      '50%0A ::error::boo ]]&gt;&lt;b a=&quot;1&quot; c=&apos;2&apos;&gt;&amp;amp;[31m[x](http://x)',
    );
    expect(xml.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Surrogate}\u202e]/u);
  });

  test('are there when there is nothing to say', () => {
    const sound = textOf(checkJunit(SOUND));
    expect(elements(sound).filter((name) => name === 'testcase')).toHaveLength(2);
    expect(sound).toContain('tests="2" failures="0"');
  });
});

test('a comparison has a test for each thing that can get worse', () => {
  const text = textOf(compareJunit(MOVED, STYLE));
  expect(elements(text).filter((name) => name === 'testcase')).toHaveLength(4);
  expect(text).toMatch(/name="gap"[^>]*>\n {6}<failure type="worse"/);
  expect(text).toContain('Mill Day: 7 dates newly short');
});
