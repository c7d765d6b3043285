/** The user can put this right: bad usage, or a file that cannot be used. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** One line each: what is wrong and what to do next. */
  readonly problems: readonly string[];

  constructor(problems: string | readonly string[], options?: ErrorOptions) {
    const lines = typeof problems === 'string' ? [problems] : problems;
    super(lines.join('\n'), options);
    this.problems = lines;
  }
}
