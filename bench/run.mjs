// @ts-check

// What the speed figures of the README come from: npm run bench [-- --quick | --job N]

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { JOBS } from './jobs.mjs';
import { measure, run } from './measure.mjs';
import { generate } from './programs.mjs';
import { machineLine, TABLE_HEAD, tableLine } from './table.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    job: { type: 'string' },
  },
});

const chosen = JOBS.filter(({ number, isQuick }) => {
  return values.job === undefined ? isQuick || !values.quick : number === Number(values.job);
});
if (chosen.length === 0)
  throw new Error(`there is no job ${values.job}; jobs are 1 to ${JOBS.length}`);

console.log(`${machineLine()}\n\n${TABLE_HEAD}`);
for (const job of chosen) {
  const folder = mkdtempSync(join(tmpdir(), 'citcover-bench-'));
  try {
    if (job.invented !== null) run(generate(folder, job.invented));
    console.log(tableLine(job, measure(job, folder)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
