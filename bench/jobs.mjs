// @ts-check

import { join } from 'node:path';
import { citcover, csvParseAlone, NODE_ALONE } from './programs.mjs';

/**
 * @typedef {{officers: number, agencies: number, districtShifts: number, everyone: boolean}} Invented
 * @typedef {object} Job
 * @property {number} number
 * @property {string} title
 * @property {Invented | null} invented the files that it reads
 * @property {(folder: string) => readonly string[]} words Node's words; the files lie in the folder
 * @property {((folder: string) => readonly string[]) | null} floor what it is compared with
 * @property {'difference' | 'ratio' | 'time'} measure milliseconds over the floor, times the floor, or milliseconds
 * @property {number} aim
 * @property {number | null} aimMegabytes at its peak
 * @property {number} runs
 * @property {boolean} isQuick
 */

const CITY = { officers: 1000, agencies: 1, districtShifts: 66, everyone: true };
const COUNTRY = { officers: 848_210, agencies: 18_330, districtShifts: 62_488 };

/** What is measured, and what the design aims at. */
export const JOBS = /** @type {readonly Job[]} */ ([
  {
    number: 1,
    title: '`--version`, over `node -e 0`',
    invented: null,
    words: () => citcover('--version'),
    floor: () => NODE_ALONE,
    measure: 'difference',
    aim: 25,
    aimMegabytes: null,
    runs: 21,
    isQuick: true,
  },
  {
    number: 2,
    title: '`plan`, 1,000 officers, 66 district-shifts, all candidates, over `node -e 0`',
    invented: CITY,
    words: planOnScreen,
    floor: () => NODE_ALONE,
    measure: 'difference',
    aim: 110,
    aimMegabytes: 80,
    runs: 11,
    isQuick: true,
  },
  {
    number: 3,
    title: '`plan`, 8,243 officers (Chicago), all candidates, over `node -e 0`',
    invented: { ...CITY, officers: 8243 },
    words: planOnScreen,
    floor: () => NODE_ALONE,
    measure: 'difference',
    aim: 350,
    aimMegabytes: null,
    runs: 7,
    isQuick: true,
  },
  {
    number: 4,
    title:
      '`plan`, the whole country (848,210 officers, 18,330 agencies, 62,488 district-shifts), listed volunteers only, beside csv-parse alone on the same file',
    invented: { ...COUNTRY, everyone: false },
    words: planToFile,
    floor: (folder) => csvParseAlone(join(folder, 'roster.csv')),
    measure: 'ratio',
    aim: 1.5,
    aimMegabytes: 500,
    runs: 3,
    isQuick: false,
  },
  {
    number: 5,
    title: '`plan`, the whole country without a volunteer column: everyone a candidate',
    invented: { ...COUNTRY, everyone: true },
    words: planToFile,
    floor: null,
    measure: 'time',
    aim: 15_000,
    aimMegabytes: 700,
    runs: 3,
    isQuick: false,
  },
]);

/** @param {string} folder */
function planOnScreen(folder) {
  return citcover('plan', ...filesIn(folder), '--year', '2027');
}

/** @param {string} folder */
function planToFile(folder) {
  const output = join(folder, 'plan.json');
  return citcover(
    'plan',
    ...filesIn(folder),
    '--year',
    '2027',
    '--format',
    'json',
    '--output',
    output,
  );
}

/** @param {string} folder */
function filesIn(folder) {
  return [join(folder, 'roster.csv'), join(folder, 'districts.csv')];
}
