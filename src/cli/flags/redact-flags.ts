import type { Flag } from './flag.js';

const group = 'Names and ids:';

export const REDACT_FLAGS: readonly Flag[] = [
  {
    usage: '--redact',
    help: 'officers under pseudonyms, and no names (default in a CI service)',
    group,
  },
  { usage: '--no-redact', help: 'officers by officer_id (default elsewhere)', group },
  {
    usage: '--redact-key <file>',
    help: 'the secret that makes the pseudonyms; written when it does not exist (default: citcover/redact.key in your settings folder)',
    group,
  },
];
