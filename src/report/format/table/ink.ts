import { Chalk } from 'chalk';
import type { Style } from '../style.js';

/** Colours by what they mean. A colour never stands alone: the words say the same. */
export interface Ink {
  readonly heading: (text: string) => string;
  readonly alarm: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly plain: (text: string) => string;
}

/** The colours of a level; level 0 leaves every text as it is. */
export function inkOf(level: Style['color']): Ink {
  const chalk = new Chalk({ level });
  return {
    heading: (text) => chalk.bold(text),
    alarm: (text) => chalk.bold.red(text),
    warning: (text) => chalk.yellow(text),
    good: (text) => chalk.green(text),
    faint: (text) => chalk.dim(text),
    plain: (text) => text,
  };
}
