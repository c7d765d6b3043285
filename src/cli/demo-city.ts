import { fileURLToPath } from 'node:url';
import type { InputRole } from '../model/issue.js';
import type { InputFlags, PeriodFlags } from './flags/flag.js';
import type { Source } from './source.js';

const FILES: readonly (readonly [InputRole, string])[] = [
  ['roster', 'fixtures/city/roster.csv'],
  ['districts', 'fixtures/city/districts.csv'],
  ['exceptions', 'fixtures/city/exceptions.csv'],
  ['config', 'fixtures/city/citcover.json'],
];

/** The files of the invented city, which come with citcover. */
export function demoSources(): readonly Source[] {
  return FILES.map(([role, named]) => {
    const path = fileURLToPath(new URL(`../../${named}`, import.meta.url));
    return { role, path, named };
  });
}

/** The dates of the invented city, where no flag gives others. */
export function withDemoDates<Flags extends PeriodFlags & InputFlags>(flags: Flags): Flags {
  if (flags.demo !== true) return flags;
  const { year, from, to, days } = flags;
  const dated = [year, from, to, days].some((value) => value !== undefined);
  return { ...(dated ? {} : { year: '2027' }), asOf: '2027-01-01', ...flags };
}
