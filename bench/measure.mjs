// @ts-check

import { spawnSync } from 'node:child_process';
import { PEAK_MEMORY } from './programs.mjs';

/**
 * @typedef {object} Measured
 * @property {number} value in the unit of the job's measure: the median over its runs
 * @property {number} least
 * @property {number} most
 * @property {number} milliseconds of one run, the median
 * @property {number | null} floorMilliseconds
 * @property {number | null} megabytes at its peak, in a run of its own; null when not asked for
 */

/**
 * Runs a job and its floor in turn, each in a fresh process, so that whatever else the machine does
 * falls on both.
 * @param {import('./jobs.mjs').Job} job
 * @param {string} folder
 * @returns {Measured}
 */
export function measure({ words, floor, measure: kind, aimMegabytes, runs }, folder) {
  const pairs = Array.from({ length: runs }, () => ({
    floor: floor === null ? 0 : run(floor(folder)).milliseconds,
    job: run(words(folder)).milliseconds,
  }));
  const values = pairs.map((pair) => {
    if (kind === 'ratio') return pair.job / pair.floor;
    return kind === 'difference' ? pair.job - pair.floor : pair.job;
  });
  return {
    value: median(values),
    least: Math.min(...values),
    most: Math.max(...values),
    milliseconds: median(pairs.map(({ job }) => job)),
    floorMilliseconds: floor === null ? null : median(pairs.map((pair) => pair.floor)),
    megabytes: aimMegabytes === null ? null : peakMegabytes(words(folder)),
  };
}

/**
 * Runs Node once, with nothing to read and nobody to write to.
 * @param {readonly string[]} words
 * @returns {{milliseconds: number, told: string}} told: what it wrote on file descriptor 3
 */
export function run(words) {
  const begin = performance.now();
  const { status, signal, output } = spawnSync(process.execPath, words, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const milliseconds = performance.now() - begin;
  const [, , complaint = '', told = ''] = output;
  if (status !== 0) {
    throw new Error(`node ${words.join(' ')}\nended with ${signal ?? status}: ${complaint}`);
  }
  return { milliseconds, told: told ?? '' };
}

/** @param {readonly string[]} words */
function peakMegabytes(words) {
  const { told } = run(['--import', PEAK_MEMORY, ...words]);
  return Number.parseInt(told, 10) / 1024;
}

/** @param {readonly number[]} values */
function median(values) {
  const ordered = [...values].sort((left, right) => left - right);
  return Number(ordered[Math.floor(ordered.length / 2)]);
}
