/**
 * What the process says to scripts. Never a count, and never set by a format.
 * answered: an answer was given, gaps included. found: `check` found an error or a broken limit, or
 * `compare` that something got worse.
 * unusable: bad usage, or input no answer can be made from. ourFault: citcover itself failed.
 */
export const EXIT = { answered: 0, found: 1, unusable: 2, ourFault: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
