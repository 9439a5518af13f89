const archivePeriodMs = 30 * 24 * 60 * 60 * 1_000;

/** Contacts that were archived at this instant or before it are not restored any more, but forgotten. */
export const restorableSince = (now: Date): Date => new Date(now.getTime() - archivePeriodMs);
