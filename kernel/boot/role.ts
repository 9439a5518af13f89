/**
 * What a process does: `api` serves people and their sockets, `worker` does the jobs and relays the events, `all` is
 * both and brings the schema up to date. Any number of `api` and `worker` processes share one external database, whose
 * schema `comptoir migrate` moves.
 */
export const roles = ['all', 'api', 'worker'] as const;
export type Role = (typeof roles)[number];

export const serves = (role: Role): boolean => role !== 'worker';
export const works = (role: Role): boolean => role !== 'api';
