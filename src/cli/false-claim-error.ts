/** The independent check found that a plan does not hold; the message is the first false claim. */
export class FalseClaimError extends Error {
  override readonly name = 'FalseClaimError';
}
