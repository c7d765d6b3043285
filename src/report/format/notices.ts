/** Stands on every output that tells on which dates somebody is, or nobody is, on duty. */
export const SENSITIVE = 'Law-enforcement sensitive';

/** A roster says who should come to work, not who came. */
export const SCHEDULED_NOT_CONFIRMED = `${SENSITIVE}. Scheduled, not confirmed.`;
