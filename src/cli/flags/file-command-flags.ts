import type { Flag } from './flag.js';
import { INPUT_FLAGS } from './input-flags.js';
import {
  CI_FORMAT_FLAGS,
  FORMAT_FLAGS,
  GENERAL_FLAGS,
  ISSUE_FLAGS,
  SHOWN_FLAGS,
} from './output-flags.js';
import { PERIOD_FLAGS } from './period-flags.js';
import { POLICY_FLAGS } from './policy-flags.js';
import { REDACT_FLAGS } from './redact-flags.js';

/** The flags of every command that reads a roster and districts. */
export const FILE_COMMAND_FLAGS: readonly Flag[] = [
  ...PERIOD_FLAGS,
  ...INPUT_FLAGS,
  ...FORMAT_FLAGS,
  ...SHOWN_FLAGS,
  ...ISSUE_FLAGS,
  ...REDACT_FLAGS,
  ...GENERAL_FLAGS,
  ...POLICY_FLAGS,
];

/** The same without those that choose what is shown. */
export const WHOLE_FILE_FLAGS: readonly Flag[] = FILE_COMMAND_FLAGS.filter(
  (flag) => !SHOWN_FLAGS.includes(flag),
);

/** For a command whose answer CI services read. */
export function withCiFormats(flags: readonly Flag[]): readonly Flag[] {
  return flags.map((flag) => CI_FORMAT_FLAGS[FORMAT_FLAGS.indexOf(flag)] ?? flag);
}
