import type { Agency } from '../model/agency.js';
import { nearestWord } from './nearest-word.js';
import { UsageError } from './usage-error.js';

/** A district-shift by its agency and its index there. */
export interface ExplainedPlace {
  readonly agency: Agency;
  readonly districtShift: number;
}

/**
 * The district-shift of that name.
 * @param agencies those that --agency chooses, or all
 * @throws UsageError when there is none, with the nearest that there is, or when several agencies have it
 */
export function explainedPlace(
  agencies: readonly Agency[],
  district: string,
  shift: string,
): ExplainedPlace {
  const all = agencies.flatMap((agency) =>
    agency.districtShifts.map((named, districtShift) => ({ agency, districtShift, named })),
  );
  const inDistrict = all.filter(({ named }) => folded(named.district) === folded(district));
  if (inDistrict.length === 0) {
    throw noSuch(
      'district',
      district,
      all.map(({ named }) => named.district),
      'the files',
    );
  }
  const [found, other] = inDistrict.filter(({ named }) => folded(named.shift) === folded(shift));
  if (found === undefined) {
    throw noSuch(
      'shift',
      shift,
      inDistrict.map(({ named }) => named.shift),
      district,
    );
  }
  if (other === undefined) return found;
  throw new UsageError(
    `several agencies have ${district} ${shift}; add --agency "${found.agency.name}" or --agency "${other.agency.name}"`,
  );
}

/** Names listed in a message. */
const MOST_NAMES = 12;

function noSuch(kind: string, name: string, names: readonly string[], where: string): UsageError {
  const known = [...new Set(names)];
  const nearest = nearestWord(name, known);
  const more = known.length > MOST_NAMES ? `, and ${known.length - MOST_NAMES} more` : '';
  const remedy =
    nearest === null
      ? `there are ${known.slice(0, MOST_NAMES).join(', ')}${more}`
      : `did you mean ${nearest}?`;
  return new UsageError(`there is no ${kind} "${name}" in ${where}; ${remedy}`);
}

function folded(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}
