import type { RequestFacts } from '#kernel/http';

/** From where somebody acts, as the log of security events keeps it. */
export type Visit = Pick<RequestFacts, 'ip' | 'userAgent'>;

/** An operator at the machine itself, with one of `comptoir`'s commands. */
export const terminalVisit: Visit = { ip: 'terminal', userAgent: 'comptoir' };
