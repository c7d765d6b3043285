import type { Severity } from '../../../model/issue.js';
import { counted } from '../../amounts.js';
import type { Annotation } from '../annotation/annotation.js';

/** GitHub shows this many of each severity for one step, and drops the others. */
const MOST_OF_A_SEVERITY = 10;

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/**
 * Annotations as workflow commands of GitHub Actions. Where a severity has more than GitHub shows, its last
 * command says how many are left out.
 * @param annotations the worst first
 */
export function* workflowCommands(annotations: readonly Annotation[]): Generator<string> {
  for (const severity of ['error', 'warning', 'note'] as const) {
    const all = annotations.filter((annotation) => annotation.severity === severity);
    const isAll = all.length <= MOST_OF_A_SEVERITY;
    const shown = isAll ? all : all.slice(0, MOST_OF_A_SEVERITY - 1);
    for (const annotation of shown) yield annotationCommand(annotation);
    if (isAll) continue;
    const left = counted(all.length - shown.length, `more ${severity}`);
    yield command(severity, { title: 'citcover' }, `${left}: see the log or the summary`);
  }
}

function annotationCommand({ rule, severity, file, line, column, sentences }: Annotation): string {
  const place = {
    ...(file === '' ? {} : { file: file.replace(HERE, '') }),
    ...(line > 0 ? { line: String(line) } : {}),
    ...(column > 0 ? { col: String(column) } : {}),
  };
  return command(severity, { ...place, title: `citcover ${rule}` }, sentences.join('\n'));
}

/** GitHub finds files by their path from the top of the repository. */
const HERE = /^(?:\.\/)+/;

function command(
  severity: Severity,
  properties: Readonly<Record<string, string>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${data(message)}\n`;
}

/** As the toolkit of GitHub Actions escapes (actions/toolkit, packages/core/src/command.ts). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
