import type { Agency } from '../model/agency.js';
import type { Shown } from '../report/format/style.js';
import type { ShownFlags } from './flags/flag.js';
import { nearestWord } from './nearest-word.js';
import { UsageError } from './usage-error.js';

/**
 * The agencies and districts that --agency and --district name, as the data writes them.
 * @throws UsageError for a name that is not in the data, with the nearest one that is
 */
export function shownBy(flags: ShownFlags, agencies: readonly Agency[]): Shown {
  const agencyNames = new Set(agencies.map(({ name }) => name));
  const districtNames = new Set(
    agencies.flatMap(({ districtShifts }) => districtShifts.map(({ district }) => district)),
  );
  return {
    agency: chosen('--agency', flags.agency, agencyNames),
    district: chosen('--district', flags.district, districtNames),
  };
}

/** Names listed in a message. */
const MOST_NAMES = 12;

function chosen(
  flag: string,
  asked: readonly string[] | undefined,
  names: ReadonlySet<string>,
): ReadonlySet<string> | null {
  if (asked === undefined) return null;
  const byFolded = new Map([...names].map((name) => [folded(name), name]));
  return new Set(asked.map((name) => byFolded.get(folded(name)) ?? refuse(flag, name, names)));
}

function refuse(flag: string, name: string, names: ReadonlySet<string>): never {
  if (names.size === 1 && names.has('')) {
    throw new UsageError(`${flag}: the files have no agency column; leave the flag out`);
  }
  const nearest = nearestWord(name, [...names]);
  const some = [...names].slice(0, MOST_NAMES).join(', ');
  const more = names.size > MOST_NAMES ? `, and ${names.size - MOST_NAMES} more` : '';
  throw new UsageError(
    nearest === null
      ? `${flag} "${name}" is not in the files; they have ${some}${more}`
      : `${flag} "${name}" is not in the files; did you mean ${nearest}?`,
  );
}

function folded(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}
