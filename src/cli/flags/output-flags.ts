import { UsageError } from '../usage-error.js';
import type { Flag, OutputFlags } from './flag.js';

const group = 'Output:';

export const FORMAT_FLAGS: readonly Flag[] = [
  {
    usage: '--format <format>',
    help: "table, json or csv (default: by --output's ending, else table)",
    group,
  },
  {
    usage: '--output <file>',
    help: 'write there, whole or not at all; - is standard output (repeatable)',
    group,
    repeatable: true,
  },
];

/** The same of `check` and `compare`, which CI services read too. */
export const CI_FORMAT_FLAGS: readonly Flag[] = [
  {
    usage: '--format <format>',
    help:
      "table, json, csv, markdown, github (annotations), sarif or junit (default: by --output's " +
      'ending, else table; in GitHub Actions annotations as well)',
    group,
  },
  {
    usage: '--output <file>',
    help:
      'write there, whole or not at all; - is standard output; .sarif, .xml (junit), .json, .csv and ' +
      '.md choose the format, FORMAT=FILE names it (repeatable)',
    group,
    repeatable: true,
  },
];

export const GENERAL_FLAGS: readonly Flag[] = [
  {
    usage: '--color <when>',
    help: 'auto, always or never (default: auto)',
    group,
    choices: ['auto', 'always', 'never'],
  },
  { usage: '-q, --quiet', help: 'no progress and no notes', group },
  { usage: '-v, --verbose', help: 'say what was read, and the details of a failure', group },
];

export const SHOWN_FLAGS: readonly Flag[] = [
  {
    usage: '--agency <name>',
    help: 'show only this agency; all are counted (repeatable)',
    group,
    repeatable: true,
  },
  {
    usage: '--district <name>',
    help: 'show only this district; all are counted (repeatable)',
    group,
    repeatable: true,
  },
  { usage: '--names', help: 'print names beside officer_id', group },
];

export const ISSUE_FLAGS: readonly Flag[] = [
  {
    usage: '--max-issues <n>',
    help: 'most issues that a table lists, or all (default: 50; report and plan: 20)',
    group,
  },
];

const WHOLE = /^\d{1,9}$/;

/**
 * Most issues that a table lists; undefined when the flag is not given.
 * @throws UsageError when it is neither a whole number nor `all`
 */
export function maxIssuesFrom({ maxIssues }: OutputFlags): number | undefined {
  if (maxIssues === undefined) return undefined;
  if (maxIssues === 'all') return Number.POSITIVE_INFINITY;
  if (!WHOLE.test(maxIssues)) {
    throw new UsageError(
      `--max-issues "${maxIssues}" is neither a whole number nor all; for example --max-issues 100`,
    );
  }
  return Number(maxIssues);
}

export const INIT_FLAGS: readonly Flag[] = [
  { usage: '--force', help: 'overwrite files that are there', group },
  { usage: '-q, --quiet', help: 'say nothing', group },
];
