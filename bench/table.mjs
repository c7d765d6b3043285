// @ts-check

import { arch, availableParallelism, platform } from 'node:os';

/** @typedef {import('./jobs.mjs').Job} Job */
/** @typedef {import('./measure.mjs').Measured} Measured */

export const TABLE_HEAD = [
  '| job | measured | lowest to highest | aim | met |',
  '|---|---|---|---|---|',
].join('\n');

/**
 * One line of the table of the README.
 * @param {Job} job
 * @param {Measured} measured
 */
export function tableLine(job, measured) {
  const words = [
    job.title,
    `${amount(job, measured.value)}${floorOf(job, measured)}${memory(measured.megabytes)}`,
    `${amount(job, measured.least)} to ${amount(job, measured.most)}, ${job.runs} runs`,
    `at most ${amount(job, job.aim)}${memory(job.aimMegabytes)}`,
    isMet(job, measured) ? 'yes' : 'no',
  ];
  return `| ${words.join(' | ')} |`;
}

/** What the figures were measured on. */
export function machineLine() {
  return `Node ${process.version} on ${platform()} ${arch()}, ${availableParallelism()} cores; medians.`;
}

/**
 * @param {Job} job
 * @param {Measured} measured
 */
function isMet({ aim, aimMegabytes }, { value, megabytes }) {
  return value <= aim && (megabytes ?? 0) <= (aimMegabytes ?? 0);
}

/**
 * @param {Job} job
 * @param {number} value
 */
function amount({ measure }, value) {
  if (measure === 'ratio') return `${value.toFixed(2)} times`;
  return measure === 'time' ? seconds(value) : `${value < 0 ? '' : '+'}${Math.round(value)} ms`;
}

/**
 * @param {Job} job
 * @param {Measured} measured
 */
function floorOf({ measure }, { milliseconds, floorMilliseconds }) {
  if (measure !== 'ratio' || floorMilliseconds === null) return '';
  return ` (${seconds(milliseconds)} beside ${seconds(floorMilliseconds)})`;
}

/** @param {number | null} megabytes */
function memory(megabytes) {
  return megabytes === null ? '' : `, ${Math.round(megabytes)} MB`;
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
