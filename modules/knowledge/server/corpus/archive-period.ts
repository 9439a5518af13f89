/** Milliseconds for which an archived article can be restored: 30 days, after which it is deleted for good. */
export const archivePeriodMs = 30 * 24 * 60 * 60 * 1_000;
