import type { CompareValue } from '../../compare/compare-value.js';
import { compareAnnotations } from '../annotation/compare-annotations.js';
import { chunked } from '../chunks.js';
import type { Style } from '../style.js';
import { workflowCommands } from './workflow-command.js';

/** What got worse as annotations of GitHub Actions, at the rows of the new roster that do it. */
export function compareGithub(value: CompareValue, style: Style): Iterable<string> {
  return chunked(workflowCommands(compareAnnotations(value, style)));
}
