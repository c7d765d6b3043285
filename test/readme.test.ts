import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const DEMO = readFileSync(new URL('./cli/golden/demo.txt', import.meta.url), 'utf8');

describe('the README', () => {
  it('shows what the demo really prints', () => {
    const shown = README.match(/\$ citcover demo\n(?<screen>[\s\S]+?)\n\.\.\.\n/)?.groups?.[
      'screen'
    ];
    expect(shown?.length).toBeGreaterThan(2000);
    expect(DEMO).toContain(shown?.replace(/^citcover \d+\.\d+\.\d+\./m, 'citcover <version>.'));
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
