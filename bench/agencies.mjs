// @ts-check

/**
 * @typedef {'cycle' | 'weekly' | 'squads'} Scheme days off by 4on2off, by fixed weekdays, by Pitman squads
 * @typedef {{name: string, officers: number, districts: number, scheme: Scheme}} InventedAgency
 */

/** Three 8-hour shifts, or two of 12 hours. */
export const SHIFTS = /** @type {const} */ ({
  cycle: ['Day', 'Evening', 'Night'],
  weekly: ['Day', 'Evening', 'Night'],
  squads: ['Day', 'Night'],
});

/** By rank of size, over and over: one agency in five works 12 hours. */
const SCHEMES = /** @type {const} */ (['cycle', 'weekly', 'cycle', 'weekly', 'squads']);

/** Sizes fall with rank as 1 / (rank + FLATTENING): a few giants, and half with about ten officers. */
const FLATTENING = 3;

/**
 * Invented agencies, largest first; their officers and district-shifts add up exactly.
 * @param {{officers: number, agencies: number, districtShifts: number}} wanted
 * @returns {InventedAgency[]}
 */
export function inventAgencies({ officers, agencies, districtShifts }) {
  const drafts = sizesOf(officers, agencies).map((size, rank) => ({
    name: `Agency ${rank + 1}`,
    officers: size,
    districts: 1,
    scheme: /** @type {Scheme} */ (SCHEMES[rank % SCHEMES.length]),
  }));
  return withDistricts(drafts, districtShifts);
}

/**
 * @param {number} officers
 * @param {number} agencies
 */
function sizesOf(officers, agencies) {
  const weights = Array.from({ length: agencies }, (_, rank) => 1 / (rank + 1 + FLATTENING));
  const unit = officers / weights.reduce((sum, weight) => sum + weight, 0);
  let cumulated = 0;
  let given = 0;
  return weights.map((weight) => {
    cumulated += weight * unit;
    const size = Math.round(cumulated) - given;
    given += size;
    return size;
  });
}

/**
 * As many districts as sizes ask for, then one more from the largest down until the sum is right.
 * @param {readonly InventedAgency[]} agencies
 * @param {number} districtShifts
 */
function withDistricts(agencies, districtShifts) {
  const made = withDistrictsOf(agencies, officersPerDistrict(agencies, districtShifts));
  let left = districtShifts - countDistrictShifts(made);
  for (const agency of made) {
    // Twos and threes make up any number but one.
    const shifts = left % 3 === 0 ? 3 : 2;
    if (left <= 0 || SHIFTS[agency.scheme].length !== shifts) continue;
    agency.districts += 1;
    left -= shifts;
  }
  if (left !== 0) throw new Error(`${districtShifts} district-shifts do not fit these agencies`);
  return made;
}

/**
 * The fewest with which at least two district-shifts are left over.
 * @param {readonly InventedAgency[]} agencies
 * @param {number} districtShifts
 */
function officersPerDistrict(agencies, districtShifts) {
  let tooFew = 0;
  let enough = agencies.reduce((sum, { officers }) => sum + officers, 0);
  while (enough - tooFew > 0.01) {
    const middle = (tooFew + enough) / 2;
    const isEnough = countDistrictShifts(withDistrictsOf(agencies, middle)) <= districtShifts - 2;
    if (isEnough) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/**
 * @param {readonly InventedAgency[]} agencies
 * @param {number} officersEach
 */
function withDistrictsOf(agencies, officersEach) {
  return agencies.map((agency) => ({
    ...agency,
    districts: Math.max(1, Math.floor(agency.officers / officersEach)),
  }));
}

/** @param {readonly InventedAgency[]} agencies */
function countDistrictShifts(agencies) {
  return agencies.reduce(
    (sum, { districts, scheme }) => sum + districts * SHIFTS[scheme].length,
    0,
  );
}
