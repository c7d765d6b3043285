import type { Policy } from '../model/policy.js';

/**
 * The shift relief factor: how many officers it takes to keep one officer on a post every day. Hours of
 * the post a year, divided by the hours of it that one officer works: those of the post less
 * the hours a year that one officer is away (J. M. Wilson and A. Weiss, A Performance-Based Approach to
 * Police Staffing and Allocation, COPS Office, 2012).
 *
 * Published examples. 8 h x 365 = 2,920 h, less 1,222 h off, is 1,698 h: a factor of 1.72. The Minnesota
 * Chiefs of Police Educational Foundation (Executive Training Institute, 1998, page 25) adds hours off of
 * 832 + 91 + 88 + 225 + 35 to 1,071; they are 1,271. So one officer works 1,649 h there, not 1,849; the
 * factor is 1.77, not 1.57; and the 18 beats take 32 officers, not 28.
 *
 * @param hoursPerYearOfPost hours a year that one officer is to be there: 2,920 for 8 hours daily
 * @param hoursOff hours a year that one officer is away, days off and leave together
 * @returns officers per officer required, 1 or more; null when an officer would never be there
 */
export function reliefFactor(hoursPerYearOfPost: number, hoursOff: number): number | null {
  const worked = hoursPerYearOfPost - hoursOff;
  return worked > 0 ? hoursPerYearOfPost / worked : null;
}

/**
 * Hours a year that one officer is away, all reasons together.
 *
 * @returns the sum of the policy's `hoursOff`; null when the agency has not given it
 */
export function totalHoursOff(policy: Pick<Policy, 'hoursOff'>): number | null {
  if (policy.hoursOff === null) return null;
  return [...policy.hoursOff.values()].reduce((total, hours) => total + hours, 0);
}
