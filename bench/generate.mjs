// @ts-check

// Invents a roster and its districts; the same words give the same bytes.
// node bench/generate.mjs DIR --officers N --agencies N --district-shifts N [--everyone] [--seed N]

import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inventAgencies } from './agencies.mjs';
import { randomFrom } from './random.mjs';
import { DISTRICT_HEADER, districtLines, rosterHeader, rosterLine } from './rows.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    officers: { type: 'string', default: '1000' },
    agencies: { type: 'string', default: '1' },
    'district-shifts': { type: 'string', default: '66' },
    everyone: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});

const [folder = '.'] = positionals;
const agencies = inventAgencies({
  officers: Number(values.officers),
  agencies: Number(values.agencies),
  districtShifts: Number(values['district-shifts']),
});
mkdirSync(folder, { recursive: true });
writeLines(join(folder, 'districts.csv'), allDistrictLines());
writeLines(join(folder, 'roster.csv'), allRosterLines(randomFrom(Number(values.seed))));

function* allDistrictLines() {
  yield DISTRICT_HEADER;
  for (const agency of agencies) yield* districtLines(agency);
}

/** @param {() => number} random */
function* allRosterLines(random) {
  yield rosterHeader(values.everyone);
  for (const agency of agencies) {
    for (let number = 0; number < agency.officers; number += 1) {
      yield rosterLine(agency, number, random, values.everyone);
    }
  }
}

/**
 * @param {string} path
 * @param {Iterable<string>} lines
 */
function writeLines(path, lines) {
  const file = openSync(path, 'w');
  let text = '';
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < 1_000_000) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}
