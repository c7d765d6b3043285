import type { CommandEntry } from '../command.js';

/** The command that runs when none is named: `citcover ROSTER DISTRICTS`. */
export const DEFAULT_COMMAND = 'report';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'report',
    operands: 'ROSTER DISTRICTS',
    summary: 'scheduled cover per district and shift, and how many to train (default)',
    load: async () => (await import('./report.js')).REPORT,
  },
  {
    name: 'plan',
    operands: 'ROSTER DISTRICTS',
    summary: 'who to train, who to refresh, where volunteers must still be found',
    load: async () => (await import('./plan.js')).PLAN,
  },
  {
    name: 'calendar',
    operands: 'ROSTER DISTRICTS',
    summary: 'every date of every district and shift: required, on duty, short',
    load: async () => (await import('./calendar.js')).CALENDAR,
  },
  {
    name: 'duty',
    operands: 'ROSTER DISTRICTS',
    summary: 'who is scheduled on a date, or at a moment',
    load: async () => (await import('./duty.js')).DUTY,
  },
  {
    name: 'check',
    operands: 'ROSTER DISTRICTS',
    summary: 'are the files sound, are the limits met; for you and for CI',
    load: async () => (await import('./check.js')).CHECK,
  },
  {
    name: 'compare',
    operands: 'OLD NEW DISTRICTS',
    summary: 'what a new roster opens and closes, and whose rows do it; for CI',
    load: async () => (await import('./compare.js')).COMPARE,
  },
  {
    name: 'verify',
    operands: 'REPORT ROSTER DISTRICTS',
    summary: 're-check a report that someone else made, from the files alone',
    load: async () => (await import('./verify.js')).VERIFY,
  },
  {
    name: 'explain',
    operands: '[CODE | ...]',
    summary: 'what an issue means; who counts in one district and shift on one date, and why',
    load: async () => (await import('./explain.js')).EXPLAIN,
  },
  {
    name: 'rotations',
    operands: '',
    summary: 'the rotations that are known by name, and how to write others',
    load: async () => (await import('./rotations.js')).ROTATIONS,
  },
  {
    name: 'init',
    operands: '[DIR]',
    summary: 'write templates of the two files and of citcover.json',
    load: async () => (await import('./init.js')).INIT,
  },
  {
    name: 'demo',
    operands: '[COMMAND]',
    summary: 'an invented city, no files needed',
    load: async () => (await import('./demo.js')).DEMO,
  },
  {
    name: 'completion',
    operands: 'SHELL',
    summary: 'what makes the Tab key complete commands and flags in bash, zsh or fish',
    load: async () => (await import('./completion.js')).completionOf(COMMANDS),
  },
];

/** The entry of a command, or undefined when there is none of that name. */
export function findCommand(name: string): CommandEntry | undefined {
  return COMMANDS.find((entry) => entry.name === name);
}
