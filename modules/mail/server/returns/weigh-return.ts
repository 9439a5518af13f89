import type { ReturnCause } from '../../contract/index.ts';

/** What a mail that came back says of its address. */
export type ReturnWeight = 'hard' | 'soft';

/**
 * Codes of RFC 3463 that say nothing of the address: our own address (1.7, 1.8), a full mailbox and a mail that is too
 * long for it (2.2, 2.3), a system that is full or takes no such mail (3), a route that turns in circles or ended too late
 * (4.6, 4.7), the conversation of the servers (5), the content (6), a filter or a policy (7).
 */
const notOfTheAddress = /^5\.(?:1\.[78]|2\.[23]|3\.|4\.[67]|5\.|6\.|7\.)/;

/**
 * The rule, in one place. A final code about the address (5.x.x) suppresses it at once: nobody will ever read there, and
 * senders who go on writing are taken for spammers. Everything else may pass by itself and only counts.
 */
export const weighReturn = (status: string | null): ReturnWeight =>
  status?.startsWith('5.') && !notOfTheAddress.test(status) ? 'hard' : 'soft';

/**
 * What counts suppresses after three days on which something came back, within thirty: a full mailbox, or the bad evening
 * of a filter, is over by then, and ten mails of one afternoon are one reason and not ten.
 */
export const softRule = { days: 3, withinMs: 30 * 24 * 60 * 60 * 1000 } as const;

const causes: readonly (readonly [RegExp, ReturnCause])[] = [
  [/^\d\.2\.2/, 'mailbox_full'],
  [/^\d\.(?:2\.3|3\.4)/, 'too_large'],
  [/^\d\.(?:1\.[12346]|1\.10|2\.1)/, 'no_such_address'],
  [/^\d\.(?:7\.|1\.[78])/, 'blocked'],
  [/^\d\.4\./, 'unreachable'],
];

/** What a code says in words that people know. */
export function causeOfStatus(status: string): ReturnCause {
  return causes.find(([pattern]) => pattern.test(status))?.[1] ?? 'other';
}

/** The code in a server's answer, `550 5.1.1 No such user`; null for an answer without. */
export const statusIn = (answer: string): string | null =>
  /(?:^|[\s#(-])([45]\.\d{1,3}\.\d{1,3})(?=$|[\s:)-])/.exec(answer)?.[1] ?? null;
