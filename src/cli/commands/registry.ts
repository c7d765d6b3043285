import type { Command } from '../command.js';

/** A command by name; its file is loaded only when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  readonly operands: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

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
    summary: 'are the files sound; for you and for CI',
    load: async () => (await import('./check.js')).CHECK,
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
];

/** The entry of a command, or undefined when there is none of that name. */
export function findCommand(name: string): CommandEntry | undefined {
  return COMMANDS.find((entry) => entry.name === name);
}
