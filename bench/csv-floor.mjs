// @ts-check

// The floor of the country: csv-parse alone, as fast as it goes. node bench/csv-floor.mjs ROSTER

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

parse(readFileSync(process.argv[2] ?? ''), { on_record: () => null });
