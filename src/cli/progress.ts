import type { OutputFlags } from './flags/flag.js';
import type { Shell } from './shell.js';

/** A line on the terminal that says how far the work is. */
export interface Progress {
  readonly show: (state: string) => void;
  /** Takes the line away again. */
  readonly clear: () => void;
}

/** Shorter work needs no line. */
const QUIET_MS = 500;
const STEP_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

/** Progress on standard error: only when that is a terminal, which obeys, and nobody asked for quiet. */
export function progressOn({ errors, env }: Shell, flags: OutputFlags): Progress {
  const silent = flags.quiet === true || errors.isTTY !== true;
  if (silent || env['TERM'] === 'dumb' || (env['CI'] ?? '') !== '') {
    return { show: () => undefined, clear: () => undefined };
  }
  let next = performance.now() + QUIET_MS;
  let shown = false;
  return {
    show(state) {
      if (performance.now() < next) return;
      next = performance.now() + STEP_MS;
      shown = true;
      errors.write(`${CLEAR_LINE}citcover: ${state}`);
    },
    clear() {
      if (shown) errors.write(CLEAR_LINE);
      shown = false;
    },
  };
}
