// @ts-check

// Imported before a measured program: tells on file descriptor 3 how much memory it held at its peak.

import { writeSync } from 'node:fs';

process.on('exit', () => {
  writeSync(3, `${process.resourceUsage().maxRSS} KiB`);
});
