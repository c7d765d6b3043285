// @ts-check

import { fileURLToPath } from 'node:url';

const CITCOVER = fileURLToPath(import.meta.resolve('../bin/citcover.js'));
const CSV_FLOOR = fileURLToPath(import.meta.resolve('./csv-floor.mjs'));
const GENERATE = fileURLToPath(import.meta.resolve('./generate.mjs'));

/** To be imported before a program whose memory is asked for. */
export const PEAK_MEMORY = import.meta.resolve('./peak-memory.mjs');

/** Node's words for a process that does nothing. */
export const NODE_ALONE = ['-e', '0'];

/** @param {readonly string[]} words */
export function citcover(...words) {
  return [CITCOVER, ...words];
}

/** @param {string} roster */
export function csvParseAlone(roster) {
  return [CSV_FLOOR, roster];
}

/**
 * @param {string} folder
 * @param {import('./jobs.mjs').Invented} invented
 */
export function generate(folder, { officers, agencies, districtShifts, everyone }) {
  const sizes = [
    ['--officers', officers],
    ['--agencies', agencies],
    ['--district-shifts', districtShifts],
  ];
  return [GENERATE, folder, ...sizes.flat().map(String), ...(everyone ? ['--everyone'] : [])];
}
