import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const DEMO = readFileSync(new URL('./cli/golden/demo.txt', import.meta.url), 'utf8');
const PLAN = readFileSync(new URL('./cli/golden/demo-plan.txt', import.meta.url), 'utf8');

describe('the README', () => {
  it('shows what the demo really prints', () => {
    const shown = README.match(/\$ citcover demo\n(?<screen>[\s\S]+?)\n\.\.\.\n/)?.groups?.[
      'screen'
    ];
    expect(shown?.length).toBeGreaterThan(2000);
    expect(DEMO).toContain(shown?.replace(/^citcover \d+\.\d+\.\d+\./m, 'citcover <version>.'));
  });

  it('shows parts of what the plan of the demo really prints', () => {
    const shown = README.match(/\$ citcover plan --demo\n(?<parts>[\s\S]+?)\n```/)?.groups?.[
      'parts'
    ];
    const parts = (shown ?? '').split(/^\.\.\.$/m).map((part) => part.trim());
    const texts = parts.filter((part) => part !== '');
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(PLAN).toContain(text);
  });

  it('names only files that exist', () => {
    const links = [...README.matchAll(/\]\((?<path>[^)#:]+)\)/g)].map(
      (link) => link.groups?.['path'],
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(() => readFileSync(new URL(`../${link}`, import.meta.url))).not.toThrow(/ENOENT/);
    }
  });
});
