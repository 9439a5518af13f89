import type { RequestFacts } from '#kernel/http';

/** From where somebody acts, as the log of security events keeps it. */
export type Visit = Pick<RequestFacts, 'ip' | 'userAgent'>;
