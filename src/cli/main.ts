import { version } from './version.js';

/**
 * Runs one command line of citcover.
 * @param argv the arguments without node and script
 * @returns the exit code (see exit-code.ts); never throws
 */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--version') || argv[0] === '-V') {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  // Everything else loads later, so that --version costs next to nothing.
  const [{ runCommandLine }, { processShell }] = await Promise.all([
    import('./run-command-line.js'),
    import('./shell.js'),
  ]);
  return runCommandLine(argv, processShell());
}
