import { ALL_FIELDS } from '../../read/layout.js';
import { nearestWord } from '../nearest-word.js';
import { UsageError } from '../usage-error.js';
import type { Flag, InputFlags } from './flag.js';
import { parseChoice } from './parse-choice.js';

const group = 'The files:';

export const INPUT_FLAGS: readonly Flag[] = [
  { usage: '--exceptions <file>', help: 'CSV of leave, courses, swaps and overtime', group },
  { usage: '--absences <file>', help: 'the same as --exceptions', group },
  {
    usage: '--config <file>',
    help: 'settings and squads (default: citcover.json beside DISTRICTS)',
    group,
  },
  {
    usage: '--map <field=header>',
    help: 'the header of a field: --map officer_id="Star No" (repeatable)',
    group,
    repeatable: true,
  },
  {
    usage: '--date-format <order>',
    help: 'mdy or dmy, for dates such as 3/9/2027',
    group,
    choices: ['mdy', 'dmy'],
  },
  {
    usage: '--stdin-name <name>',
    help: 'what messages and answers call the file given as -',
    group,
  },
  { usage: '--demo', help: 'an invented city in 2027 in the place of files', group },
];

/** Order of day and month where a date leaves it open; month first unless the flag says otherwise. */
export function dateOrderFrom({ dateFormat = 'mdy' }: InputFlags): 'mdy' | 'dmy' {
  return parseChoice('--date-format', dateFormat, ['mdy', 'dmy']);
}

/**
 * Header by field, from every --map.
 * @throws UsageError for a field that no file has, for one named twice, and without an equals sign
 */
export function columnMapFrom({ map = [] }: InputFlags): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  for (const text of map) {
    const [field, header] = splitMapping(text);
    if (headers.has(field)) throw new UsageError(`--map names ${field} twice; give it one header`);
    headers.set(field, header);
  }
  return Object.fromEntries(headers);
}

function splitMapping(text: string): [field: string, header: string] {
  const equals = text.indexOf('=');
  const field = text.slice(0, Math.max(equals, 0)).trim();
  const header = text.slice(equals + 1).trim();
  if (field === '' || header === '') {
    throw new UsageError(
      `--map "${text}" lacks a field or a header; write --map officer_id="Star No"`,
    );
  }
  if (ALL_FIELDS.includes(field)) return [field, header];
  const nearest = nearestWord(field, ALL_FIELDS);
  throw new UsageError(
    nearest === null
      ? `--map: there is no field "${field}"; the fields are ${ALL_FIELDS.join(', ')}`
      : `--map: there is no field "${field}"; did you mean ${nearest}?`,
  );
}
