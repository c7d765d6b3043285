import type { TypedChanges } from '../../read/what-if/read-changes.js';
import { UsageError } from '../usage-error.js';
import type { CheckFlags, Flag, WhatIfFlags } from './flag.js';

const group =
  'What if (from the first date on; shown beside the roster as it stands; no file is changed):';

export const WHAT_IF_FLAGS: readonly Flag[] = [
  {
    usage: '--move <officer=place>',
    help: 'works there on the same days: --move 6700=Harbor/Night (repeatable)',
    group,
    repeatable: true,
  },
  {
    usage: '--remove <officer>',
    help: 'is not on the roster (repeatable)',
    group,
    repeatable: true,
  },
  {
    usage: '--certify <officer>',
    help: 'is certified and in the role, whatever lapses (repeatable)',
    group,
    repeatable: true,
  },
  {
    usage: '--add <n@place@anchor>',
    help:
      'n more certified officers (no new recruits), with rotation and a first day on: ' +
      '--add 2@Harbor/Night/4on2off@2027-01-05 (repeatable)',
    group,
    repeatable: true,
  },
  {
    usage: '--require <place=n>',
    help: 'requires n certified officers on all days: --require Harbor/Night=2 (repeatable)',
    group,
    repeatable: true,
  },
  {
    usage: '--share <names>',
    help:
      'they share cover, as one "group" does, also with those that share with one of them now: ' +
      '--share Harbor,Central (repeatable)',
    group,
    repeatable: true,
  },
];

/** Every change as it was typed, by kind. */
export function typedChanges(flags: WhatIfFlags): TypedChanges {
  const { move = [], remove = [], certify = [], add = [], require = [], share = [] } = flags;
  return { move, remove, certify, add, require, share };
}

/** Whether a what-if is asked for. */
export function asksWhatIf(flags: WhatIfFlags): boolean {
  return Object.values(typedChanges(flags)).some(({ length }) => length > 0);
}

/** @throws UsageError when a what-if would be accepted as if it were the roster */
export function refuseWhatIfBaseline(flags: WhatIfFlags & CheckFlags): void {
  if (flags.writeBaseline === undefined || !asksWhatIf(flags)) return;
  throw new UsageError(
    '--write-baseline accepts the roster as it stands; leave out --move, --remove, --certify, --add, --require and --share',
  );
}

/**
 * The flags with placeholders for those that name officers, so that they can be printed where nobody may
 * be named.
 */
export function withoutOfficers<Flags extends WhatIfFlags>(flags: Flags): Flags {
  const { move, remove, certify } = flags;
  return {
    ...flags,
    ...(move && { move: move.map(() => 'OFFICER=DISTRICT/SHIFT') }),
    ...(remove && { remove: remove.map(() => 'OFFICER') }),
    ...(certify && { certify: certify.map(() => 'OFFICER') }),
  };
}
