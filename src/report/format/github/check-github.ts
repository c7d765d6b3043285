import { checkAnnotations } from '../annotation/check-annotations.js';
import type { CheckValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { workflowCommands } from './workflow-command.js';

/** Issues and limits as annotations of GitHub Actions; nothing when there is nothing to say. */
export function checkGithub(value: CheckValue): Iterable<string> {
  return chunked(workflowCommands(checkAnnotations(value)));
}
