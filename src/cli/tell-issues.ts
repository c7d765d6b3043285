import { counted } from '../report/amounts.js';
import { verdictOf } from '../report/format/verdict.js';
import type { Call } from './command.js';
import type { Loaded } from './load-agencies.js';
import type { Shell } from './shell.js';

/** Says on standard error that the files have issues, for answers that do not list them. */
export function tellIssues({ issues }: Loaded, { flags }: Call, { errors: stream }: Shell): void {
  const { errors, warnings } = verdictOf(issues);
  if (flags.quiet === true || errors + warnings === 0) return;
  const found = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  const cost = errors > 0 ? 'rows in error are left out; ' : '';
  stream.write(`citcover: ${found.join(' and ')} in the files; ${cost}citcover check lists them\n`);
}
